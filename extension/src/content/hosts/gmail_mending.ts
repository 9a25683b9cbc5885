/** Mending a draft on Gmail's page: recipients are chips of Gmail's, the body is an element one may write into. */
import { type Mending, type } from '../mending';
import { addressesIn, addressOf, valueOf } from './addresses';
import type { Marks } from './facts';
import { chipsOf, key, outline, recipientMending, textMending, until } from './mend';
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

const CHIPS_OF = { all: (root: HTMLElement) => all(root, gmail.chips), addressOf };

export const gmailMending: Mending = {
  ...recipientMending({
    ...CHIPS_OF, seen: (root) => all(root, gmail.seen), take: press, add,
    fieldOf: (chip) => chip.closest(FIELD)?.querySelector<HTMLElement>('input, textarea') ?? null, bcc: (root) => first(root, gmail.bcc),
  }),
  ...textMending(gmail, MARKS),
  nameOf: (root, address) => {
    const [chip] = chipsOf(CHIPS_OF, root, (one) => one.toLowerCase() === address);
    const name = chip?.getAttribute('data-name')?.trim() ?? '';
    return name === '' || addressesIn(name).length > 0 ? null : name;
  },
  mark: (root, those, colour) => outline(chipsOf(CHIPS_OF, root, those), colour),
};
