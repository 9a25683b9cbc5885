/** Fifteen mailboxes in every state, as the design's list of all mailboxes shows them. */
import type { MailboxSummary } from '../../../extension/src/shared/api.gen';

type Line = [address: string, provider: string, sent: number, limit: number, score: number | null, change?: Partial<MailboxSummary>];

const LINES: Line[] = [
  ['maya.okafor@yahoo.com', 'yahoo', 44, 50, 81],
  ['maya@getnorthbeam.com', 'google_workspace', 22, 30, 92],
  ['m.okafor.partnerships@northbeam.studio', 'google_workspace', 12, 50, 95],
  ['maya.okafor@outlook.com', 'outlook', 6, 50, 90],
  ['maya.okafor@icloud.com', 'icloud', 0, 50, 88],
  ['studio@oakfern.co', 'custom', 9, 50, 91],
  ['sam@northbeam.studio', 'google_workspace', 17, 50, 94],
  ['ida@northbeam.studio', 'google_workspace', 21, 50, 93],
  ['sales@kiteandco.eu', 'microsoft365', 4, 40, 86],
  ['team@trynorthbeam.com', 'google_workspace', 20, 20, 90],
  ['info@brightloom.eu', 'custom', 0, 50, null, { state: 'linking', synced_at: null }],
  ['a-very-long-name-for-an-inbox.of-maya@kiteandco-international.example', 'custom', 3, 50, 97],
  ['maya@kiteandco.eu', 'microsoft365', 18, 40, 48, { state: 'paused' }],
  ['hello@trynorthbeam.com', 'google_workspace', 31, 50, 74, { state: 'needs_sign_in', reason: 'signin', sign_in: 'google' }],
];

/** The first is the one shown. */
export const fifteen = (first: MailboxSummary, now: number): MailboxSummary[] => [first, ...LINES.map(([address, provider, sent, limit, score, change], i): MailboxSummary => ({
  id: `mb${i + 2}`, address, provider, state: 'active', reason: null, since: now - 86_400_000, synced_at: now - 40_000, score, sign_in: 'password', sent, limit, ...change,
}))];
