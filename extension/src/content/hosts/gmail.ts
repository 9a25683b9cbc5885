/** Gmail: whose account, which composers, who are the recipients, where is Send. */
import type { DraftFacts } from '../../shared/messages';
import type { Composer, Host } from './host';
import { above, all, first, gmail } from './selectors';

/** Bounded as addresses are (RFC 5321), or a sender's endless subject in the title would cost the square of its length. */
const ADDRESS = /[^\s@<>()[\]",;:]{1,64}@[^\s@<>()[\]",;:]{1,253}\.[^\s@<>()[\]",;:.]{1,63}/g;
/** A field of a template that nobody filled in: {{first name}}, {first_name}, [First name]. */
const TOKEN = /\{\{[^{}\n]{1,60}\}\}|\{[a-z_]{2,40}\}|\[[^[\]\n]{0,30}\b(?:name|company|title|city|date)\b[^[\]\n]{0,30}\]/gi;
const WAY_OUT = /unsubscribe|opt.?out|abmelden|abbestellen|désinscri|désabonner|darse de baja|cancelar.{0,12}(?:suscripci|inscri)/i;

export const addressesIn = (text: string): string[] => text.match(ADDRESS) ?? [];
const valueOf = (element: Element | null): string =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value : '';

function composer(root: HTMLElement): Composer {
  return { root, send: first(root, gmail.send) };
}

/** What a chip stands for: its address, or null for a group whose members the page does not show. */
function addressOf(chip: Element): string | null {
  const told = chip.getAttribute('data-hovercard-id') ?? chip.getAttribute('email') ?? valueOf(chip);
  return addressesIn(told).at(-1) ?? null;
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

function facts(root: HTMLElement): DraftFacts {
  const { addresses, unresolved } = recipients(root);
  const body = first(root, gmail.body);
  const text = `${valueOf(first(root, gmail.subject))}\n${body?.textContent ?? ''}`;
  const links = body ? [...body.querySelectorAll('a[href]')] : [];
  return {
    account: account(), from: addressesIn(valueOf(first(root, gmail.from))).at(-1) ?? null, recipients: addresses.slice(0, 500),
    unresolved, replyTo: valueOf(first(root, gmail.answers)).slice(0, 998) || null,
    hasUnsubscribe: links.some((link) => WAY_OUT.test(`${link.textContent} ${link.getAttribute('href') ?? ''}`)),
    links: links.length, htmlBytes: body ? new Blob([new XMLSerializer().serializeToString(body)]).size : 0,
    // The page shows sizes only as words in its language.
    attachmentBytes: 0,
    tokens: [...new Set(text.match(TOKEN))].slice(0, 50).map((token) => token.slice(0, 80)),
  };
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
    if (!root) return null;
    return [...all(root, gmail.send), ...all(root, gmail.sendAndArchive)].includes(button) ? button : null;
  },
  composerOf: (element) => {
    const root = above(element, gmail.window);
    return root && first(root, gmail.mark) ? composer(root) : null;
  },
  recipients, facts,
};
