/** What waits to leave. */
import type { OutboxList } from '../api.gen';
import type { Outcome } from './outcome';

/** An outbox without its messages. */
export type Queue = Omit<OutboxList, 'items'>;
/** What may be done to one message of it; `keep` is to cancel it and have it as a draft. */
export type OutboxAct = 'cancel' | 'keep' | 'restore' | 'pause' | 'resume' | 'now' | 'sent' | 'again' | 'remove';

export type OutboxAsk =
  | { kind: 'outbox/change'; item: string; act: OutboxAct }
  /** Not before `at`; null: as soon as the limits allow. */
  | { kind: 'outbox/time'; item: string; at: number | null }
  /** All of a mailbox's outbox; `seen`: the user knows what was late. */
  | { kind: 'outbox/all'; mailbox: string; act: 'pause' | 'resume' | 'seen' }
  /** Minutes of the day; null: at any hour. */
  | { kind: 'outbox/hours'; mailbox: string; hours: Queue['hours'] };

export interface OutboxAnswers {
  'outbox/change': Outcome<null>;
  'outbox/time': Outcome<null>;
  'outbox/all': Outcome<null>;
  'outbox/hours': Outcome<null>;
}
