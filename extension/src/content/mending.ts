/**
 * What of a draft can be mended on its page. Pages are not ours: each attempt looks whether the draft is as it should be
 * now, and says so, so that the user is told to do it by hand where the page did not follow.
 */
import { hostOf, isImage, isLink, isText, own } from './draft';
import { shownHost } from './draft_words';

/** What is to be seen: the words of a token, a link to a host, or the field of the subject. */
export type Spot = { words: string } | { host: string } | 'title';

export interface Mending {
  /** Takes away all recipients of whom `those` holds. */
  remove(root: HTMLElement, those: (address: string) => boolean): Promise<boolean>;
  /** Writes another domain for that of recipients, in the field that each stands in. */
  replace(root: HTMLElement, domain: string, better: string): Promise<boolean>;
  /** Moves To and Cc to Bcc. */
  toBcc(root: HTMLElement): Promise<boolean>;
  /** Takes Re: and the like from the subject. */
  title(root: HTMLElement): boolean;
  /** Links of this host lead to where their words say. */
  linkAsShown(root: HTMLElement, host: string, shown: string): boolean;
  /** Links of this host lead to the address that the user gave. */
  link(root: HTMLElement, host: string, url: string): boolean;
  dropPixels(root: HTMLElement, host: string): boolean;
  /** Adds a line by which a recipient of mail from `address` says that it is enough. */
  wayOut(root: HTMLElement, address: string, words: string): boolean;
  goTo(root: HTMLElement, spot: Spot): boolean;
  /** The name by which the page shows a recipient. */
  nameOf(root: HTMLElement, address: string): string | null;
  /** The first link to this host, without its scheme, as people write it. */
  urlOf(root: HTMLElement, host: string): string | null;
  /** Outlines the recipients of whom `those` holds in a colour; null takes the outline away. */
  mark(root: HTMLElement, those: (address: string) => boolean, colour: string | null): void;
}

export const plainHost = (host: string): string => host.replace(/\.$/, '').replace(/^www\./, '');

/** Types a value as a person would, as far as scripts of a page can tell. */
export function type(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const prototype = field.nodeName === 'INPUT' ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  // The page's own wrapper around `value` would not hear of it otherwise.
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: value, inputType: 'insertText' }));
}

const changed = (body: HTMLElement): void => { body.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' })); };

export function linksTo(body: HTMLElement, quoted: string, host: string): HTMLAnchorElement[] {
  return [...own(body, quoted)].filter((node): node is HTMLAnchorElement =>
    isLink(node) && plainHost(hostOf(node.getAttribute('href')) ?? '') === host);
}

export function linkAsShown(body: HTMLElement, quoted: string, host: string, shown: string): boolean {
  for (const link of linksTo(body, quoted, host)) {
    const words = link.textContent.trim();
    if (shownHost(words) === shown) link.setAttribute('href', /^https?:/i.test(words) ? words : `https://${words}`);
  }
  changed(body);
  return linksTo(body, quoted, host).every((link) => shownHost(link.textContent) !== shown);
}

export function relink(body: HTMLElement, quoted: string, host: string, url: string): boolean {
  for (const link of linksTo(body, quoted, host)) {
    if (plainHost(shownHost(link.textContent) ?? '') === host) link.textContent = url;
    link.setAttribute('href', url);
  }
  changed(body);
  return linksTo(body, quoted, host).length === 0;
}

export function dropPixels(body: HTMLElement, quoted: string, host: string): boolean {
  for (const node of [...own(body, quoted)]) {
    if (isImage(node) && hostOf(node.getAttribute('src')) === host) node.remove();
  }
  changed(body);
  return true;
}

/** Before a signature or a quote, else at the end. */
export function addWayOut(body: HTMLElement, before: string, address: string, words: string): boolean {
  const page = body.ownerDocument;
  const line = page.createElement('div');
  const link = page.createElement('a');
  link.href = `mailto:${encodeURIComponent(address).replaceAll('%40', '@')}?subject=unsubscribe`;
  link.textContent = words;
  line.append(page.createElement('br'), link);
  const next = body.querySelector(before);
  if (next) next.before(line);
  else body.append(line);
  changed(body);
  return line.isConnected;
}

function select(range: Range): void {
  const selection = range.startContainer.ownerDocument?.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** Selects words in a text, also where markup runs through them, or a link. */
export function selectIn(body: HTMLElement, quoted: string, spot: Exclude<Spot, 'title'>): boolean {
  const range = body.ownerDocument.createRange();
  if ('host' in spot) {
    const [link] = linksTo(body, quoted, spot.host);
    if (!link) return false;
    range.selectNodeContents(link);
    link.scrollIntoView({ block: 'nearest' });
  } else {
    const texts = [...own(body, quoted)].filter(isText);
    const from = texts.map(({ data }) => data).join('').indexOf(spot.words);
    if (from < 0) return false;
    const at = (offset: number, isEnd: boolean): [Text, number] | null => {
      let left = offset;
      for (const text of texts) {
        if (isEnd ? left <= text.length : left < text.length) return [text, left];
        left -= text.length;
      }
      return null;
    };
    const [start, end] = [at(from, false), at(from + spot.words.length, true)];
    if (!start || !end) return false;
    range.setStart(...start);
    range.setEnd(...end);
    start[0].parentElement?.scrollIntoView({ block: 'nearest' });
  }
  body.focus({ preventScroll: true });
  select(range);
  return true;
}
