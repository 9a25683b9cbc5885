/** Drafts of the mail page that are to leave later. A tab may take back what it scheduled itself, and nothing else. */
import type { DraftFacts, Outcome, Scheduling } from '../shared/messages';
import type { ScheduleRequest } from '../shared/api.gen';
import { isOutboxItem } from '../shared/validators.gen';
import { BAD_REPLY, type Companion } from './companion';
import { requestOf } from './gate';
import type { Snapshots } from './snapshot';

export class DraftTimes {
  private readonly last = new Map<number, string>();

  constructor(private readonly companion: Companion, private readonly snapshots: Snapshots) {}

  async schedule(draft: DraftFacts, subject: string, at: number, tab: number | undefined): Promise<Scheduling> {
    const mailbox = draft.account === null ? null : await this.snapshots.mailbox(draft.account);
    const request = mailbox && requestOf(mailbox, draft, false);
    if (mailbox === undefined) return { kind: 'off' };
    // It is by all of its recipients that the draft is found again.
    if (!request || draft.unresolved > 0) return { kind: 'recipients' };
    const body: ScheduleRequest = { mailbox: request.mailbox, from: request.from, recipients: request.recipients, subject_hash: subject, at };
    const answer = await this.companion.post('/v1/outbox/drafts', body, isOutboxItem);
    if (!answer.ok) {
      const state = await this.companion.state();
      return state.kind === 'ready' ? { kind: 'refused', why: answer.refusal.sentence } : { kind: 'off' };
    }
    if (tab !== undefined) this.last.set(tab, answer.value.id);
    return { kind: 'scheduled' };
  }

  async takeBack(tab: number | undefined): Promise<Outcome<null>> {
    const id = tab === undefined ? undefined : this.last.get(tab);
    if (id === undefined || tab === undefined) return { ok: false, refusal: BAD_REPLY };
    this.last.delete(tab);
    const answer = await this.companion.post(`/v1/outbox/${id}/cancel`, {}, isOutboxItem);
    return answer.ok ? { ok: true, value: null } : answer;
  }
}
