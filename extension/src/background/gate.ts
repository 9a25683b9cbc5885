/** May this draft leave now? Asked when Send is pressed in the mail page (design: sending, the permit). */
import type { Mailbox, Permit, PermitRequest } from '../shared/api.gen';
import type { Decision, DraftFacts, Look } from '../shared/messages';
import { isConcernList, isPermit } from '../shared/validators.gen';
import type { Companion } from './companion';
import { fullLimit, type Snapshots } from './snapshot';

/** After this the mail goes out unchecked, or waits where a limit is known to be full. */
const PATIENCE_MS = 1_500;
const OWNERS: Readonly<Record<string, string>> = {
  gmail: 'Google', google_workspace: 'Google', outlook: 'Microsoft', microsoft365: 'Microsoft', yahoo: 'Yahoo', aol: 'AOL', icloud: 'iCloud',
};
const ADDRESS = /^[^\s@]+@[^\s@]+$/;

export function requestOf(mailbox: Mailbox, draft: DraftFacts, anyway: boolean, kept: string[] = []): PermitRequest | null {
  const recipients = draft.recipients.filter((address) => ADDRESS.test(address));
  if (recipients.length === 0) return null;
  return {
    mailbox: mailbox.id, from: draft.from ?? mailbox.address, recipients,
    ...(draft.replyTo === null ? {} : { reply_to_message: draft.replyTo }),
    ...(anyway ? { anyway } : {}),
    ...(kept.length > 0 ? { kept } : {}),
    ...(draft.filed ? {} : { filed: false }),
    draft: {
      has_unsubscribe: draft.hasUnsubscribe, links: draft.links.map(({ host, shown }) => shown === null ? { host } : { host, shown }),
      html_bytes: draft.htmlBytes, attachment_bytes: draft.attachmentBytes, tokens: draft.tokens, images: draft.images,
      pixels: draft.pixels, text_chars: draft.textChars,
      ...(draft.visible === null ? {} : { visible_recipients: draft.visible }),
      ...(draft.title === null ? {} : { title: draft.title }),
      ...(draft.fingerprint === null ? {} : { fingerprint: draft.fingerprint }),
    },
  };
}

/**
 * The refusal that the last known numbers call for when the companion is too late, null where they call for none.
 * An answer to somebody's mail is never stopped by the user's own limits, and only the companion knows who wrote first.
 */
export function refusalFrom(mailbox: Mailbox, draft: DraftFacts, anyway: boolean, now: number): Permit | null {
  const which = fullLimit(mailbox.usage, now);
  if (!which || (which !== 'ceiling' && (draft.replyTo !== null || anyway))) return null;
  return {
    decision: 'block', permit: null, which, retry_at: mailbox.usage.next_slot ?? mailbox.usage[which].frees_at,
    asked: draft.recipients.length + draft.unresolved, may_send_anyway: which !== 'ceiling' && mailbox.limits.send_anyway,
    concerns: [], usage: mailbox.usage,
  };
}

/** Whose cap the provider's is, as users call them. */
const ownerOf = ({ provider }: Mailbox): string | null => OWNERS[provider] ?? null;

export async function maySend(
  companion: Companion, snapshots: Snapshots, draft: DraftFacts, anyway: boolean, kept: string[],
): Promise<Decision> {
  const late = new Promise<'slow'>((resolve) => { setTimeout(resolve, PATIENCE_MS, 'slow'); });
  const decision = await Promise.race([ask(companion, snapshots, draft, anyway, kept), late]);
  if (typeof decision !== 'string') return decision;
  const mailbox = draft.account === null ? null : (await snapshots.known(draft.account))?.mailbox;
  const permit = mailbox ? refusalFrom(mailbox, draft, anyway, Date.now()) : null;
  return permit && mailbox ? { kind: 'block', permit, owner: ownerOf(mailbox) } : { kind: 'unchecked', why: decision };
}

async function ask(
  companion: Companion, snapshots: Snapshots, draft: DraftFacts, anyway: boolean, kept: string[],
): Promise<Decision | 'slow' | 'failed'> {
  const { kind } = await companion.state();
  if (kind === 'unpaired') return { kind: 'unchecked', why: 'unpaired' };
  // It comes right before the request, which takes this one where it is not answered yet: the mailbox is looked up meanwhile.
  if (draft.account !== null) void companion.hello();
  const mailbox = draft.account === null ? null : await snapshots.mailbox(draft.account);
  if (mailbox) {
    const request = requestOf(mailbox, draft, anyway, kept);
    if (!request) {
      // Somebody gets it whom the page does not name: a limit that is full holds it all the same.
      const full = draft.unresolved > 0 ? refusalFrom(mailbox, draft, anyway, Date.now()) : null;
      return full ? { kind: 'block', permit: full, owner: ownerOf(mailbox) } : { kind: 'unchecked', why: 'recipients' };
    }
    const answer = await companion.post('/v1/permits', request, isPermit);
    if (answer.ok) {
      const permit = answer.value;
      if (permit.decision === 'allow') return { kind: 'allow', usage: permit.usage };
      return permit.decision === 'warn' ? { kind: 'warn', permit } : { kind: 'block', permit, owner: ownerOf(mailbox) };
    }
  }
  const state = await companion.state();
  if (state.kind === 'ready' && mailbox === null) return { kind: 'unchecked', why: 'not-linked' };
  // One that hangs is late, and one that refuses, as with a full disk, is not off either: the last known numbers decide then.
  if (state.kind === 'ready') return 'failed';
  return state.kind === 'unreachable' && state.reason === 'slow' ? 'slow' : { kind: 'unchecked', why: 'off' };
}

/** What there is to look at in a draft that is being written; null where nobody can say. */
export async function look(companion: Companion, snapshots: Snapshots, draft: DraftFacts): Promise<Look | null> {
  if ((await companion.state()).kind !== 'ready' || draft.account === null) return null;
  const mailbox = await snapshots.mailbox(draft.account);
  const request = mailbox && requestOf(mailbox, draft, false);
  if (!request) return null;
  const answer = await companion.post('/v1/checks', request, isConcernList);
  return answer.ok ? { concerns: answer.value.concerns, late: answer.value.late ?? false } : null;
}
