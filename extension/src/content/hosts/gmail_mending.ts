/** Mending a draft on Gmail's page: recipients are chips of Gmail's, the body is an element one may write into. */
import { type Mending, type } from '../mending';
import { addressesIn, addressOf, valueOf } from './addresses';
import type { Marks } from './facts';
import { key, outline, textMending, until } from './mend';
import { all, first, gmail } from './selectors';

export const MARKS: Marks = { quoted: gmail.quote.css.join(), signature: gmail.signature.css.join() };

const chipsOf = (root: HTMLElement, those: (address: string) => boolean): HTMLElement[] =>
  all(root, gmail.chips).filter((chip) => { const address = addressOf(chip); return address !== null && those(address); });

/** Takes a chip away: by its own button, or as one does with the keyboard. */
function press(chip: HTMLElement): void {
  // The old ones are a hidden field inside of what one sees.
  const button = first(chip instanceof HTMLInputElement ? chip.parentElement ?? chip : chip, gmail.removes);
  if (button) {
    button.click();
    return;
  }
  chip.focus({ preventScroll: true });
  key(chip, 'Delete');
}

async function remove(root: HTMLElement, those: (address: string) => boolean): Promise<boolean> {
  chipsOf(root, those).forEach(press);
  return until(root, () => chipsOf(root, those).length === 0);
}

const FIELD = '[name=to], [name=cc], [name=bcc]';

/** Types an address into a field of recipients. */
async function add(root: HTMLElement, field: Element | null, address: string): Promise<boolean> {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) || valueOf(field).trim() !== '') return false;
  const around = field.closest(FIELD);
  const same = (one: string): boolean => one.toLowerCase() === address.toLowerCase();
  type(field, address);
  key(field, 'Enter');
  const there = await until(root, () => chipsOf(root, same).some((chip) => chip.closest(FIELD) === around) && valueOf(field) === '');
  if (!there && valueOf(field) === address) type(field, '');
  return there;
}

async function replace(root: HTMLElement, domain: string, better: string): Promise<boolean> {
  const wrong = (address: string): boolean => address.toLowerCase().endsWith(`@${domain}`);
  for (const chip of chipsOf(root, wrong)) {
    const address = addressOf(chip) ?? '';
    const field = chip.closest(FIELD)?.querySelector('input, textarea') ?? null;
    if (!await add(root, field, `${address.slice(0, address.lastIndexOf('@'))}@${better}`)) return false;
  }
  return remove(root, wrong);
}

async function toBcc(root: HTMLElement): Promise<boolean> {
  // None is taken away above before it stands below: a page that does not follow loses nobody.
  for (const address of new Set(all(root, gmail.seen).flatMap((chip) => addressOf(chip) ?? []))) {
    if (!await add(root, first(root, gmail.bcc), address)) return false;
  }
  all(root, gmail.seen).forEach(press);
  return until(root, () => all(root, gmail.seen).length === 0);
}

export const gmailMending: Mending = {
  remove, replace, toBcc,
  ...textMending(gmail, MARKS),
  nameOf: (root, address) => {
    const [chip] = chipsOf(root, (one) => one.toLowerCase() === address);
    const name = chip?.getAttribute('data-name')?.trim() ?? '';
    return name === '' || addressesIn(name).length > 0 ? null : name;
  },
  mark: (root, those, colour) => outline(chipsOf(root, those), colour),
};
