/** Mending a draft on Gmail's page: recipients are chips of Gmail's, the body is an element one may write into. */
import { type Mending, type } from '../mending';
import { addressOf, valueOf } from './addresses';
import type { Marks } from './facts';
import { key, recipientMending, textMending, until } from './mend';
import { all, first, gmail } from './selectors';

export const MARKS: Marks = { quoted: gmail.quote.css.join(), signature: gmail.signature.css.join() };

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

const FIELD = '[name=to], [name=cc], [name=bcc]';

/** Types an address into a field of recipients. */
async function add(root: HTMLElement, field: Element | null, address: string): Promise<boolean> {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) || valueOf(field).trim() !== '') return false;
  const around = field.closest(FIELD);
  const same = (one: string): boolean => one.toLowerCase() === address.toLowerCase();
  type(field, address);
  key(field, 'Enter');
  const there = await until(root, () => all(root, gmail.chips).some((chip) => same(addressOf(chip) ?? '') && chip.closest(FIELD) === around) && valueOf(field) === '');
  if (!there && valueOf(field) === address) type(field, '');
  return there;
}

export const gmailMending: Mending = {
  ...recipientMending({
    all: (root) => all(root, gmail.chips), seen: (root) => all(root, gmail.seen), addressOf, nameIn: (chip) => chip.getAttribute('data-name') ?? '', take: press, add,
    fieldOf: (chip) => chip.closest(FIELD)?.querySelector<HTMLElement>('input, textarea') ?? null, bcc: (root) => first(root, gmail.bcc),
  }),
  ...textMending(gmail, MARKS),
};
