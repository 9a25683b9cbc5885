/** Maya's outbox on Mon 24 Nov, 10:42, for the scenes of its tab. */
import type { OutboxItem } from '../../../extension/src/shared/api.gen';
import type { Queue, Snapshot } from '../../../extension/src/shared/messages';
import type { Mailbox } from '../../../extension/src/shared/api.gen';
import type { Scene } from './fixtures';

const MINUTE = 60_000;
const DAY = 86_400_000;
const LONG = 'a-very-long-name-for-an-inbox.of-maya@kiteandco-international.example';

export const waits = (n: number, change: Partial<OutboxItem>): OutboxItem => ({
  id: `o${n}`, mailbox: 'mb1', message_id: `<${n}@northbeam.studio>`, recipients: [`p${n}@brightloom.com`], state: 'queued', reason: null, said: null, due_at: 0, created_at: 0,
  ended_at: null, tries: 0, kind: 'message', subject: 'Proposal for the spring campaign', wanted_at: null, leaves_at: null, why: 'next', barred: null, ...change,
});

/** The outbox of these messages as a whole. */
export const queueOf = (items: readonly OutboxItem[], change: Partial<Queue> = {}): Queue =>
  ({ waiting: items.filter(({ state }) => ['queued', 'paused', 'sending'].includes(state)).length, paused_at: null, hours: { start: 480, end: 1080 }, late: null, ...change });

const MICROSOFT: Partial<Mailbox> = { provider: 'microsoft365', sign_in: 'microsoft', smtp: { host: 'smtp.office365.com', port: 587, security: 'starttls' } };

interface Parts { now: number; linked: (change?: Partial<Snapshot>, box?: Partial<Mailbox>) => Snapshot }

export const outboxScenes = ({ now, linked }: Parts) => {
  const at = (minutes: number): number => now + minutes * MINUTE;
  const sent = Array.from({ length: 12 }, (_, i) => waits(50 + i, { state: 'sent', subject: null, why: null, ended_at: at(-35 - 11 * i), recipients: [`sent${i}@oakfern.co`] }));
  const story = [
    waits(1, { state: 'failed', reason: 'suppressed', barred: { why: 'bounced', at: now - 5 * DAY }, recipients: ['j.ortiz@brightloom.com'], subject: 'Quick question', why: null }),
    waits(2, { recipients: ['ana.ruiz@brightloom.com'], leaves_at: at(10), why: 'gap' }),
    waits(3, { recipients: ['per.lindqvist@fjordworks.example'], subject: 'Re: pricing for 40 seats', leaves_at: at(25), why: 'hour', kind: 'message' }),
    waits(4, { recipients: ['team@oakfern.co', 'hello@oakfern.co'], subject: 'Workshop agenda', leaves_at: at(198), wanted_at: at(198), why: 'picked' }),
    waits(5, { recipients: ['lena.brandt@kiteandco.example'], subject: null, kind: 'draft', leaves_at: now + DAY - 162 * MINUTE, why: 'hours' }),
  ];
  const moved = [2, 3, 5].map((n, i) => waits(n, { recipients: [['ana.ruiz@brightloom.com', 'per.lindqvist@fjordworks.example', 'lena.brandt@kiteandco.example'][i] ?? ''], why: 'moved', wanted_at: at(-102 + 5 * i), leaves_at: at(8 + 10 * i) }));
  const odd = [
    waits(1, { state: 'unknown', reason: 'undecided', recipients: [LONG], subject: 'A rather long subject of the kind that people write when they are in no hurry at all', why: null }),
    waits(2, { state: 'failed', reason: 'refused', said: '550 5.7.1 [203.0.113.9 12] Our system has detected that this message is likely suspicious due to the very low reputation of the sending domain.', recipients: ['r@s.example'], why: null }),
    waits(3, { state: 'failed', reason: 'draft_gone', kind: 'draft', subject: null, recipients: ['gone@s.example'], why: null }),
    waits(4, { state: 'paused', why: 'paused', recipients: [LONG, 'b@s.example', 'c@s.example'] }),
    waits(5, { state: 'sending', why: null, tries: 1 }),
    waits(6, { why: 'provider', reason: 'deferred', said: '421 4.7.0 slow down', leaves_at: at(30) }),
    waits(7, { why: 'ramp', leaves_at: now + 2 * DAY }),
    waits(8, { why: 'day', leaves_at: now + 2 * DAY + MINUTE }),
  ];
  const scene = (items: OutboxItem[], queue: Partial<Queue> = {}, change: Partial<Snapshot> = {}, box: Partial<Mailbox> = {}): Scene =>
    ({ snapshot: linked({ outbox: items, queue: queueOf(items, queue), ...change }, box), tab: 'outbox' });
  const held = (why: OutboxItem['why']): OutboxItem[] => story.map((item) => item.state === 'queued' ? { ...item, why, leaves_at: null } : item);
  return {
    'h-outbox': scene([...story, ...sent]),
    'h-slept': scene(moved, { late: { at: at(-102), count: 3, first: at(8), last: at(28) } }),
    'h-empty': scene([]),
    'h-sent-only': scene(sent),
    'h-odd': scene(odd),
    'h-paused': scene(held('paused'), { paused_at: at(-5) }),
    'h-signed-out': scene(held('sign_in'), {}, {}, { state: 'needs_sign_in', reason: 'signin', since: at(-50) }),
    'h-consent': scene(story.map((item) => item.state === 'queued' ? { ...item, why: 'later', reason: 'graph_consent', leaves_at: at(58) } : item), {}, {}, MICROSOFT),
    'h-smtp-off': scene(story.map((item) => item.state === 'queued' ? { ...item, why: 'later', reason: 'smtp_off', said: '535 5.7.139 SmtpClientAuthentication is disabled', leaves_at: at(58) } : item), {}, {}, { provider: 'custom', sign_in: 'password' }),
    'h-unsent': scene(held('no_sending'), {}, {}, { sending: false, smtp: null, sends_by: 'none' }),
    'h-lost': scene([...story, ...sent], {}, { channel: { kind: 'unreachable', reason: 'off', port: 17813, since: at(-30) }, at: at(-30) }),
    'h-many': scene(Array.from({ length: 190 }, (_, i) => waits(i, { leaves_at: at(10 * i), why: i === 0 ? 'next' : 'gap' })), { waiting: 1000 }),
  } as const satisfies Record<string, Scene>;
};
