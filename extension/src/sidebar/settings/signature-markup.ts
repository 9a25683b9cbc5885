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

/** What makes text stand out. */
export const LOOKS = ['b', 'i', 'u'] as const;
export type Look = (typeof LOOKS)[number];
const STYLES: readonly (readonly [Look, RegExp])[] = [
  ['b', /font-weight:\s*(?:bold|[6-9]00)/i], ['i', /font-style:\s*(?:italic|oblique)/i], ['u', /text-decoration(?:-line)?:[^;]*underline/i],
];
/** Google Docs puts all that it copies into a `b` that isn't bold. */
export const isPlain = (style: string): boolean => /font-weight:\s*(?:normal|[1-5]00)/i.test(style);

/** Pieces with the marks for what a style of theirs says. A link is underlined anyway. */
export const styled = (style: string, tag: Tag | undefined, pieces: Piece[]): Piece[] => isBlank(pieces) ? pieces : STYLES.reduce<Piece[]>(
  (inner, [look, says]) => says.test(style) && look !== tag && !(look === 'u' && isLinked(inner, tag)) ? [{ tag: look, attributes: {}, children: inner }] : inner, pieces);
const isLinked = (pieces: readonly Piece[], tag: Tag | undefined): boolean => tag === 'a' || pieces.every((piece) => typeof piece !== 'string' && piece.tag === 'a');

/** The pieces as HTML. Always with a tag where there is anything, for text without one is taken for plain text. */
export function write(pieces: readonly Piece[]): string {
  const html = pieces.map(written).join('').trim();
  return isBlank(pieces) ? '' : html.includes('<') ? html : `<div>${html}</div>`;
}
function written(piece: Piece): string {
  if (typeof piece === 'string') return escape(piece);
  const { tag, attributes, children } = piece;
  const said = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value).replaceAll('"', '&quot;')}"`).join('');
  return `<${tag}${said}>${VOID.includes(tag) ? '' : `${children.map(written).join('')}</${tag}>`}`;
}

/** Nothing in it can be seen. */
export const isBlank = (pieces: readonly Piece[]): boolean =>
  pieces.every((piece) => typeof piece === 'string' ? piece.trim() === '' : piece.tag !== 'img' && isBlank(piece.children));

/** Whether there is a picture in it. */
export const hasPicture = (pieces: readonly Piece[]): boolean =>
  pieces.some((piece) => typeof piece !== 'string' && (piece.tag === 'img' || hasPicture(piece.children)));

const isLine = (piece: Piece): boolean => typeof piece !== 'string' && (piece.tag === 'div' || piece.tag === 'p');
/** Whether something in it starts a line of its own. */
export const hasLines = (pieces: readonly Piece[]): boolean => pieces.some((piece) => isLine(piece) || typeof piece !== 'string' && hasLines(piece.children));
/** A single line goes into the one where it is put. */
export function asLine(pieces: readonly Piece[]): readonly Piece[] {
  const [only] = pieces;
  return pieces.length === 1 && only !== undefined && typeof only !== 'string' && isLine(only) && !hasLines(only.children) ? only.children : pieces;
}

/** Plain text with its lines. */
export const ofText = (text: string): Piece[] =>
  text.replaceAll('\r\n', '\n').split('\n').flatMap((line, i): Piece[] => [...i > 0 ? [{ tag: 'br' as const, attributes: {}, children: [] }] : [], ...line === '' ? [] : [line]]);
