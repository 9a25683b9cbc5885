/** Mending a draft on Outlook's page: recipients are chips inside of fields that one writes into, as the body is. */
import { own } from '../draft';
import type { Mending } from '../mending';
import { addressesIn } from './addresses';
import type { Marks } from './facts';
import { key, recipientMending, textMending, until } from './mend';
import { above, all, first, outlook } from './selectors';

export const MARKS: Marks = { quoted: outlook.quote.css.join(), signature: outlook.signature.css.join() };
const CHIPS = outlook.chips.css.join();
const REMOVES = outlook.removes.css.join();

/** A chip's name is its address, or a name where Outlook knows one, which may look like another address before the own one; null for a group and whoever shows none. */
export function chipAddress(chip: Element): string | null {
  const names = [chip, ...chip.querySelectorAll('[aria-label], [title]')].flatMap((one) => [one.getAttribute('aria-label'), one.getAttribute('title')]);
  return [...names, chip.textContent].flatMap((name) => addressesIn(name ?? '').slice(-1))[0] ?? null;
}

/** The words of an element without those of some parts. Outlook keeps characters of no width around chips. */
const textBeside = (element: HTMLElement, parts: string): string =>
  [...own(element, parts)].map((node) => node instanceof Text ? node.data : '\n').join('').replace(/[\u200b\ufeff]/g, '');

/** What stands in a field beside its chips. */
export const typedInto = (field: HTMLElement): string => textBeside(field, CHIPS);

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
  const there = await until(root, () => all(field, outlook.chips).some((chip) => same(chipAddress(chip) ?? '')) && typedInto(field).trim() === '');
  if (!there) {
    for (const text of [...own(field, CHIPS)].filter((node) => node instanceof Text && node.data.includes(address))) {
      range.selectNodeContents(text);
      edit(range, 'delete');
    }
  }
  return there;
}

export const outlookMending: Mending = {
  ...recipientMending({
    all: (root) => all(root, outlook.chips), seen: (root) => all(root, outlook.seen), addressOf: chipAddress, nameIn: (chip) => textBeside(chip, REMOVES), take, add,
    fieldOf: (chip) => above(chip, outlook.typed), bcc: (root) => first(root, outlook.bcc),
  }),
  ...textMending(outlook, MARKS),
};
