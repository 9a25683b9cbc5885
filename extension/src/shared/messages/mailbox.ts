/** What is read and set for one mailbox. */
import type { BounceList, CheckList, LimitsRequest, Pacing, Placement, RampUpRequest, Report, Signature, SignatureRequest } from '../api.gen';
import type { Outcome } from './outcome';

export type MailboxAsk =
  | { kind: 'check/start'; mailbox: string }
  /** Somebody copied a finding's record, or says that it is set: `look` at once. The companion looks again by itself. */
  | { kind: 'fix/attempt'; mailbox: string; finding: string; look: boolean }
  | { kind: 'sync/start'; mailbox: string }
  | { kind: 'sending/resume'; mailbox: string }
  | { kind: 'bounces/list'; mailbox: string }
  | { kind: 'report/get'; mailbox: string; from: string; to: string }
  | { kind: 'pacing/get'; mailbox: string }
  | { kind: 'limits/set'; mailbox: string; limits: LimitsRequest }
  | { kind: 'ramp-up/set'; mailbox: string; change: RampUpRequest }
  | { kind: 'placement/get'; mailbox: string }
  | { kind: 'placement/set'; mailbox: string; on: boolean }
  | { kind: 'signature/get'; mailbox: string }
  | { kind: 'signature/set'; mailbox: string; change: SignatureRequest }
  /** What is looked at before a message leaves, for all mailboxes. */
  | { kind: 'checks/list' }
  | { kind: 'checks/turn'; check: string; on: boolean };

export interface MailboxAnswers {
  'check/start': Outcome<null>;
  'fix/attempt': Outcome<null>;
  'sync/start': Outcome<null>;
  'sending/resume': Outcome<null>;
  'bounces/list': Outcome<BounceList>;
  'report/get': Outcome<Report>;
  'pacing/get': Outcome<Pacing>;
  'limits/set': Outcome<Pacing>;
  'ramp-up/set': Outcome<Pacing>;
  'placement/get': Outcome<Placement>;
  'placement/set': Outcome<Placement>;
  'signature/get': Outcome<Signature>;
  'signature/set': Outcome<Signature>;
  'checks/list': Outcome<CheckList>;
  'checks/turn': Outcome<CheckList>;
}
