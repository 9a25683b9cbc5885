/** Every state of the panel as a snapshot: Maya's inbox on Mon 24 Nov, 10:42, as the design tells it. */
import type { Day, Finding, Health, HealthReply, Link, Mailbox, MailboxSummary, OutboxItem, Step, Stream } from '../../../extension/src/shared/api.gen';
import type { ChannelState, Snapshot } from '../../../extension/src/shared/messages';
import { fifteen } from './many';
import { healthScenes, history } from './health';
import { linkingScenes } from './linking';
import { noticesScenes } from './notices';
import { outboxScenes, queueOf, waits } from './outbox';

export const NOW = Date.parse('2025-11-24T10:42:00Z');
const minutes = (n: number): number => NOW - n * 60_000;
const ADDRESS = 'maya@northbeam.studio';
const DOMAIN = 'northbeam.studio';

const SENT = [0, 4, 9, 8, 13, 16, 18, 1, 0, 18, 28, 24, 21, 28, 0, 0, 30, 39, 38, 35, 34, 0, 0, 33, 46, 39, 33, 49, 3, 0];
const REPLIED = [0, 1, 1, 1, 2, 3, 0, 0, 0, 2, 3, 4, 4, 4, 0, 0, 5, 7, 2, 4, 5, 0, 0, 5, 3, 3, 5, 2, 1, 0];
const BOUNCED: Readonly<Record<number, number>> = { 3: 1, 17: 1, 23: 2, 26: 1, 27: 2 };
/** A quiet inbox has sent nothing, so nothing came of it. */
const days = (sent: readonly number[]): Day[] => sent.map((n, i) => ({
  day: new Date(NOW - (29 - i) * 86_400_000).toISOString().slice(0, 10), sent: n, replied: n && (REPLIED[i] ?? 0), bounced: n && (BOUNCED[i] ?? 0),
}));
export const streamOf = (of: readonly Day[]): Stream => {
  const sum = (name: 'sent' | 'replied' | 'bounced'): number => of.reduce((all, day) => all + day[name], 0);
  const bounced = sum('bounced');
  return {
    sent: sum('sent'), replied: sum('replied'), auto_replied: 0, bounced, deferred: 0, owners: { address: bounced, sender: 0, limit: 0, transport: 0 }, complained: 0, unsubscribed: 0,
  };
};

const window = (used: number, limit: number) => ({ used, limit, left: Math.max(0, limit - used), frees_at: used ? minutes(-38) : null });
const usage = (hour: [number, number], day: [number, number], next: number | null = null): Mailbox['usage'] => {
  const [h, d] = [window(...hour), window(...day)];
  return { hour: h, day: d, ceiling: window(day[0] + 19, 2000), can_send_now: Math.min(h.left, d.left), next_slot: next };
};

const mailbox = (change: Partial<Mailbox> = {}): Mailbox => ({
  id: 'mb1', address: ADDRESS, provider: 'google_workspace', state: 'active', reason: null, since: minutes(6000), synced_at: minutes(0.67), score: 71, user: null,
  imap: { host: 'imap.gmail.com', port: 993, security: 'tls' }, smtp: { host: 'smtp.gmail.com', port: 465, security: 'tls' },
  limits: { hour: 6, day: 50, gap_seconds: 600, counts: 'outreach', send_anyway: false },
  usage: usage([2, 6], [12, 50]), sync: { state: 'current', at: minutes(0.67), error: null }, days: days(SENT), stream: streamOf(days(SENT)),
  sign_in: 'google', sending: true, sends_by: 'smtp', smtp_user: null, aliases: [], linked_from: 'Chrome', access_page: 'https://myaccount.google.com/connections', pause: null, ...change,
});

const finding = (check: Finding['check'], severity: Finding['severity'], title: string, change: Partial<Finding> = {}): Finding => ({
  id: `${check}.${severity}`, check, severity, title, text: '', evidence: [], fix: null, gain: 0, checked_at: minutes(4), ...change,
});
const evidence = (question: string, answer: string[] = []) => ({ question, answer, servers: 2, asked_at: minutes(4) });

const dmarcMissing = finding('dmarc', 'stop', 'DMARC record is missing', {
  gain: 15, text: `DMARC tells Gmail, Yahoo and Outlook that mail from ${DOMAIN} is really yours. Without it they trust your mail less.`,
  evidence: [evidence(`TXT at _dmarc.${DOMAIN}`)],
  fix: {
    text: 'One DNS record fixes it.',
    steps: ['Open DNS where your domain lives', 'Add a new record and paste the four values', 'Come back and check again. It can take up to 30 minutes.'],
    record: { type: 'TXT', name: '_dmarc', host: `_dmarc.${DOMAIN}`, value: `v=DMARC1; p=none; rua=mailto:${ADDRESS}`, ttl: 3600, replaces: null },
  },
});
const spfWeak = finding('spf', 'fix', 'Your mail host isn’t named in SPF', {
  gain: 9, text: 'Receivers see mail from Google that your domain never named.', evidence: [evidence(`TXT at ${DOMAIN}`, ['v=spf1 include:mailgun.org ~all'])],
  fix: {
    text: '', steps: ['Open DNS where your domain lives', 'Change the record to the value above'],
    record: { type: 'TXT', name: '@', host: DOMAIN, value: 'v=spf1 include:mailgun.org include:_spf.google.com ~all', ttl: 3600, replaces: 'v=spf1 include:mailgun.org ~all' },
  },
});
const dkimShort = finding('dkim', 'hint', 'Your signing key is 1024 bits', { text: 'It holds today. 2048 bits are advised.', fix: { text: 'Make a 2048-bit key at Google.', steps: ['Open the admin console', 'Make a new key'], record: null } });
const came = (question: string, answer: string[]) => ({ ...evidence(question, answer), servers: 0 });
const bounced = finding('bounces', 'fix', '5 of 203 messages bounced', {
  gain: 6, text: 'That’s 2.5% in 30 days. Keep it under 2%.', evidence: [came('What came back, by what it lies with', ['5 with the address', '1 with how it was sent'])],
  fix: { text: 'Check addresses before you write to them, and leave lists alone that others made.', steps: [], record: null },
});
const refused = finding('rejections', 'hint', 'Mail was refused because it fails SPF', {
  gain: 1, text: '1 of 203 messages was refused in 30 days.', evidence: [came('What the servers said', ['550 5.7.27 SPF did not pass'])], fix: { text: 'Add the server that sends to your SPF record.', steps: [], record: null },
});
const untold = finding('complaints', 'unknown', 'Nobody told us of a complaint', { text: 'Google shares it only through Postmaster Tools. Not counted in your score.' });
const passed: Finding[] = [
  finding('spf', 'ok', 'Google may send for you', { evidence: [evidence(`TXT at ${DOMAIN}`, ['v=spf1 include:_spf.google.com ~all'])] }),
  finding('dkim', 'ok', 'Signed, 2048-bit key', { evidence: [evidence(`TXT at google._domainkey.${DOMAIN}`, ['v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA'])] }),
  finding('mx', 'ok', 'Mail arrives at Google', { evidence: [evidence(`MX at ${DOMAIN}`, ['1 smtp.google.com'])] }),
];

const reverse = `1.${'0.'.repeat(23)}8.b.d.0.1.0.0.2.ip6.arpa`;
const others: Finding[] = [
  finding('blocklists', 'stop', `${DOMAIN} is on a blocklist`, {
    gain: 12, text: `Spamhaus DBL lists ${DOMAIN}: a domain of low reputation. Many inboxes reject mail from listed domains.`,
    evidence: [evidence(`A at ${DOMAIN}.dbl.spamhaus.org`, ['127.0.1.2'])],
    fix: { text: 'Find the cause and end it, then ask Spamhaus DBL to take it off.', steps: ['Look it up at https://check.spamhaus.org'], record: null },
  }),
  finding('ptr', 'stop', 'Your server’s address has no name', {
    gain: 3, text: `Ask your host to set 2001:db8::1 to mail.${DOMAIN}.`, evidence: [evidence(`PTR at ${reverse}`)],
    fix: { text: '', steps: ['Only whoever rents you the server can set this record'], record: { type: 'PTR', name: reverse, host: reverse, value: `mail.${DOMAIN}`, ttl: 3600, replaces: null } },
  }),
  finding('provider', 'fix', 'Replies go to Microsoft', { text: 'This mailbox is at Google, but mail goes to Microsoft.' }),
  finding('services', 'hint', 'SendGrid sends for you'), finding('mta_sts', 'hint', 'MTA-STS isn’t set up'), finding('tls_rpt', 'hint', 'TLS reports aren’t set up'),
  finding('bimi', 'hint', 'No logo beside your mail'), finding('dnssec', 'ok', 'Your DNS is signed'), finding('tracking', 'unknown', 'Couldn’t ask'),
];

const report = (findings: Finding[], score: number | null, change: Partial<Health['score']> = {}): Health => ({
  mailbox: 'mb1', domain: DOMAIN, checked_at: minutes(4), seconds: 0.4, queries: 14, findings,
  score: { model: 'dm1', score, low: score ?? 18, high: score ?? 74, evidence_share: score === null ? 0.3 : 0.8, provisional: false, caps: [], ...change },
});
const reply = (health: Health | null, checking = false): HealthReply => ({ health, checking, asking: [], history: health === null ? [] : history(NOW), changes: null, waiting: [] });
const fair = reply(report([dmarcMissing, spfWeak, dkimShort, ...passed.slice(2)], 71));
const great = reply(report([...passed, finding('dmarc', 'ok', 'Found, policy quarantine')], 96));
const unscored = reply(report([dmarcMissing, ...passed], null));

const waiting = (n: number): OutboxItem[] => Array.from({ length: n }, (_, i) => waits(i, { leaves_at: minutes(-25 - 10 * i), why: 'gap' }));

const NAMES: Step['name'][] = ['settings', 'signed_in', 'receiving', 'sending', 'reading', 'checking'];
const DETAILS = ['google_workspace', ADDRESS, 'imap.gmail.com:993', 'smtp.gmail.com:465', null, null];
const TOOK = [0.3, 1.4, 0.4, 0.6, 74, 0.4];
/** `at` steps are done; the next one is in `state`. */
const steps = (at: number, state: Step['state'], change: Partial<Step> = {}): Step[] => NAMES.map((name, i) => ({
  name, state: i < at ? 'done' : i === at ? state : 'waiting', seconds: i < at ? TOOK[i] ?? null : null, detail: i <= at ? DETAILS[i] ?? null : null, done: null, total: null,
  ...(i === at ? change : {}),
}));
/** A sign-in again: the first four steps only. */
const signIn = (at: number, state: Step['state']): Pick<Link, 'id' | 'steps'> => ({ id: 'l9', steps: steps(at, state).slice(0, 4) });
const link = (change: Partial<Link>): Link => ({ id: 'l1', address: ADDRESS, mailbox: null, state: 'running', steps: steps(4, 'running'), error: null, started_at: minutes(1), sign_in_url: null, waiting: null, ...change });

const base: Snapshot = {
  channel: { kind: 'ready', version: '0.1.0' }, account: ADDRESS, host: 'gmail', theme: 'light', newLayout: false, layer: false, mailboxes: [], limit: 15, picked: false, link: null, mailbox: null, health: null, outbox: [], queue: { ...queueOf([]), hours: null }, notices: [], at: NOW,
};
const summary = (m: Mailbox): MailboxSummary => ({
  id: m.id, address: m.address, provider: m.provider, state: m.state, reason: m.reason, since: m.since, synced_at: m.synced_at, score: m.score,
  sign_in: m.sign_in, sent: m.usage.day.used, limit: m.usage.day.limit,
});
const linked = (change: Partial<Snapshot> = {}, box: Partial<Mailbox> = {}): Snapshot => {
  const one = mailbox(box);
  return { ...base, mailbox: one, mailboxes: [summary(one)], health: fair, queue: queueOf(change.outbox ?? []), ...change };
};
const troubled = (channel: ChannelState, at: number | null = null): Snapshot => ({ ...base, channel, at });
const PORT = 17813;

export interface Scene { snapshot: Snapshot; tab?: 'today' | 'health' | 'outbox' | 'settings'; rail?: boolean; finding?: string; bounces?: boolean; over?: 'notices' | 'help' | 'about' }

export const scenes = {
  'a-off': { snapshot: troubled({ kind: 'unreachable', reason: 'off', port: PORT, since: minutes(88) }) },
  'a-off-known': { snapshot: { ...troubled({ kind: 'unreachable', reason: 'off', port: PORT, since: minutes(88) }, minutes(88)), outbox: waiting(5) } },
  'a-slow': { snapshot: troubled({ kind: 'unreachable', reason: 'slow', port: PORT, since: minutes(1) }) },
  'a-clock': { snapshot: troubled({ kind: 'unreachable', reason: 'clock', port: PORT, since: minutes(1) }) },
  'a-blocked': { snapshot: troubled({ kind: 'unreachable', reason: 'permission', port: PORT, since: minutes(1) }) },
  'a-old': { snapshot: troubled({ kind: 'incompatible', update: 'companion', version: '0.0.9' }) },
  'a-old-ext': { snapshot: troubled({ kind: 'incompatible', update: 'extension', version: '2.0.0' }) },
  'a-port': { snapshot: troubled({ kind: 'impostor', port: PORT, sent: false }) },
  'a-impostor-sent': { snapshot: troubled({ kind: 'impostor', port: PORT, sent: true }) },
  'a-lost': { snapshot: linked({ channel: { kind: 'unreachable', reason: 'off', port: PORT, since: minutes(30) }, at: minutes(30) }) },
  'a-help': { snapshot: troubled({ kind: 'unreachable', reason: 'off', port: PORT, since: minutes(88) }), over: 'help' },
  'm-help': { snapshot: linked(), over: 'help' },
  'm-about': { snapshot: linked(), over: 'about' },
  'a-about': { snapshot: troubled({ kind: 'unreachable', reason: 'off', port: PORT, since: minutes(88) }), over: 'about' },
  'b-pair': { snapshot: troubled({ kind: 'unpaired', lost: false }) },
  'b-pair-lost': { snapshot: troubled({ kind: 'unpaired', lost: true }) },
  'c-link': { snapshot: base },
  'c-link-unknown': { snapshot: { ...base, account: null } },
  'c-link-cancelled': { snapshot: { ...base, link: link({ state: 'cancelled' }) } },
  ...linkingScenes({ base, link, steps }),
  'e-start': { snapshot: { ...base, link: link({ steps: steps(1, 'running') }) } },
  'e-progress': { snapshot: { ...base, link: link({ mailbox: 'mb1', steps: steps(4, 'running', { done: 1240, total: 3100 }) }) } },
  'e-failed': {
    snapshot: {
      ...base, link: link({
        state: 'failed', steps: steps(3, 'failed'),
        error: { code: 'switched_off', sentence: 'Sending is turned off for this mailbox.', next_step: 'Turn it on in your provider’s settings, or ask your admin.', field: 'smtp', said: '535 5.7.139 SmtpClientAuthentication is disabled for the Tenant', facts: { what: 'Sending' } },
      }),
    },
  },
  'e-partial': {
    snapshot: linked({
      link: link({
        mailbox: 'mb1', state: 'failed', steps: steps(4, 'failed', { done: 1240, total: 3100 }),
        error: { code: 'connection_lost', sentence: 'imap.gmail.com stopped answering in the middle.', next_step: 'Try again.', field: null, said: null, facts: { host: 'imap.gmail.com' } },
      }),
    }),
  },
  'f-home': { snapshot: linked({ outbox: waiting(2) }) },
  'f-bounce-found': { snapshot: linked({ health: reply(report([bounced, ...passed], 66)) }) },
  'f-bounces': { snapshot: linked(), bounces: true },
  'f-few-bounces': { snapshot: linked({ health: great }, { days: days(SENT.map((n, i) => i > 22 ? 0 : n)), stream: streamOf(days(SENT.map((n, i) => i > 22 ? 0 : n))) }) },
  'f-reading': { snapshot: linked({ link: link({ id: 'l7', mailbox: 'mb1', steps: steps(4, 'running', { done: 1240, total: 3100 }) }) }, { sync: { state: 'syncing', at: null, error: null } }) },
  'f-great': { snapshot: linked({ health: great }) },
  'f-range': { snapshot: linked({ health: reply(report([dmarcMissing, ...passed], 62, { low: 48, high: 81, provisional: true })) }) },
  'f-new': { snapshot: linked({ health: unscored }, { usage: usage([0, 5], [0, 5]), days: days(SENT.map(() => 0)), stream: streamOf([]) }) },
  'f-full': { snapshot: linked({ outbox: waiting(1) }, { usage: usage([1, 6], [50, 50], minutes(-158)) }) },
  'f-near': { snapshot: linked({ outbox: [{ ...waiting(1)[0], state: 'unknown' } as OutboxItem] }, { usage: usage([5, 6], [44, 50]), sync: { state: 'syncing', at: minutes(3), error: null } }) },
  'f-two': { snapshot: { ...linked(), mailboxes: [summary(mailbox()), summary(mailbox({ id: 'mb2', address: 'a-very-long-name-for-an-inbox.of-maya@kiteandco-international.example', provider: 'custom', state: 'needs_sign_in', score: null }))] } },
  'j-many': { snapshot: { ...linked(), mailboxes: fifteen(summary(mailbox()), NOW) } },
  'j-picked': { snapshot: { ...linked({}, { id: 'mb9', address: 'studio@oakfern.co', provider: 'custom', sign_in: 'password' }), picked: true } },
  'j-picked-unknown': { snapshot: { ...linked(), account: null, picked: true } },
  'i-settings': {
    snapshot: {
      ...linked({ outbox: waiting(5) }, {
        aliases: [
          { address: `hello@${DOMAIN}`, state: 'proven', found: 'sent', since: minutes(9000) },
          { address: `a-rather-long-alias-for-press-and-partners@${DOMAIN}`, state: 'proving', found: 'hand', since: minutes(1) },
          { address: `sales@${DOMAIN}`, state: 'failed', found: 'hand', since: minutes(200) },
        ],
      }), mailboxes: fifteen(summary(mailbox()), NOW).slice(0, 6),
    }, tab: 'settings',
  },
  'i-settings-bare': {
    snapshot: linked({}, {
      address: 'a-very-long-name-for-an-inbox.of-maya@kiteandco-international.example', provider: 'custom', state: 'needs_sign_in', reason: 'auth', sign_in: 'password', sending: false, smtp: null,
      user: 'kiteandco-international\\maya.okafor', linked_from: null, access_page: null, imap: { host: 'imap.mail-servers-of.kiteandco-international.example', port: 993, security: 'tls' },
    }), tab: 'settings',
  },
  'i-settings-microsoft': { snapshot: linked({}, { provider: 'microsoft365', sign_in: 'microsoft' }), tab: 'settings' },
  'k-off': { snapshot: linked({}, { state: 'needs_sign_in', provider: 'custom', sign_in: 'password', reason: 'imap_off', since: minutes(50) }) },
  'f-unsynced': { snapshot: linked({}, { sync: { state: 'failed', at: minutes(5), error: { code: 'host', sentence: '', next_step: '', field: null, said: '[UNAVAILABLE] Back in an hour', facts: { host: 'imap.gmail.com', port: 993 } } } }) },
  'f-loading': { snapshot: { ...base, at: null } },
  'g-health': { snapshot: linked(), tab: 'health' },
  'g-record-change': { snapshot: linked(), tab: 'health', finding: 'spf.fix' },
  'g-domain': { snapshot: linked({ health: reply(report([...others, ...passed], 30, { caps: [{ id: 'blocklist', at: 30, text: 'Your domain is on a list that many inboxes obey.' }] })) }), tab: 'health', finding: 'ptr.stop' },
  'g-since': { snapshot: linked({ health: { ...reply(report([bounced, refused, ...passed, untold], 66)), changes: { day: new Date(NOW - 86_400_000).toISOString().slice(0, 10), said: ['Your score fell from 71 to 66.', 'Bounces: 5 of 203 messages bounced.', 'DMARC: all well again.'] } } }), tab: 'health', finding: 'bounces.fix' },
  'g-unknown': { snapshot: linked({ health: reply(report([finding('dmarc', 'unknown', 'Couldn’t ask, no internet', { text: 'No name server answered. Last result: passed, 24 Nov 10:38. Your score didn’t change.', evidence: [{ ...evidence(`TXT at _dmarc.${DOMAIN}`), servers: 0 }] }), ...passed], 71, { low: 60, high: 86, provisional: true, caps: [{ id: 'permerror', at: 60, text: 'SPF can’t be evaluated, so receivers treat it as broken.' }] })) }), tab: 'health', finding: 'dmarc.unknown' },
  ...outboxScenes({ now: NOW, linked }),
  ...healthScenes({ now: NOW, fair, great, passed, linked }),
  'g-empty': { snapshot: linked({ health: reply(null) }), tab: 'health' },
  'k-signin': { snapshot: linked({ outbox: waiting(5) }, { state: 'needs_sign_in', reason: 'signin', since: minutes(50), sync: { state: 'failed', at: minutes(50), error: { code: 'auth', sentence: 'The server didn’t accept this password.', next_step: 'Check it.', field: null, said: null, facts: {} } } }) },
  'k-signin-progress': { snapshot: linked({ link: link({ ...signIn(1, 'running') }) }, { state: 'needs_sign_in', reason: 'auth' }) },
  'k-signin-failed': {
    snapshot: linked({
      link: link({
        ...signIn(1, 'failed'), state: 'failed',
        error: { code: 'auth', sentence: 'The server didn’t accept this password.', next_step: 'Check it in webmail.', field: 'password', said: 'NO [AUTHENTICATIONFAILED] Invalid credentials', facts: {} },
      }),
    }, { state: 'needs_sign_in', reason: 'auth' }),
  },
  'k-paused': {
    snapshot: linked({ outbox: waiting(2) }, {
      state: 'paused', reason: 'bounces', since: minutes(50),
      pause: { why: 'bounces', at: minutes(50), addresses: ['ana.ruiz@brightloom.com', 'a-rather-long-name-of-a-buyer.for-spring-campaigns@kiteandco-international.example', 'per@lindqvist.se', 'office@oakfern.co'] },
    }),
  },
  'k-paused-refused': { snapshot: linked({}, { state: 'paused', reason: 'rejections', since: minutes(50), pause: { why: 'rejections', at: minutes(50), addresses: ['per@lindqvist.se'] } }) },
  'k-disconnected': { snapshot: linked({}, { state: 'disconnected', since: minutes(50), sync: { state: 'failed', at: minutes(55), error: null } }) },
  'k-offline': { snapshot: linked({}, { sync: { state: 'failed', at: minutes(11), error: { code: 'offline', sentence: 'This computer is offline.', next_step: '', field: null, said: null, facts: {} } } }) },
  ...noticesScenes({ now: NOW, linked: () => linked(), many: () => fifteen(summary(mailbox()), NOW) }),
  'n-rail': { snapshot: linked({ outbox: waiting(5) }), rail: true },
  'n-rail-near': { snapshot: linked({ health: great }, { usage: usage([3, 6], [45, 50]) }), rail: true },
  'n-rail-full': { snapshot: linked({ health: great }, { usage: usage([1, 6], [50, 50], minutes(-158)) }), rail: true },
  'n-rail-signin': { snapshot: linked({ outbox: waiting(5) }, { state: 'needs_sign_in' }), rail: true },
  'n-rail-unlinked': { snapshot: base, rail: true },
  'n-rail-off': { snapshot: linked({ channel: { kind: 'unreachable', reason: 'off', port: PORT, since: minutes(30) } }), rail: true },
} as const satisfies Record<string, Scene>;

export type SceneName = keyof typeof scenes;
export { fair, great, linked, link, signIn, steps };
