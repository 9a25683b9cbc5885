/** Gmail: whose account, which composers, who are the recipients, where is Send. */
import type { DraftFacts } from '../../shared/messages';
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

const account = (): string | null =>
  // A subject may hold an address too; Gmail writes its own account behind it.
  addressesIn(document.title).at(-1) ?? addressesIn(first(document, gmail.account)?.getAttribute('aria-label') ?? '').at(-1) ?? null;

/** How many stand where all see them; null where the row is folded and so tells no fields apart. */
function visible(root: HTMLElement): number | null {
  if (all(root, gmail.chips).length === 0) return null;
  return new Set(all(root, gmail.seen).map(addressOf)).size;
}

const facts = (root: HTMLElement): DraftFacts => factsOf({
  account: account(), from: addressesIn(valueOf(first(root, gmail.from))).at(-1) ?? null,
  recipients: recipients(root), visible: visible(root), replyTo: valueOf(first(root, gmail.answers)),
  attachmentBytes: all(root, gmail.sizes).reduce((sum, size) => sum + (sizeIn(size.textContent) ?? 0), 0),
  body: first(root, gmail.body), subject: first(root, gmail.subject),
}, MARKS);

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
  origins: ['https://mail.google.com'],
  drafts: () => '#drafts',
  hasPanel: () => location.pathname.startsWith('/mail') && !new URLSearchParams(location.search).has('view'),
  slot: () => /^\/mail\/u\/\d+/.exec(location.pathname)?.[0] ?? '',
  account,
  bar: () => null,
  groupOf: (send) => send.parentElement ?? send,
  composers: () => all(document, gmail.mark).flatMap((mark) => {
    const root = above(mark, gmail.window);
    return root ? [composer(root)] : [];
  }),
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
  recipients, facts, mending: gmailMending,
};
