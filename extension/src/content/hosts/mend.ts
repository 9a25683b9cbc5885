/** What mending a draft is alike on all webmails: subject and body are a field and an element that one may write into. */
import { withoutAnswer } from '../draft_words';
import { addWayOut, dropPixels, linkAsShown, linksTo, type Mending, relink, selectIn, type } from '../mending';
import type { Marks } from './facts';
import { first, type Sel } from './selectors';

/** How long a page may take to draw its chips anew. */
const DRAWN_MS = 400;

/** Waits until the page has drawn what was done; false where it does not. */
export function until(root: HTMLElement, done: () => boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (): void => {
      watching.disconnect();
      clearTimeout(late);
      resolve(done());
    };
    const watching = new MutationObserver(() => { if (done()) end(); });
    const late = setTimeout(end, DRAWN_MS);
    watching.observe(root, { childList: true, subtree: true, attributes: true });
    if (done()) end();
  });
}

/** A stroke of one key, as scripts of a page see it. */
export const key = (target: Element, name: string): void => {
  for (const kind of ['keydown', 'keyup'] as const) target.dispatchEvent(new KeyboardEvent(kind, { key: name, code: name, bubbles: true, cancelable: true }));
};

/** Outlines chips of recipients; null takes the outline away, and leaves nothing behind. */
export function outline(chips: readonly HTMLElement[], colour: string | null): void {
  for (const chip of chips) {
    chip.style.outline = colour === null ? '' : `2px solid ${colour}`;
    if (chip.getAttribute('style') === '') chip.removeAttribute('style');
  }
}

/** The part of mending that is about subject and body. */
export function textMending(where: { subject: Sel; body: Sel }, { quoted, signature }: Marks): Omit<Mending, 'remove' | 'replace' | 'toBcc' | 'nameOf' | 'mark'> {
  const inBody = (root: HTMLElement, act: (body: HTMLElement) => boolean): boolean => {
    const body = first(root, where.body);
    return body !== null && act(body);
  };
  return {
    title: (root) => {
      const field = first(root, where.subject);
      if (!(field instanceof HTMLInputElement)) return false;
      type(field, withoutAnswer(field.value));
      return true;
    },
    linkAsShown: (root, host, shown) => inBody(root, (body) => linkAsShown(body, quoted, host, shown)),
    link: (root, host, url) => inBody(root, (body) => relink(body, quoted, host, url)),
    dropPixels: (root, host) => inBody(root, (body) => dropPixels(body, quoted, host)),
    wayOut: (root, address, words) => inBody(root, (body) => addWayOut(body, `${signature}, ${quoted}`, address, words)),
    goTo: (root, spot) => {
      const field = first(root, where.subject);
      if (field instanceof HTMLInputElement) {
        const at = spot === 'title' ? 0 : 'words' in spot ? field.value.indexOf(spot.words) : -1;
        if (at >= 0) {
          field.focus();
          field.setSelectionRange(at, spot !== 'title' && 'words' in spot ? at + spot.words.length : field.value.length);
          return true;
        }
      }
      return spot !== 'title' && inBody(root, (body) => selectIn(body, quoted, spot));
    },
    urlOf: (root, host) => {
      const body = first(root, where.body);
      const [link] = body ? linksTo(body, quoted, host) : [];
      return link?.getAttribute('href')?.replace(/^https?:\/\//i, '').replace(/\/$/, '') ?? null;
    },
  };
}
