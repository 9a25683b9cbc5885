/** What came back to Maya in thirty days, for the scenes of it. */
import type { Bounce } from '../../../extension/src/shared/api.gen';

const DAY = 86_400_000;

type Line = [address: string, cause: Bounce['cause'], daysAgo: number, said: string | null, suppressed?: boolean];

const LINES: Line[] = [
  ['ana.ruiz@brightloom.com', 'no_mailbox', 1, '550 5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient’s email address for typos.', true],
  ['a-rather-long-name-of-a-buyer.for-spring-campaigns@kiteandco-international.example', 'full', 1, '452 4.2.2 The recipient’s inbox is out of storage space.'],
  ['per@lindqvist.se', 'spam', 2, '550 5.7.1 Our system has detected that this message is likely unsolicited mail.'],
  ['office@oakfern.co', 'disabled', 5, '550 5.2.1 The email account that you tried to reach is disabled.', true],
  ['hello@gone-for-ever.example', 'no_domain', 6, null, true],
  ['team@kiteandco.eu', 'unreachable', 11, '4.4.1 Connection timed out'],
  ['buyers@brightloom.eu', 'unproven', 24, '550 5.7.26 This mail has been blocked because the sender is unauthenticated.'],
];

export const bounces = (now: number): Bounce[] => LINES.map(([address, cause, ago, said, suppressed = false]) => ({
  address, cause, said, suppressed, sent_at: now - ago * DAY, at: now - ago * DAY + 42_000, permanent: cause !== 'full' && cause !== 'unreachable',
}));
