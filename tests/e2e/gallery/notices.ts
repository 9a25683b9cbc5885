/** What stands over Maya's mailboxes, in the words that the companion has for it, for the scenes of notices. */
import type { MailboxSummary, Notice } from '../../../extension/src/shared/api.gen';
import type { Snapshot } from '../../../extension/src/shared/messages';
import type { Scene } from './fixtures';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

type Line = [rule: string, severity: Notice['severity'], title: string, text: string, mailboxes: string[], ago: number, change?: Partial<Notice>];

const LINES: Line[] = [
  ['defect:dmarc.stop', 'stop', 'DMARC needs a fix', 'northbeam.studio: DMARC record is missing.', ['mb1'], 50 * MINUTE],
  ['sign_in', 'stop', 'Sign in again: trynorthbeam.com', 'Google ended the sign-in. 5 scheduled messages wait.', ['mb15'], 3 * HOUR],
  ['blocklist:dbl', 'stop', 'a-rather-long-name-of-a-domain.kiteandco-international.example is on a blocklist', 'Spamhaus DBL lists it. Many inboxes reject mail from listed domains.', ['mb14', 'mb10'], 26 * HOUR],
  ['late:2025-11-24', 'fix', '3 messages were late', 'This computer was asleep at 09:00. They leave from 10:50.', ['mb1'], 20 * MINUTE],
  ['checks_paused', 'info', 'Checks are paused', 'No name server answers. Your scores didn’t change.', ['mb1', 'mb2'], 12 * MINUTE],
];
const SILENT: Line[] = [
  ['defect:dkim.none', 'fix', 'DKIM stopped passing', 'kiteandco.eu passed yesterday. Fix it before you send more.', ['mb14'], 9 * HOUR, { snoozed: true }],
  ['limit', 'stop', 'Daily limit reached', '2 messages wait at brightloom.eu. New messages go out from 13:20.', ['mb12'], 2 * HOUR, { snoozed: true }],
];

export const made = (lines: readonly Line[], now: number): Notice[] => lines.map(([rule, severity, title, text, mailboxes, ago, change]): Notice => ({
  id: `n${rule.replace(/\W/g, '')}`, rule, severity, title, text, mailboxes, since: now - ago, told_at: null, snoozed: false, snoozed_until: null, ...change,
}));

interface Parts { now: number; linked: () => Snapshot; many: () => MailboxSummary[] }

export const noticesScenes = ({ now, linked, many }: Parts) => {
  const [changed, limit] = made(SILENT, now) as [Notice, Notice];
  const silent = [changed, { ...limit, snoozed_until: now + 40 * MINUTE }];
  const at = (notices: Notice[], change: Partial<Snapshot> = {}): Scene => ({ snapshot: { ...linked(), mailboxes: many(), notices, ...change }, over: 'notices' });
  return {
    'm-notices': at([...made(LINES, now), ...silent]),
    'm-notices-one': at(made(LINES.slice(0, 1), now), { mailboxes: linked().mailboxes }),
    'm-notices-silent': at(silent),
    'm-notices-none': at([]),
    'm-notices-lost': at(made(LINES.slice(0, 2), now), { channel: { kind: 'unreachable', reason: 'off', port: 17813, since: now - 30 * MINUTE }, at: now - 30 * MINUTE }),
    'm-count': { snapshot: { ...linked(), notices: made(LINES, now) } },
  } as const satisfies Record<string, Scene>;
};
