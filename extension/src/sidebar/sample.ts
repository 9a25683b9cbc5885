/** The smallest whole mailbox, finding, link and snapshot, for the tests beside the pure parts. */
import type { Finding, Link, Mailbox, MailboxSummary, Notice, OutboxItem, Step } from '../shared/api.gen';
import type { Snapshot } from '../shared/messages';

export const AT = Date.UTC(2025, 10, 24, 10, 42);

const window = { used: 0, limit: 6, left: 6, frees_at: null };
const server = { host: 'mail.a.example', port: 993, security: 'tls' } as const;

export const mailbox = (change: Partial<Mailbox> = {}): Mailbox => ({
  id: 'mb1', address: 'maya@a.example', provider: 'custom', state: 'active', reason: null, since: AT, synced_at: AT, score: null, user: null, imap: server, smtp: server,
  limits: { hour: 6, day: 50, gap_seconds: 600, counts: 'outreach', send_anyway: false },
  usage: { hour: window, day: window, ceiling: window, can_send_now: 6, next_slot: null }, sync: { state: 'current', at: AT, error: null }, days: [],
  stream: { sent: 0, replied: 0, auto_replied: 0, bounced: 0, deferred: 0, owners: { address: 0, sender: 0, limit: 0, transport: 0 }, complained: 0, unsubscribed: 0 },
  sign_in: 'password', sending: true, sends_by: 'smtp', smtp_user: null, aliases: [], linked_from: null, access_page: null, pause: null, ...change,
});

export const summary = ({ id, address, provider, state, reason, since, synced_at, score, sign_in, usage }: Mailbox, change: Partial<MailboxSummary> = {}): MailboxSummary =>
  ({ id, address, provider, state, reason, since, synced_at, score, sign_in, sent: usage.day.used, limit: usage.day.limit, ...change });

export const finding = (change: Partial<Finding> = {}): Finding => ({
  id: 'dmarc.missing', check: 'dmarc', severity: 'stop', title: '', text: '', evidence: [], fix: null, gain: 0, checked_at: AT, ...change,
});

export const record = { type: 'TXT', name: '_dmarc', host: '_dmarc.a.example', value: 'v=DMARC1; p=none', ttl: 3600, replaces: null } as const;

export const notice = (change: Partial<Notice> = {}): Notice => ({
  id: 'n1', rule: 'sign_in', severity: 'stop', title: '', text: '', mailboxes: ['mb1'], since: AT, told_at: null, snoozed: false, snoozed_until: null, ...change,
});

export const outboxItem = (change: Partial<OutboxItem> = {}): OutboxItem => ({
  id: 'o1', mailbox: 'mb1', message_id: '<1@a.example>', recipients: ['ana@b.example'], state: 'queued', reason: null, said: null, due_at: AT, created_at: AT, ended_at: null, tries: 0,
  kind: 'message', subject: 'Proposal', wanted_at: null, leaves_at: AT, why: 'next', barred: null, ...change,
});

export const step = (change: Partial<Step>): Step =>
  ({ name: 'reading', state: 'running', seconds: null, detail: null, done: null, total: null, ...change });

export const link = (change: Partial<Link> = {}): Link =>
  ({ id: 'l1', address: 'maya@a.example', mailbox: null, state: 'running', steps: [], error: null, started_at: AT, sign_in_url: null, waiting: null, ...change });

export const snapshot = (change: Partial<Snapshot> = {}): Snapshot => ({
  channel: { kind: 'ready', version: '0.1.0' }, account: 'maya@a.example', host: 'gmail', theme: 'light',
  newLayout: false, layer: false, mailboxes: [], limit: 15, picked: false, link: null, mailbox: null, health: null, outbox: [], queue: { waiting: 0, paused_at: null, hours: null, late: null }, notices: [], at: AT, ...change,
});
