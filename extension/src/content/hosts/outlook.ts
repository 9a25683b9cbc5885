/** Outlook on the web: whose account, which composers, who are the recipients, where is Send. */
import type { DraftFacts } from '../../shared/messages';
import { origins } from '../../shared/webmails.json';
import { own, sizeIn } from '../draft';
import { addressesIn, typedIn, valueOf } from './addresses';
import { factsOf, gathered } from './facts';
import type { Composer, Host, Recipients } from './host';
import { chipAddress, MARKS, outlookMending, typedInto } from './outlook_mending';
import { above, all, first, outlook, type Where } from './selectors';

/** What belongs to Send is hardly wider than it. */
const BESIDE = 64;
/** A size as attachments show it, and nothing else: "84 KB", "(8,4 MB)", "1 234 Ko". */
const SIZE = /^\(?\d[\d.,\s]*[KMG]i?[Bo]\)?$/i;

const addressIn = (element: Element | null): string | null =>
  element && (['data-folder-name', 'title', 'aria-label'].flatMap((name) => addressesIn(element.getAttribute(name) ?? ''))[0] ?? addressesIn(element.textContent)[0] ?? null);

/** The page and, of a window of its own for one message, the page that opened it. */
function pages(): Document[] {
  try {
    const { opener } = window as { opener: Window | null };
    return opener && opener.location.origin === location.origin ? [document, opener.document] : [document];
  } catch {
    // Another site's.
    return [document];
  }
}

const mailboxes = (page: Document): { root: HTMLElement; address: string }[] =>
  all(page, outlook.mailbox).flatMap((root) => { const address = addressIn(root); return address === null ? [] : [{ root, address }]; });

/** Of several accounts the one whose folder is open; else the first, which is the one that was signed in. */
function ofFolders(page: Document): string | null {
  const them = mailboxes(page);
  const folder = first(page, outlook.folder);
  const before = them.filter(({ root }) => folder && (root === folder || (root.compareDocumentPosition(folder) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0));
  return (before.at(-1) ?? them[0])?.address ?? null;
}

/** Another mailbox, opened by its address: /mail/team@oakfern.example/inbox. */
const ofPath = (): string | null => addressesIn(location.pathname.split('/')[2]?.replace('%40', '@') ?? '')[0] ?? null;

const slot = (): string => /^\/mail\/(?:\d+|[^/]+(?:@|%40)[^/]+)(?=\/|$)/i.exec(location.pathname)?.[0] ?? '';

/** Outlook shows it in places that the user may close; the page stays of the same account. */
let seen: { slot: string; address: string } | null = null;

function account(): string | null {
  const address = ofPath() ?? pages().map((page) => ofFolders(page) ?? addressIn(first(page, outlook.me))).find((one) => one !== null) ?? null;
  if (address !== null) seen = { slot: slot(), address };
  return address ?? (seen?.slot === slot() ? seen.address : null);
}

/** The nearest around what one writes in, best proven list first. */
function near(body: HTMLElement, root: HTMLElement, { css }: Where): HTMLElement | null {
  for (const list of css) {
    for (let at: HTMLElement | null = body; at && at !== root.parentElement; at = at.parentElement) {
      const hit = at.querySelector<HTMLElement>(list);
      if (hit) return hit;
    }
  }
  return null;
}

/** A window without a frame that we know is what holds its recipients and one body. */
function around(body: HTMLElement): HTMLElement {
  for (let at = body.parentElement; at && at !== document.body; at = at.parentElement) {
    if (all(at, outlook.body).length > 1) break;
    if (first(at, outlook.to)) return at;
  }
  return body;
}

function composers(): Composer[] {
  const found = new Map<HTMLElement, Composer>();
  for (const body of all(document, outlook.body)) {
    const root = above(body, outlook.window) ?? around(body);
    if (!found.has(root)) found.set(root, { root, send: root === body ? null : near(body, root, outlook.send) });
  }
  // What one writes in may come last, and the chip is to stand before Send is painted.
  for (const to of all(document, outlook.to)) {
    const root = above(to, outlook.window);
    const send = root && !found.has(root) ? near(to, root, outlook.send) : null;
    if (root && send) found.set(root, { root, send });
  }
  return [...found.values()];
}

/** Send with the arrow beside it, and whatever wraps the two. */
function groupOf(send: HTMLElement): HTMLElement {
  const most = send.offsetWidth + BESIDE;
  let group = send;
  for (let at = send.parentElement; at && at.offsetWidth <= most; at = at.parentElement) {
    if ([...at.querySelectorAll('button, input')].some((one) => one !== send && !one.hasAttribute('aria-haspopup'))) break;
    group = at;
  }
  return group;
}

/** The composer whose menu beside Send is open. The menu itself stands somewhere else in the page. */
const menuOwner = (): Composer | null => composers().find(({ send }) => send && first(groupOf(send), outlook.menuOpen)) ?? null;

const isOff = (button: HTMLElement): boolean => button.matches(':disabled, [aria-disabled="true"]');

function sendOf(element: Element): HTMLElement | null {
  const item = above(element, outlook.menuItem);
  if (item) return menuOwner() && !isOff(item) ? item : null;
  const button = element.closest('button');
  return button && !isOff(button) && composers().some(({ send }) => send === button) ? button : null;
}

const recipients = (root: HTMLElement): Recipients => gathered([
  ...all(root, outlook.chips).map(chipAddress), ...all(root, outlook.typed).flatMap((field) => typedIn(typedInto(field))),
]);

/** The address that one chose to send from. It stands before To. */
function sender(root: HTMLElement, to: HTMLElement): string | null {
  const before = outlook.from.css.flatMap((list) => [...root.querySelectorAll(list)])
    .filter((one) => (one.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
  return before.map(addressIn).find((address) => address !== null) ?? null;
}

function attached(root: HTMLElement): number {
  const sizes = all(root, outlook.files).flatMap((file) => [...own(file, 'button')]).flatMap((node) => node instanceof Text && SIZE.test(node.data.trim()) ? [node.data] : []);
  return sizes.reduce((sum, words) => sum + (sizeIn(words) ?? 0), 0);
}

function facts(root: HTMLElement): DraftFacts {
  const to = first(root, outlook.to);
  if (!to) throw new Error('this compose window shows no recipients');
  const from = sender(root, to);
  const signedIn = pages().flatMap(mailboxes).find(({ address }) => address.toLowerCase() === from?.toLowerCase())?.address;
  const body = first(root, outlook.body);
  const shown = all(root, outlook.seen).map((chip) => chipAddress(chip)?.toLowerCase() ?? chip);
  return factsOf({
    // Of several accounts in one page a message is of the one that it is sent from.
    account: signedIn ?? account() ?? from, from,
    recipients: recipients(root), visible: new Set(shown).size, replyTo: (body && first(body, outlook.answers)?.id) ?? null,
    attachmentBytes: attached(root), subject: first(root, outlook.subject), body,
  }, MARKS);
}

export const outlookHost: Host = {
  name: 'outlook',
  origins: origins.outlook,
  drafts: () => `${slot() || '/mail'}/drafts`,
  hasPanel: () => /^\/(mail|owa)?(\/|$)/.test(location.pathname) && !location.pathname.includes('/deeplink'),
  slot, account,
  bar: () => first(document, outlook.bar),
  composers, groupOf, sendOf,
  composerOf: (element) => above(element, outlook.menuItem) ? menuOwner() : composers().find(({ root }) => root.contains(element)) ?? null,
  subject: (root) => {
    const field = first(root, outlook.subject);
    return field && valueOf(field);
  },
  // With Ctrl, Alt is the key for a third letter: AltGr+S writes one. Cyrillic, Greek, Hebrew and others have a letter of their own there.
  sends: ({ key, code, ctrlKey, metaKey, altKey }) => (key === 'Enter' && (ctrlKey || metaKey))
    || (altKey && !ctrlKey && !metaKey && (key.toLowerCase() === 's' || (code === 'KeyS' && key.length === 1 && key > '\u036f'))),
  // No `close`: Outlook keeps what is written by itself, and has no button that closes without asking.
  send: outlook.send, recipients, facts, mending: outlookMending,
};
