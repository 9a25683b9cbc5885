/** Mending a draft on Gmail's page: recipients are chips of Gmail's, the body is an element one may write into. */
import { withoutAnswer } from '../draft_words';
import { addWayOut, dropPixels, linkAsShown, linksTo, type Mending, relink, selectIn, type } from '../mending';
import { addressesIn, addressOf, valueOf } from './addresses';
import { all, first, gmail } from './selectors';

const QUOTED = gmail.quote.css.join();
/** How long Gmail may take to draw its chips anew. */
const DRAWN_MS = 400;

const chipsOf = (root: HTMLElement, those: (address: string) => boolean): HTMLElement[] =>
  all(root, gmail.chips).filter((chip) => { const address = addressOf(chip); return address !== null && those(address); });

/** Waits until the page has drawn what was done; false where it does not. */
function until(root: HTMLElement, done: () => boolean): Promise<boolean> {
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

const key = (target: Element, name: string): void => {
  for (const kind of ['keydown', 'keyup'] as const) target.dispatchEvent(new KeyboardEvent(kind, { key: name, code: name, bubbles: true, cancelable: true }));
};

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

async function remove(root: HTMLElement, those: (address: string) => boolean): Promise<boolean> {
  chipsOf(root, those).forEach(press);
  return until(root, () => chipsOf(root, those).length === 0);
}

const FIELD = '[name=to], [name=cc], [name=bcc]';

/** Types an address into a field of recipients. */
async function add(root: HTMLElement, field: Element | null, address: string): Promise<boolean> {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) || valueOf(field).trim() !== '') return false;
  const around = field.closest(FIELD);
  const same = (one: string): boolean => one.toLowerCase() === address.toLowerCase();
  type(field, address);
  key(field, 'Enter');
  const there = await until(root, () => chipsOf(root, same).some((chip) => chip.closest(FIELD) === around) && valueOf(field) === '');
  if (!there && valueOf(field) === address) type(field, '');
  return there;
}

async function replace(root: HTMLElement, domain: string, better: string): Promise<boolean> {
  const wrong = (address: string): boolean => address.toLowerCase().endsWith(`@${domain}`);
  for (const chip of chipsOf(root, wrong)) {
    const address = addressOf(chip) ?? '';
    const field = chip.closest(FIELD)?.querySelector('input, textarea') ?? null;
    if (!await add(root, field, `${address.slice(0, address.lastIndexOf('@'))}@${better}`)) return false;
  }
  return remove(root, wrong);
}

async function toBcc(root: HTMLElement): Promise<boolean> {
  // None is taken away above before it stands below: a page that does not follow loses nobody.
  for (const address of new Set(all(root, gmail.seen).flatMap((chip) => addressOf(chip) ?? []))) {
    if (!await add(root, first(root, gmail.bcc), address)) return false;
  }
  all(root, gmail.seen).forEach(press);
  return until(root, () => all(root, gmail.seen).length === 0);
}

const inBody = (root: HTMLElement, act: (body: HTMLElement) => boolean): boolean => {
  const body = first(root, gmail.body);
  return body !== null && act(body);
};

export const gmailMending: Mending = {
  remove, replace, toBcc,
  title: (root) => {
    const field = first(root, gmail.subject);
    if (!(field instanceof HTMLInputElement)) return false;
    type(field, withoutAnswer(field.value));
    return true;
  },
  linkAsShown: (root, host, shown) => inBody(root, (body) => linkAsShown(body, QUOTED, host, shown)),
  link: (root, host, url) => inBody(root, (body) => relink(body, QUOTED, host, url)),
  dropPixels: (root, host) => inBody(root, (body) => dropPixels(body, QUOTED, host)),
  wayOut: (root, address, words) => inBody(root, (body) => addWayOut(body, [...gmail.signature.css, ...gmail.quote.css].join(), address, words)),
  goTo: (root, spot) => {
    const field = first(root, gmail.subject);
    if (field instanceof HTMLInputElement) {
      const at = spot === 'title' ? 0 : 'words' in spot ? field.value.indexOf(spot.words) : -1;
      if (at >= 0) {
        field.focus();
        field.setSelectionRange(at, spot !== 'title' && 'words' in spot ? at + spot.words.length : field.value.length);
        return true;
      }
    }
    return spot !== 'title' && inBody(root, (body) => selectIn(body, QUOTED, spot));
  },
  nameOf: (root, address) => {
    const [chip] = chipsOf(root, (one) => one.toLowerCase() === address);
    const name = chip?.getAttribute('data-name')?.trim() ?? '';
    return name === '' || addressesIn(name).length > 0 ? null : name;
  },
  urlOf: (root, host) => {
    const body = first(root, gmail.body);
    const [link] = body ? linksTo(body, QUOTED, host) : [];
    return link?.getAttribute('href')?.replace(/^https?:\/\//i, '').replace(/\/$/, '') ?? null;
  },
  mark: (root, those, colour) => {
    for (const chip of chipsOf(root, those)) chip.style.outline = colour === null ? '' : `2px solid ${colour}`;
  },
};
