/** What mending a draft is alike on all webmails: subject and body are a field and an element that one may write into. */
import { withoutAnswer } from '../draft_words';
import { addWayOut, dropPixels, linkAsShown, linksTo, type Mending, relink, selectIn, type } from '../mending';
import { addressesIn } from './addresses';
import type { Marks } from './facts';
import { first, type Where } from './selectors';

/** How long a page may take to draw its chips anew. */
const DRAWN_MS = 400;

/** Waits until the page has drawn what was done; false where it does not. `patience`: ms. */
export function until(root: HTMLElement, done: () => boolean, patience = DRAWN_MS): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (): void => {
      watching.disconnect();
      clearTimeout(late);
      resolve(done());
    };
    const watching = new MutationObserver(() => { if (done()) end(); });
    const late = setTimeout(end, patience);
    watching.observe(root, { childList: true, subtree: true, attributes: true });
    if (done()) end();
  });
}

/** A stroke of one key, as scripts of a page see it. */
export const key = (target: Element, name: string): void => {
  for (const kind of ['keydown', 'keyup'] as const) target.dispatchEvent(new KeyboardEvent(kind, { key: name, code: name, bubbles: true, cancelable: true }));
};

/** Outlines chips of recipients; null takes the outline away, and leaves nothing behind. */
function outline(chips: readonly HTMLElement[], colour: string | null): void {
  for (const chip of chips) {
    chip.style.outline = colour === null ? '' : `2px solid ${colour}`;
    if (chip.getAttribute('style') === '') chip.removeAttribute('style');
  }
}

/** Chips of recipients on a page, and how one adds or takes away one. */
interface Chips {
  all: (root: HTMLElement) => HTMLElement[];
  /** Those that all recipients see. */
  seen: (root: HTMLElement) => HTMLElement[];
  /** Null for a group and whoever shows none. */
  addressOf: (chip: HTMLElement) => string | null;
  /** What it shows somebody as: a name, or the address once more. */
  nameIn: (chip: HTMLElement) => string;
  take: (chip: HTMLElement) => void;
  /** The field that a chip stands in, and the one of Bcc. */
  fieldOf: (chip: HTMLElement) => HTMLElement | null;
  bcc: (root: HTMLElement) => HTMLElement | null;
  add: (root: HTMLElement, field: HTMLElement | null, address: string) => Promise<boolean>;
}

/** The part of mending that is about recipients. */
export function recipientMending(chips: Chips): Pick<Mending, 'remove' | 'replace' | 'toBcc' | 'nameOf' | 'mark'> {
  const { all, seen, addressOf, nameIn, fieldOf, bcc, add } = chips;
  const chipsOf = (root: HTMLElement, those: (address: string) => boolean): HTMLElement[] =>
    all(root).filter((chip) => { const address = addressOf(chip); return address !== null && those(address); });
  /** Takes away all that `those` finds, in as many turns as it needs: the page may draw the others anew when one goes. */
  const takeAll = async (root: HTMLElement, those: () => HTMLElement[]): Promise<boolean> => {
    for (let before = Infinity; ;) {
      const them = those();
      if (them.length === 0 || them.length >= before) return them.length === 0;
      before = them.length;
      for (const chip of them) if (chip.isConnected) chips.take(chip);
      await until(root, () => those().length === 0);
    }
  };
  const remove = (root: HTMLElement, those: (address: string) => boolean): Promise<boolean> => takeAll(root, () => chipsOf(root, those));
  return {
    remove,
    replace: async (root, domain, better) => {
      const wrong = (address: string): boolean => address.toLowerCase().endsWith(`@${domain}`);
      const count = chipsOf(root, wrong).length;
      for (let at = 0; at < count; at += 1) {
        // Found anew each time: the page may have drawn them anew when one came.
        const chip = chipsOf(root, wrong)[at];
        const address = chip && addressOf(chip);
        if (!chip || !address || !await add(root, fieldOf(chip), `${address.slice(0, address.lastIndexOf('@'))}@${better}`)) return false;
      }
      return remove(root, wrong);
    },
    toBcc: async (root) => {
      // None is taken away above before it stands below: a page that does not follow loses nobody.
      for (const address of new Set(seen(root).flatMap((chip) => addressOf(chip) ?? []))) {
        if (!await add(root, bcc(root), address)) return false;
      }
      return takeAll(root, () => seen(root).filter((chip) => addressOf(chip) !== null));
    },
    nameOf: (root, address) => {
      const [chip] = chipsOf(root, (one) => one.toLowerCase() === address);
      const name = chip ? nameIn(chip).trim() : '';
      return name === '' || addressesIn(name).length > 0 ? null : name;
    },
    mark: (root, those, colour) => outline(chipsOf(root, those), colour),
  };
}

/** The part of mending that is about subject and body. */
export function textMending(
  where: { subject: Where; body: Where }, { quoted, signature }: Marks, bodyOf = (root: HTMLElement): HTMLElement | null => first(root, where.body),
): Omit<Mending, 'remove' | 'replace' | 'toBcc' | 'nameOf' | 'mark'> {
  const inBody = (root: HTMLElement, act: (body: HTMLElement) => boolean): boolean => {
    const body = bodyOf(root);
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
      const body = bodyOf(root);
      const [link] = body ? linksTo(body, quoted, host) : [];
      return link?.getAttribute('href')?.replace(/^https?:\/\//i, '').replace(/\/$/, '') ?? null;
    },
  };
}
