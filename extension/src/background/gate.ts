/** May this draft leave now? Asked when Send is pressed in the mail page (design: sending, the permit). */
import type { Mailbox, Permit, PermitRequest } from '../shared/api.gen';
import type { Decision, DraftFacts } from '../shared/messages';
import { isPermit } from '../shared/validators.gen';
import type { Companion } from './companion';
import { fullLimit, type Snapshots } from './snapshot';

/** After this the mail goes out unchecked, or waits where a limit is known to be full. */
const PATIENCE_MS = 1_500;
const ADDRESS = /^[^\s@]+@[^\s@]+$/;

export function requestOf(mailbox: Mailbox, draft: DraftFacts, anyway: boolean): PermitRequest | null {
  const recipients = draft.recipients.filter((address) => ADDRESS.test(address));
  if (recipients.length === 0) return null;
  return {
    mailbox: mailbox.id, from: draft.from ?? mailbox.address, recipients,
    ...(draft.replyTo === null ? {} : { reply_to_message: draft.replyTo }),
    ...(anyway ? { anyway } : {}),
    draft: {
      has_unsubscribe: draft.hasUnsubscribe, links: draft.links, html_bytes: draft.htmlBytes,
      attachment_bytes: draft.attachmentBytes, tokens: draft.tokens,
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

export async function maySend(
  companion: Companion, snapshots: Snapshots, draft: DraftFacts, anyway: boolean,
): Promise<Decision> {
  const late = new Promise<null>((resolve) => { setTimeout(resolve, PATIENCE_MS, null); });
  const decision = await Promise.race([ask(companion, snapshots, draft, anyway), late]);
  if (decision) return decision;
  const mailbox = draft.account === null ? null : (await snapshots.known(draft.account))?.mailbox;
  const permit = mailbox ? refusalFrom(mailbox, draft, anyway, Date.now()) : null;
  return permit ? { kind: 'block', permit } : { kind: 'unchecked', why: 'slow' };
}

async function ask(companion: Companion, snapshots: Snapshots, draft: DraftFacts, anyway: boolean): Promise<Decision | null> {
  const { kind } = await companion.state();
  if (kind === 'unpaired') return { kind: 'unchecked', why: 'unpaired' };
  const mailbox = draft.account === null ? null : await snapshots.mailbox(draft.account);
  if (mailbox) {
    const request = requestOf(mailbox, draft, anyway);
    if (!request) return { kind: 'unchecked', why: 'recipients' };
    const answer = await companion.post('/v1/permits', request, isPermit);
    if (answer.ok) {
      const permit = answer.value;
      return permit.decision === 'allow' ? { kind: 'allow', usage: permit.usage } : { kind: permit.decision, permit };
    }
  }
  const state = await companion.state();
  if (state.kind === 'ready' && mailbox === null) return { kind: 'unchecked', why: 'not-linked' };
  // A companion that hangs is late, not off: the last known numbers decide then.
  return state.kind === 'unreachable' && state.reason === 'slow' ? null : { kind: 'unchecked', why: 'off' };
}
