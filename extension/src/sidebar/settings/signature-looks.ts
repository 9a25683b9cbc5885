/**
 * Bold, italic and underlined by tags alone. The browser's own commands switch a look off by a style, which the policy of
 * the panel's page refuses.
 */
import { LOOKS, type Look } from './signature-markup';

export type Looks = ReadonlySet<Look>;
const elementAt = (node: Node): Element | null => node instanceof Element ? node : node.parentElement;
const around = (node: Node, look: Look): Element | null => elementAt(node)?.closest(look) ?? null;

/** How a place in the text looks. */
export const looksAt = (node: Node): Looks => new Set(LOOKS.filter((look) => around(node, look)));

/** The texts of a range that can be written in; `cut`: cut at its ends, so that they are in it from end to end. */
export function textsIn(range: Range, cut: boolean): Text[] {
  if (cut) {
    const { startContainer: from, endContainer: to } = range;
    if (to instanceof Text && range.endOffset < to.length) to.splitText(range.endOffset);
    if (from instanceof Text && range.startOffset > 0 && range.startOffset < from.length) from.splitText(range.startOffset);
  }
  const { startContainer: from, startOffset, endContainer: to, endOffset, commonAncestorContainer: all } = range;
  const walker = document.createTreeWalker(elementAt(all) ?? all, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.length === 0 || !range.intersectsNode(node) || node.parentElement?.closest('.sig-pic')) continue;
    if (!(node === from && startOffset === node.length) && !(node === to && endOffset === 0)) found.push(node);
  }
  return found;
}

const isEmpty = (element: Element): boolean => element.textContent === '' && !element.querySelector('br, .sig-pic');

/** Takes a text out of what makes it so; what stands before and behind it stays as it is. */
function lift(text: Text, look: Look): void {
  for (let mark = around(text, look); mark; mark = around(text, look)) {
    const part = document.createRange();
    part.setStartBefore(mark);
    part.setEndBefore(text);
    const before = part.extractContents();
    part.setStartAfter(text);
    part.setEndAfter(mark);
    const after = part.extractContents();
    const halves = [before, after].map(({ firstElementChild: half }) => half && !isEmpty(half) ? [half] : []);
    mark.replaceWith(...halves[0] ?? [], ...mark.childNodes, ...halves[1] ?? []);
  }
}

function wrap(text: Text, look: Look): void {
  if (around(text, look)) return;
  const mark = document.createElement(look);
  text.replaceWith(mark);
  mark.append(text);
  // One mark where there would be two beside each other.
  for (const beside of [mark.previousSibling, mark.nextSibling]) {
    if (!(beside instanceof Element) || !beside.matches(look)) continue;
    if (beside === mark.previousSibling) mark.prepend(...beside.childNodes);
    else mark.append(...beside.childNodes);
    beside.remove();
  }
}

/** Gives texts these looks and no others. */
export function dress(texts: readonly Text[], wanted: Looks): void {
  for (const text of texts) for (const look of LOOKS) (wanted.has(look) ? wrap : lift)(text, look);
}
/** Whether all of it looks so, as a button beside it says. */
export const isAll = (texts: readonly Text[], look: Look): boolean => texts.length > 0 && texts.every((text) => around(text, look));

/** Gives all texts one look, or takes it from all of them. */
export function turn(texts: readonly Text[], look: Look, on: boolean): void {
  for (const text of texts) (on ? wrap : lift)(text, look);
}
