/** Gmail: whose account, which composers, who are the recipients, where is Send. */
import type { DraftFacts } from '../../shared/messages';
import { readBody, sizeIn } from '../draft';
import { fingerprint, isAnswer, tokensIn } from '../draft_words';
import { press } from '../press';
import { addressesIn, addressOf, valueOf } from './addresses';
import { gmailMending } from './gmail_mending';
import type { Composer, Host } from './host';
import { above, all, first, gmail } from './selectors';

function composer(root: HTMLElement): Composer {
  return { root, send: first(root, gmail.send) };
}

function recipients(root: HTMLElement): { addresses: string[]; unresolved: number } {
  const addresses = new Map<string, string>();
  let unresolved = 0;
  const add = (address: string | null): void => {
    if (address === null) unresolved += 1;
    else addresses.set(address.toLowerCase(), address);
  };
  const chips = all(root, gmail.chips);
  for (const chip of chips.length > 0 ? chips : all(root, gmail.folded)) add(addressOf(chip));
  for (const field of all(root, gmail.typed)) {
    // Somebody may type "Ann <ann@example.org>, bob": what holds no address counts as one we cannot name.
    for (const part of valueOf(field).split(/[,;\n]/)) if (part.trim()) add(addressesIn(part).at(-1) ?? null);
  }
  return { addresses: [...addresses.values()], unresolved };
}

const account = (): string | null =>
  // A subject may hold an address too; Gmail writes its own account behind it.
  addressesIn(document.title).at(-1) ?? addressesIn(first(document, gmail.account)?.getAttribute('aria-label') ?? '').at(-1) ?? null;

/** How many stand where all see them; null where the row is folded and so tells no fields apart. */
function visible(root: HTMLElement): number | null {
  if (all(root, gmail.chips).length === 0) return null;
  return new Set(all(root, gmail.seen).map(addressOf)).size;
}

function facts(root: HTMLElement): DraftFacts {
  const { addresses, unresolved } = recipients(root);
  const body = first(root, gmail.body);
  const subject = first(root, gmail.subject);
  const title = valueOf(subject);
  const read = body && readBody(body, gmail.quote.css.join(), gmail.signature.css.join());
  const from = addressesIn(valueOf(first(root, gmail.from))).at(-1) ?? null;
  const said = read?.text ?? '';
  return {
    account: account(), from, recipients: addresses.slice(0, 500),
    unresolved, replyTo: valueOf(first(root, gmail.answers)).slice(0, 998) || null,
    hasUnsubscribe: read?.hasWayOut ?? false, links: read?.links ?? [],
    htmlBytes: body ? new Blob([new XMLSerializer().serializeToString(body)]).size : 0,
    attachmentBytes: all(root, gmail.sizes).reduce((sum, size) => sum + (sizeIn(size.textContent) ?? 0), 0),
    tokens: tokensIn(`${title}\n${said}`), images: read?.images ?? 0, pixels: read?.pixels ?? [],
    textChars: said.replace(/\s/g, '').length, visible: visible(root),
    title: subject === null ? null : title.trim() === '' ? 'empty' : isAnswer(title) ? 'answer' : 'other',
    fingerprint: fingerprint((from ?? account() ?? '').toLowerCase(), said),
  };
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
  drafts: '#drafts',
  hasPanel: () => location.pathname.startsWith('/mail') && !new URLSearchParams(location.search).has('view'),
  account,
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
