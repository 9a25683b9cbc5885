/** Mending a draft in Roundcube: recipients are chips of its skin's, the body is a page in a frame, or a field for plain text. */
import { type Mending, type } from '../mending';
import { addressesIn, isField } from './addresses';
import type { Marks } from './facts';
import { recipientMending, textMending, until } from './mend';
import { first, all, roundcube } from './selectors';

export const MARKS: Marks = { quoted: roundcube.quote.css.join(), signature: roundcube.signature.css.join() };
/** In plain text: before a signature (RFC 3676, 4.3), and before what is handed on. */
const CUT = /^(-- |-{8} .+ -{8})$/;

/** A chip holds what goes into the header: "Ann Lee <ann@example.org>,". */
export const chipAddress = (chip: Element): string | null => addressesIn(chip.textContent).at(-1) ?? null;

/** What holds sender and recipients: the composer itself, or, of a message that is resent, a page of its own inside it. */
export function fieldsOf(root: HTMLElement): HTMLElement {
  const frame = first(root, roundcube.form);
  return (frame instanceof HTMLIFrameElement ? frame.contentDocument?.body : null) ?? root;
}

/** The page in which a message is written in HTML; null for plain text, and while the editor is being loaded. */
export function editorOf(root: HTMLElement): Document | null {
  const frame = first(root, roundcube.body);
  return frame instanceof HTMLIFrameElement ? frame.contentDocument : null;
}

function plainOf(root: HTMLElement): HTMLTextAreaElement | null {
  const field = first(root, roundcube.isHtml) ? null : first(root, roundcube.plain);
  return field instanceof HTMLTextAreaElement ? field : null;
}

/** How many lines are before signature and what is handed on. */
const endOf = (lines: string[]): number => [...lines.keys()].find((at) => CUT.test(lines[at] ?? '')) ?? lines.length;

/** One's own lines of a plain text: without what is quoted or handed on, and without the signature. */
export function ownLines(text: string): string[] {
  const lines = text.split('\n');
  return lines.slice(0, endOf(lines)).filter((line) => !line.startsWith('>'));
}

/** The body as an element, for plain text one of our own making that stands nowhere. */
export function writtenIn(root: HTMLElement): HTMLElement | null {
  const page = editorOf(root);
  if (page) return page.body;
  const field = plainOf(root);
  if (!field) return null;
  const body = document.createElement('div');
  body.append(...ownLines(field.value).flatMap((line) => [line, document.createElement('br')]));
  return body;
}

/** Roundcube makes chips of what stands in a field when that is left. */
const change = (field: HTMLInputElement | HTMLTextAreaElement, value: string): void => {
  type(field, value);
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

async function add(root: HTMLElement, field: HTMLElement | null, address: string): Promise<boolean> {
  if (!isField(field) || field.value.trim() !== '') return false;
  const list = field.closest('ul');
  const same = (one: string | null): boolean => one?.toLowerCase() === address.toLowerCase();
  change(field, address);
  const there = await until(root, () => field.value === '' && list !== null && [...list.children].some((chip) => same(chipAddress(chip))));
  if (!there && field.value !== '') change(field, '');
  return there;
}

/** The field for a copy that nobody sees, whose row is shown when it is first wanted. */
function bcc(root: HTMLElement): HTMLElement | null {
  first(fieldsOf(root), roundcube.folded)?.classList.remove('hidden');
  return first(fieldsOf(root), roundcube.bcc);
}

const inText = textMending(roundcube, MARKS, (root) => editorOf(root)?.body ?? null);

/** Before the signature and what is handed on, else at the end. */
function wayOutInPlain(field: HTMLTextAreaElement, address: string, words: string): boolean {
  const lines = field.value.split('\n');
  const line = `${words}: mailto:${address}?subject=unsubscribe`;
  lines.splice(endOf(lines), 0, '', line);
  type(field, lines.join('\n'));
  return field.value.includes(line);
}

export const roundcubeMending: Mending = {
  ...recipientMending({
    all: (root) => all(fieldsOf(root), roundcube.chips), seen: (root) => all(fieldsOf(root), roundcube.seen), addressOf: chipAddress,
    nameIn: (chip) => first(chip, roundcube.name)?.textContent.trim().replace(/^"|"$/g, '') ?? '', take: (chip) => { first(chip, roundcube.removes)?.click(); }, add,
    fieldOf: (chip) => chip.parentElement?.querySelector<HTMLElement>('input') ?? null, bcc,
  }),
  ...inText,
  wayOut: (root, address, words) => {
    const field = plainOf(root);
    return field ? wayOutInPlain(field, address, words) : inText.wayOut(root, address, words);
  },
  goTo: (root, spot) => {
    if (inText.goTo(root, spot)) return true;
    const field = plainOf(root);
    if (!field || spot === 'title' || !('words' in spot)) return false;
    const at = field.value.indexOf(spot.words);
    if (at < 0) return false;
    field.focus();
    field.setSelectionRange(at, at + spot.words.length);
    return true;
  },
};
