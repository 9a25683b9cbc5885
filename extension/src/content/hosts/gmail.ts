/** Gmail: whose account, which composers, who are the recipients, where is Send. */
import type { DraftFacts } from '../../shared/messages';
import { origins } from '../../shared/webmails.json';
import { sizeIn } from '../draft';
import { press } from '../press';
import { addressesIn, addressOf, typedIn, valueOf } from './addresses';
import { factsOf, gathered } from './facts';
import { gmailMending, MARKS } from './gmail_mending';
import type { Composer, Host, Recipients } from './host';
import { above, all, first, gmail } from './selectors';

function composer(root: HTMLElement): Composer {
  return { root, send: first(root, gmail.send) };
}

function recipients(root: HTMLElement): Recipients {
  const chips = all(root, gmail.chips);
  return gathered([
    ...(chips.length > 0 ? chips : all(root, gmail.folded)).map(addressOf),
    ...all(root, gmail.typed).flatMap((field) => typedIn(valueOf(field))),
  ]);
}

/** Whose mailbox the title says this is. A subject may hold an address too; Gmail writes its own behind it. */
const titled = (): string | null => addressesIn(document.title).at(-1) ?? null;
/** Who is signed in, by the button for it. */
const signedIn = (): string | null => addressesIn(first(document, gmail.account)?.getAttribute('aria-label') ?? '').at(-1) ?? null;

/** Somebody else's mailbox that one may use: /mail/u/0/d/TOKEN/, or as it was /mail/b/TOKEN/u/0/. The token tells no address. */
const isDelegated = (): boolean => /^\/mail\/(?:u\/\d+\/d|b)\/[^/]/.test(location.pathname);

const account = (): string | null => titled() ?? (isDelegated() ? null : signedIn());

/**
 * Whose send it is. In a delegated mailbox the page may show the one that is used or the one who uses it, and what leaves
 * must not count for the wrong one: a name alone is believed only where it differs from who is signed in, or where the draft
 * is sent from it.
 */
export function senderOf(delegated: boolean, shown: string | null, viewer: string | null, from: string | null): string | null {
  if (!delegated) return shown;
  const same = (one: string | null, other: string | null): boolean => one !== null && one.toLowerCase() === other?.toLowerCase();
  if (same(from, shown)) return shown;
  if (shown !== null && viewer !== null && !same(shown, viewer)) return same(from, viewer) ? null : shown;
  return from;
}

/** How many stand where all see them; null where the row is folded and so tells no fields apart. */
function visible(root: HTMLElement): number | null {
  if (all(root, gmail.chips).length === 0) return null;
  return new Set(all(root, gmail.seen).map(addressOf)).size;
}

function facts(root: HTMLElement): DraftFacts {
  const from = addressesIn(valueOf(first(root, gmail.from))).at(-1) ?? null;
  return factsOf({
    account: senderOf(isDelegated(), account(), signedIn(), from), from,
    recipients: recipients(root), visible: visible(root), replyTo: valueOf(first(root, gmail.answers)),
    attachmentBytes: all(root, gmail.sizes).reduce((sum, size) => sum + (sizeIn(size.textContent) ?? 0), 0),
    body: first(root, gmail.body), subject: first(root, gmail.subject),
  }, MARKS);
}

/** The menu beside Send may stand anywhere in the page. It is the composer's whose button says it is open, or of the only one. */
function menuOwner(): Composer | null {
  const open = first(document, gmail.menuOpen);
  const root = open && above(open, gmail.window);
  if (root) return composer(root);
  const windows = gmailHost.composers();
  return windows.length === 1 ? windows[0] ?? null : null;
}

export const gmailHost: Host = {
  name: 'gmail',
  origins: origins.gmail,
  drafts: () => '#drafts',
  hasPanel: () => location.pathname.startsWith('/mail') && !new URLSearchParams(location.search).has('view'),
  // The token of a delegated mailbox opens it; it is kept nowhere.
  slot: () => {
    const user = /^\/mail(?:\/b\/[^/]+)?(\/u\/\d+)/.exec(location.pathname)?.[1];
    return user === undefined ? '' : `/mail${user}${isDelegated() ? '/d' : ''}`;
  },
  account,
  bar: () => null,
  groupOf: (send) => send.parentElement ?? send,
  // Not each holds the same mark: an answer may lack what a window has.
  composers: () => [...new Set(gmail.mark.css.flatMap((css) => all(document, { css: [css] })).map((mark) => above(mark, gmail.window)))]
    .flatMap((root) => root ? [composer(root)] : []),
  sendOf: (element) => {
    const button = element.closest<HTMLElement>('[role=button]');
    const root = button && above(button, gmail.window);
    if (root && [...all(root, gmail.send), ...all(root, gmail.sendAndArchive)].includes(button)) return button;
    return above(element, gmail.schedule);
  },
  composerOf: (element) => {
    const root = above(element, gmail.window);
    if (root && first(root, gmail.mark)) return composer(root);
    return above(element, gmail.schedule) ? menuOwner() : null;
  },
  subject: (root) => {
    const field = first(root, gmail.heading);
    return field && valueOf(field);
  },
  sends: ({ key, ctrlKey, metaKey }) => key === 'Enter' && (ctrlKey || metaKey),
  close: (root) => {
    const button = first(root, gmail.close);
    if (button) press(button);
  },
  send: gmail.send, recipients, facts, mending: gmailMending,
};
