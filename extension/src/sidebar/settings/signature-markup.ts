/**
 * What a signature may hold, and how that is written: the rules of the companion (sending/markup.py), which has the last
 * word. Pure.
 */
export type Tag = 'a' | 'b' | 'br' | 'div' | 'i' | 'img' | 'p' | 'u';
export interface Mark { tag: Tag; attributes: Readonly<Record<string, string>>; children: Piece[] }
export type Piece = string | Mark;

const BLOCKS = ['article', 'blockquote', 'dd', 'dt', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'li', 'pre', 'section', 'tr'];
const SAME = new Map<string, Tag>([
  ...(['a', 'b', 'br', 'div', 'i', 'img', 'p', 'u'] as const).map((tag) => [tag, tag] as const), ['strong', 'b'], ['em', 'i'], ['ins', 'u'],
  // What starts a line of its own elsewhere does so here.
  ...BLOCKS.map((name) => [name, 'div'] as const),
]);
const VOID: readonly Tag[] = ['br', 'img'];

export const isLink = (url: string): boolean => /^(?:https?:\/\/|mailto:)[^\s<>"'`\\]+$/i.test(url);
export const isPicture = (url: string): boolean => /^https:\/\/[^\s<>"'`\\]+$/i.test(url);
const isSize = (text: string): boolean => /^\d{1,4}$/.test(text);

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The mark for a tag of some page, as far as a signature may have it; null: only what is in it stays. */
export function mark(name: string, attribute: (name: string) => string | null): Mark | null {
  const tag = SAME.get(name.toLowerCase());
  if (tag === undefined) return null;
  const kept: Record<string, string> = {};
  const keep = (of: string, test: (value: string) => boolean): boolean => {
    const value = attribute(of)?.trim() ?? '';
    if (test(value)) kept[of] = value;
    return of in kept;
  };
  if (tag === 'a' && !keep('href', isLink)) return null;
  if (tag === 'img') {
    if (!keep('src', isPicture)) return null;
    keep('alt', (words) => words !== '');
    keep('width', isSize);
    keep('height', isSize);
  }
  return { tag, attributes: kept, children: [] };
}

/** The pieces as HTML. Always with a tag where there is anything, for text without one is taken for plain text. */
export function write(pieces: readonly Piece[]): string {
  const html = pieces.map((piece) => written(piece)).join('').trim();
  return isBlank(pieces) ? '' : html.includes('<') ? html : `<div>${html}</div>`;
}
/** The same where it is edited: `picture` says what stands there for one. */
export const editable = (pieces: readonly Piece[], picture: (attributes: Mark['attributes']) => string): string => pieces.map((piece) => written(piece, picture)).join('');

function written(piece: Piece, picture?: (attributes: Mark['attributes']) => string): string {
  if (typeof piece === 'string') return escape(piece);
  const { tag, attributes, children } = piece;
  const said = (prefix: string): string => Object.entries(attributes).map(([name, value]) => ` ${prefix}${name}="${escape(value).replaceAll('"', '&quot;')}"`).join('');
  if (tag === 'img' && picture) return `<span class="sig-pic" contenteditable="false"${said('data-')}>${escape(picture(attributes))}</span>`;
  return VOID.includes(tag) ? `<${tag}${said('')}>` : `<${tag}${said('')}>${children.map((child) => written(child, picture)).join('')}</${tag}>`;
}

/** Nothing in it can be seen. */
export const isBlank = (pieces: readonly Piece[]): boolean =>
  pieces.every((piece) => typeof piece === 'string' ? piece.trim() === '' : piece.tag !== 'img' && isBlank(piece.children));

/** Whether there is a picture in it. */
export const hasPicture = (pieces: readonly Piece[]): boolean =>
  pieces.some((piece) => typeof piece !== 'string' && (piece.tag === 'img' || hasPicture(piece.children)));

/** Plain text with its lines. */
export const ofText = (text: string): Piece[] =>
  text.replaceAll('\r\n', '\n').split('\n').flatMap((line, i): Piece[] => [...i > 0 ? [{ tag: 'br' as const, attributes: {}, children: [] }] : [], ...line === '' ? [] : [line]]);
