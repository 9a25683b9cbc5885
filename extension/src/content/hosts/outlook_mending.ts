/** Mending a draft on Outlook's page: recipients are chips inside of fields that one writes into, as the body is. */
import { own } from '../draft';
import type { Mending } from '../mending';
import { addressesIn } from './addresses';
import type { Marks } from './facts';
import { key, outline, textMending, until } from './mend';
import { above, all, first, outlook } from './selectors';

export const MARKS: Marks = { quoted: outlook.quote.css.join(), signature: outlook.signature.css.join() };
const CHIPS = outlook.chips.css.join();
const REMOVES = outlook.removes.css.join();

/** A chip's name is its address, or a name where Outlook knows one; null for a group and whoever shows none. */
export function chipAddress(chip: Element): string | null {
  const names = [chip, ...chip.querySelectorAll('[aria-label], [title]')].flatMap((one) => [one.getAttribute('aria-label'), one.getAttribute('title')]);
  return [...names, chip.textContent].flatMap((name) => addressesIn(name ?? ''))[0] ?? null;
}

/** The words of an element without those of some parts. Outlook keeps characters of no width around chips. */
const textBeside = (element: HTMLElement, parts: string): string =>
  [...own(element, parts)].map((node) => node instanceof Text ? node.data : '\n').join('').replace(/[\u200b\ufeff]/g, '');

/** What stands in a field beside its chips. */
export const typedInto = (field: HTMLElement): string => textBeside(field, CHIPS);

const chipsOf = (root: ParentNode, those: (address: string) => boolean): HTMLElement[] =>
  all(root, outlook.chips).filter((chip) => { const address = chipAddress(chip); return address !== null && those(address); });

/** Edits as somebody at the keyboard does: by no other way do both browsers tell a page's editor of it as of a real stroke. */
function edit(range: Range, command: 'delete' | 'insertText', text = ''): void {
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Nothing has taken its place.
  document.execCommand(command, false, text);
}

function take(chip: HTMLElement): void {
  const button = first(chip, outlook.removes);
  if (button) {
    button.click();
    return;
  }
  above(chip, outlook.typed)?.focus({ preventScroll: true });
  const range = document.createRange();
  range.selectNode(chip);
  edit(range, 'delete');
}

async function remove(root: HTMLElement, those: (address: string) => boolean): Promise<boolean> {
  chipsOf(root, those).forEach(take);
  return until(root, () => chipsOf(root, those).length === 0);
}

/** Types an address into a field of recipients; what the page made no chip of is taken out again. */
async function add(root: HTMLElement, field: HTMLElement | null, address: string): Promise<boolean> {
  if (!field || typedInto(field).trim() !== '') return false;
  const same = (one: string): boolean => one.toLowerCase() === address.toLowerCase();
  field.focus({ preventScroll: true });
  const range = document.createRange();
  range.selectNodeContents(field);
  range.collapse(false);
  edit(range, 'insertText', `${address};`);
  key(field, 'Enter');
  const there = await until(root, () => chipsOf(field, same).length > 0 && typedInto(field).trim() === '');
  if (!there) {
    for (const text of [...own(field, CHIPS)].filter((node) => node instanceof Text && node.data.includes(address))) {
      range.selectNodeContents(text);
      edit(range, 'delete');
    }
  }
  return there;
}

async function replace(root: HTMLElement, domain: string, better: string): Promise<boolean> {
  const wrong = (address: string): boolean => address.toLowerCase().endsWith(`@${domain}`);
  for (const chip of chipsOf(root, wrong)) {
    const address = chipAddress(chip) ?? '';
    if (!await add(root, above(chip, outlook.typed), `${address.slice(0, address.lastIndexOf('@'))}@${better}`)) return false;
  }
  return remove(root, wrong);
}

async function toBcc(root: HTMLElement): Promise<boolean> {
  // None is taken away above before it stands below: a page that does not follow loses nobody.
  for (const address of new Set(all(root, outlook.seen).flatMap((chip) => chipAddress(chip) ?? []))) {
    if (!await add(root, first(root, outlook.bcc), address)) return false;
  }
  all(root, outlook.seen).filter((chip) => chipAddress(chip) !== null).forEach(take);
  return until(root, () => all(root, outlook.seen).every((chip) => chipAddress(chip) === null));
}

export const outlookMending: Mending = {
  remove, replace, toBcc,
  ...textMending(outlook, MARKS),
  nameOf: (root, address) => {
    const [chip] = chipsOf(root, (one) => one.toLowerCase() === address);
    const name = chip ? textBeside(chip, REMOVES).trim() : '';
    return name === '' || addressesIn(name).length > 0 ? null : name;
  },
  mark: (root, those, colour) => outline(chipsOf(root, those), colour),
};
