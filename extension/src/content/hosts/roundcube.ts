/**
 * Roundcube with its Elastic skin, on whatever host somebody keeps it: known by what its pages hold, not by their address.
 * Each page is loaded anew; a message is written on a page, or in a window, of its own, and in HTML it is written in a frame of it.
 */
import type { DraftFacts } from '../../shared/messages';
import { sizeIn } from '../draft';
import { press } from '../press';
import { addressesIn, typedIn, valueOf } from './addresses';
import { factsOf, gathered } from './facts';
import type { Composer, Host, Recipients } from './host';
import { until } from './mend';
import { chipAddress, editorOf, fieldsOf, MARKS, roundcubeMending, writtenIn } from './roundcube_mending';
import { above, all, first, roundcube } from './selectors';

/** As long as Roundcube itself waits for its server, at most. */
const SAVED_MS = 30_000;

/** What the page tells its own script, by one name; null where it tells no such thing. */
function told(name: string): string | null {
  const pair = new RegExp(`"${name}":("(?:[^"\\\\]|\\\\.)*")`);
  for (const { src, textContent } of document.scripts) {
    const [, value] = src === '' && textContent.includes('rcmail.set_env(') ? pair.exec(textContent) ?? [] : [];
    if (value !== undefined) return JSON.parse(value) as string;
  }
  return null;
}

/** Who signed in, by another page of this tab: those on which one writes do not show it. */
let signedIn: string | null = null;
const shown = (): string | null => addressesIn(first(document, roundcube.user)?.textContent ?? '')[0] ?? null;

/** Who signed in, where that is an address; else the first of the identities, which is the one used by default. */
const account = (): string | null =>
  shown() ?? signedIn ?? addressesIn(first(document, roundcube.from)?.querySelector('option')?.textContent ?? '').at(-1) ?? null;

/** The address of the chosen identity, or of what was typed for it. */
function sender(root: HTMLElement): string | null {
  const field = first(fieldsOf(root), roundcube.from);
  const words = field?.querySelector('option:checked')?.textContent ?? valueOf(field);
  return addressesIn(words).at(-1) ?? null;
}

/** The composer that an element belongs to. A narrow window has Send once more at its foot. */
const rootOf = (element: Element): HTMLElement | null => above(element, roundcube.window) ?? (above(element, roundcube.foot) && first(document, roundcube.window));

const composer = (root: HTMLElement): Composer => ({ root, send: first(root, roundcube.send) });

function recipients(root: HTMLElement): Recipients {
  const fields = fieldsOf(root);
  return gathered([...all(fields, roundcube.chips).map(chipAddress), ...all(fields, roundcube.typed).flatMap((field) => typedIn(valueOf(field)))]);
}

function facts(root: HTMLElement): DraftFacts {
  const fields = fieldsOf(root);
  const found = factsOf({
    account: account() ?? sender(root), from: sender(root),
    recipients: recipients(root), visible: new Set(all(fields, roundcube.seen).map(chipAddress)).size, replyTo: told('reply_msgid'),
    attachmentBytes: all(document, roundcube.sizes).reduce((sum, size) => sum + (sizeIn(size.textContent) ?? 0), 0),
    body: writtenIn(root), subject: first(root, roundcube.subject), filed: first(fields.ownerDocument, roundcube.unfiled) === null,
  }, MARKS);
  // What is resent was written before, and is not seen here.
  return fields === root ? found : { ...found, hasUnsubscribe: true };
}

/** Has Roundcube file the draft. It writes each version anew, under another number, by a frame that it takes away when the answer is there. */
async function keep(root: HTMLElement): Promise<boolean> {
  const button = first(document, roundcube.save);
  const number = (): string => valueOf(first(root, roundcube.draft));
  if (!button) return false;
  const before = number();
  press(button);
  // It asks nobody where nothing was changed since.
  if (!first(document, roundcube.saving)) return before !== '';
  return await until(document.documentElement, () => !first(document, roundcube.saving), SAVED_MS) && number() !== before;
}

export const roundcubeHost: Host = {
  name: 'roundcube',
  origins: [],
  isHere: () => first(document, roundcube.script) !== null,
  drafts: () => `${location.pathname}?_task=mail&_mbox=${encodeURIComponent(told('drafts_mailbox') ?? 'Drafts')}`,
  recall: async (known) => { signedIn = await known(shown()); },
  hasPanel: () => first(document, roundcube.page) !== null && !new URLSearchParams(location.search).has('_extwin'),
  slot: () => '',
  account,
  bar: () => null,
  composers: () => all(document, roundcube.window).map(composer),
  groupOf: (send) => send,
  sendOf: (element) => {
    const button = element.closest<HTMLElement>('button, a');
    const root = button && rootOf(button);
    return root && !button.matches(':disabled') && (all(root, roundcube.send).includes(button) || above(button, roundcube.foot)) ? button : null;
  },
  composerOf: (element) => {
    const root = rootOf(element);
    return root && composer(root);
  },
  subject: (root) => {
    const field = first(root, roundcube.subject);
    return field && valueOf(field);
  },
  // It has none of its own.
  sends: () => false,
  keep,
  // No `close`: whoever goes to another page of Roundcube closes it.
  editor: (root) => editorOf(root)?.body ?? null,
  form: (root) => fieldsOf(root) === root ? null : fieldsOf(root),
  send: roundcube.send, recipients, facts, mending: roundcubeMending,
};
