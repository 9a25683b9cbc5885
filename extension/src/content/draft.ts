/** What stands in a draft's body: facts for the companion, and where to mend. Nothing of it is kept. */
import { isWayOut, shownHost } from './draft_words';

const MOST_NODES = 20_000;
const MOST_LINKS = 200;
const TINY = 2;
const BREAKS = new Set(['BR', 'P', 'DIV', 'LI', 'TR', 'H1', 'H2', 'H3', 'H4', 'BLOCKQUOTE', 'TABLE', 'UL', 'OL', 'HR']);

export interface DraftLink { host: string; shown: string | null }
export interface Body { text: string; links: DraftLink[]; images: number; pixels: string[]; hasWayOut: boolean }

/** Host of a link or picture that a mail can hold, in ASCII. */
export function hostOf(url: string | null): string | null {
  if (url === null || !/^https?:/i.test(url) || !URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  return /^[a-z0-9._[\]:-]{1,253}$/.test(hostname) ? hostname : null;
}

function isPixel(image: Element): boolean {
  const size = (name: string): number => Number.parseInt(image.getAttribute(name) ?? '', 10);
  return size('width') <= TINY || size('height') <= TINY || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(image.getAttribute('style') ?? '');
}

/** By kind, not by class: what is written in a frame is of that frame's classes. */
export const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
export const isLink = (node: Node): node is HTMLAnchorElement => node.nodeName === 'A';
export const isImage = (node: Node): node is HTMLImageElement => node.nodeName === 'IMG';
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** The elements and texts that the user wrote: quotes, by `quoted`, are somebody else's. */
export function* own(body: HTMLElement, quoted: string): Generator<Element | Text> {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) => isElement(node) && node.matches(quoted) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  });
  for (let count = 0; count < MOST_NODES && walker.nextNode(); count += 1) {
    const { currentNode } = walker;
    if (isElement(currentNode) || isText(currentNode)) yield currentNode;
  }
}

/** `signature`: pictures in it are no part of what is said. */
export function readBody(body: HTMLElement, quoted: string, signature: string): Body {
  const text: string[] = [];
  const links = new Map<string, DraftLink>();
  const pixels = new Set<string>();
  let images = 0;
  let hasWayOut = false;
  for (const node of own(body, quoted)) {
    if (isText(node)) {
      text.push(node.data);
      continue;
    }
    if (BREAKS.has(node.tagName)) text.push('\n');
    if (isLink(node)) {
      const href = node.getAttribute('href') ?? '';
      hasWayOut ||= isWayOut(`${node.textContent} ${href}`);
      const host = hostOf(href);
      const shown = shownHost(node.textContent);
      if (host && links.size < MOST_LINKS) links.set(`${host} ${shown}`, { host, shown });
    } else if (isImage(node)) {
      const host = hostOf(node.getAttribute('src'));
      if (!isPixel(node)) images += node.closest(signature) ? 0 : 1;
      else if (host && pixels.size < MOST_LINKS) pixels.add(host);
    }
  }
  const said = text.join('');
  return { text: said, links: [...links.values()], images, pixels: [...pixels], hasWayOut: hasWayOut || isWayOut(said) };
}

/** A webmail's words for a size, in whatever language: "(8,400K)", "8,4 MB". Null where there is none. */
export function sizeIn(words: string): number | null {
  const [, digits = '', unit] = /([\d][\d.,\s\u00a0\u202f]*)\s?([KMG]?)/i.exec(words) ?? [];
  if (!digits) return null;
  // K and bytes come whole, so that what stands between digits groups them; of M and G one place follows.
  const plain = digits.replace(/[\s\u00a0\u202f]/g, '');
  const value = unit?.toUpperCase() === 'M' || unit?.toUpperCase() === 'G' ? Number(plain.replace(',', '.')) : Number(plain.replace(/[.,]/g, ''));
  if (!Number.isFinite(value)) return null;
  return Math.round(value * { K: 1024, M: 1024 ** 2, G: 1024 ** 3 }[unit?.toUpperCase() as 'K' | 'M' | 'G'] || value);
}
