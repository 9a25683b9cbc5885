/** The signature between its pieces and a place in the page where it is edited. */
import { t } from '../../shared/strings';
import { isPlain, mark, type Mark, type Piece, styled, write } from './signature-markup';

/** A picture stands as its words: the panel loads nothing from elsewhere. */
function picture({ attributes }: Mark): HTMLElement {
  const box = document.createElement('span');
  box.className = 'sig-pic';
  box.contentEditable = 'false';
  Object.assign(box.dataset, attributes);
  box.textContent = pictureWords(attributes);
  return box;
}
export const pictureWords = ({ alt, src = '' }: Mark['attributes']): string => alt ?? (URL.canParse(src) ? new URL(src).host : t('sign.picture.any'));

export function nodeOf(piece: Piece): Node {
  if (typeof piece === 'string') return document.createTextNode(piece);
  if (piece.tag === 'img') return picture(piece);
  const element = document.createElement(piece.tag);
  for (const [name, value] of Object.entries(piece.attributes)) element.setAttribute(name, value);
  element.append(...piece.children.map(nodeOf));
  return element;
}

/** What is in them is no text. */
const UNSEEN = /^(?:script|style|svg|template|textarea|title)$/i;

/** What stands there, as far as a signature may hold it. Pages and programs say by style what is bold, and what isn't. */
export function piecesIn(place: Node): Piece[] {
  return [...place.childNodes].flatMap((node): Piece[] => {
    if (node instanceof Text) return [node.data.replace(/[\t\n\r ]+/g, ' ')];
    if (!(node instanceof HTMLElement) || UNSEEN.test(node.tagName)) return [];
    const { looks = '' } = node.dataset;
    const made = node.classList.contains('sig-pic') ? mark('img', (name) => node.dataset[name] ?? null) : mark(node.tagName, (name) => node.getAttribute(name));
    if (made?.tag === 'img') return [made];
    const inside = styled(looks, made?.tag, piecesIn(node));
    return made && !(made.tag === 'b' && isPlain(looks)) ? [{ ...made, children: inside }] : inside;
  });
}
export const htmlIn = (place: Node): string => write(piecesIn(place));

/** HTML of any kind in the pieces of a signature. The document it is read into runs, loads and shows nothing. */
export function read(html: string): Piece[] {
  const plain = html.slice(0, LONGEST).replace(/<style\b[^>]*>[^<]*(?:<\/style>)?/gi, '')
    // The page's policy refuses every style and script, even one that is only read, and says so each time.
    .replace(/<[^>]*>/g, (tag) => tag.replace(/\sstyle\s*=/gi, ' data-looks=').replace(/\son[a-z]+\s*=/gi, ' data-act='));
  return html === '' ? [] : piecesIn(new DOMParser().parseFromString(trusted(plain), 'text/html').body);
}
const LONGEST = 100_000;

interface Policies { createPolicy: (name: string, rules: { createHTML: (html: string) => string }) => { createHTML: (html: string) => string } }
let policy: { createHTML: (html: string) => string } | undefined;

/** The two ways of a string into a tree that this page has are this module's: an inert document, and what was written here. */
function trusted(html: string): string {
  policy ??= (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy('signature', { createHTML: (known) => known });
  return policy?.createHTML(html) ?? html;
}

/** What only the browser does well: a link over several lines, lines that become one. */
export const run = (command: 'createLink' | 'unlink' | 'delete', value?: string): void => {
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand(command, false, value);
};

/** The link that the caret or the selection is in. */
export function linkAt(place: Node): HTMLAnchorElement | null {
  const node = getSelection()?.anchorNode;
  const link = (node instanceof Element ? node : node?.parentElement)?.closest('a') ?? null;
  return link !== null && place.contains(link) ? link : null;
}

/** Where the caret stands or what is selected, if it is in there; else its end. */
export function rangeIn(place: Node): Range {
  const selection = getSelection();
  if (selection && selection.rangeCount > 0 && place.contains(selection.anchorNode)) return selection.getRangeAt(0).cloneRange();
  const range = document.createRange();
  range.selectNodeContents(place);
  range.collapse(false);
  return range;
}
export function select(place: HTMLElement, range: Range): void {
  place.focus();
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}
