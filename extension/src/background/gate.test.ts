import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Link, Mailbox, Usage } from '../shared/api.gen';
import type { DraftFacts } from '../shared/messages';
import type { Companion } from './companion';
import { maySend, refusalFrom, requestOf } from './gate';
import { chipOf, fullLimit, linkOf, type Snapshots } from './snapshot';

const NOW = 1_795_000_000_000;
const window = (used: number, limit: number, frees: number | null = null) => ({ used, limit, left: Math.max(0, limit - used), frees_at: frees });
const usage = (change: Partial<Usage> = {}): Usage => ({
  hour: window(0, 6), day: window(12, 50), ceiling: window(31, 2000), can_send_now: 4, next_slot: null, ...change,
});
const mailbox = (change: Partial<Mailbox> = {}): Mailbox => ({
  id: 'm_1', address: 'maya@northbeam.studio', provider: 'custom', state: 'active', reason: null, since: 0, synced_at: 0, score: null, user: null,
  imap: { host: 'i', port: 993, security: 'tls' }, smtp: { host: 's', port: 465, security: 'tls' },
  limits: { hour: 6, day: 50, gap_seconds: 600, counts: 'outreach', send_anyway: true }, usage: usage(),
  sync: { state: 'current', at: 0, error: null }, days: [],
  stream: { sent: 0, replied: 0, auto_replied: 0, bounced: 0, deferred: 0, owners: { address: 0, sender: 0, limit: 0, transport: 0 }, complained: 0, unsubscribed: 0 },
  sign_in: 'password', sending: true, sends_by: 'smtp', smtp_user: null, aliases: [], linked_from: null, access_page: null, pause: null, ...change,
});
const draft = (change: Partial<DraftFacts> = {}): DraftFacts => ({
  account: 'maya@northbeam.studio', from: null, recipients: ['ana@oakfern.example'], unresolved: 0, replyTo: null, hasUnsubscribe: false,
  links: [{ host: 'oakfern.example', shown: null }, { host: 't.example', shown: 'oakfern.example' }], htmlBytes: 20, attachmentBytes: 0, tokens: [],
  images: 0, pixels: [], textChars: 9, visible: 1, title: 'other', fingerprint: null, filed: true, ...change,
});
const link = (id: string, address: string, started: number, state: Link['state'] = 'done'): Link =>
  ({ id, address, mailbox: null, state, steps: [], error: null, started_at: started, sign_in_url: null, waiting: null });
const full = usage({ day: window(50, 50, NOW + 60_000), next_slot: NOW + 60_000 });
const ready = { kind: 'ready', version: '1' } as const;
const numbers = (of: Mailbox | null) => ({ mailboxes: [], limit: 15, links: [], mailbox: of, health: null, outbox: [], queue: { waiting: 0, paused_at: null, hours: null, late: null }, notices: [], at: NOW });

test('asks for a permit with what the companion needs and no more', () => {
  assert.deepEqual(requestOf(mailbox(), draft({ recipients: ['ana@oakfern.example', 'not an address'] }), false), {
    mailbox: 'm_1', from: 'maya@northbeam.studio', recipients: ['ana@oakfern.example'],
    draft: {
      has_unsubscribe: false, links: [{ host: 'oakfern.example' }, { host: 't.example', shown: 'oakfern.example' }], html_bytes: 20,
      attachment_bytes: 0, tokens: [], images: 0, pixels: [], text_chars: 9, visible_recipients: 1, title: 'other',
    },
  });
  assert.equal('filed' in (requestOf(mailbox(), draft(), false) ?? {}), false);
  assert.equal(requestOf(mailbox(), draft({ filed: false }), false)?.filed, false);
  const reply = requestOf(mailbox(), draft({ from: 'm@alias.example', replyTo: 'msg-f:1', visible: null, title: null, fingerprint: '6d-971b1aa6' }), true, ['no_subject']);
  assert.deepEqual(reply?.kept, ['no_subject']);
  assert.deepEqual(Object.keys(reply.draft).sort(), ['attachment_bytes', 'fingerprint', 'has_unsubscribe', 'html_bytes', 'images', 'links', 'pixels', 'text_chars', 'tokens']);
  assert.equal(reply.from, 'm@alias.example');
  assert.equal(reply.reply_to_message, 'msg-f:1');
  assert.equal(reply.anyway, true);
  assert.equal(requestOf(mailbox(), draft({ recipients: [], unresolved: 2 }), false), null);
});

test('a limit known to be full holds the mail when the companion is late', () => {
  const held = refusalFrom(mailbox({ usage: full }), draft(), false, NOW);
  assert.equal(held?.which, 'day');
  assert.equal(held.retry_at, NOW + 60_000);
  assert.equal(held.may_send_anyway, true);
  assert.equal(refusalFrom(mailbox(), draft(), false, NOW), null, 'room left');
  assert.equal(refusalFrom(mailbox({ usage: full }), draft(), false, NOW + 60_001), null, 'free again by now');
  assert.equal(refusalFrom(mailbox({ usage: full }), draft({ replyTo: 'msg-f:1' }), false, NOW), null, 'an answer');
  assert.equal(refusalFrom(mailbox({ usage: full }), draft(), true, NOW), null, 'the user said so');
});

test('somebody whom the page does not name is held by a limit that is full, and goes unchecked else', async () => {
  const companion = { state: () => Promise.resolve(ready), hello: () => Promise.resolve(ready) } as unknown as Companion;
  const asked = async (usageNow: Usage, change: Partial<DraftFacts>) => {
    const snapshots = { mailbox: () => Promise.resolve(mailbox({ usage: usageNow, provider: 'outlook' })) } as unknown as Snapshots;
    return maySend(companion, snapshots, draft({ recipients: [], ...change }), false, []);
  };
  const fullNow = usage({ day: window(50, 50, Date.now() + 60_000), next_slot: Date.now() + 60_000 });
  const held = await asked(fullNow, { unresolved: 1 });
  assert.equal(held.kind === 'block' && held.permit.which, 'day');
  assert.equal(held.kind === 'block' && held.owner, 'Microsoft');
  assert.deepEqual(await asked(usage(), { unresolved: 1 }), { kind: 'unchecked', why: 'recipients' });
  assert.deepEqual(await asked(fullNow, { unresolved: 0 }), { kind: 'unchecked', why: 'recipients' }, 'there is nobody');
});

test('a companion that can’t answer, as with a full disk, is not called off: a limit known to be full holds, else it goes out and that is said', async () => {
  const companion = { state: () => Promise.resolve(ready), hello: () => Promise.resolve(ready), post: () => Promise.resolve({ ok: false, refusal: { code: 'store_unavailable' } }) } as unknown as Companion;
  const asked = async (usageNow: Usage) => {
    const of = mailbox({ usage: usageNow });
    return maySend(companion, { mailbox: () => Promise.resolve(of), known: () => Promise.resolve(numbers(of)) } as unknown as Snapshots, draft(), false, []);
  };
  assert.equal((await asked(usage({ day: window(50, 50, Date.now() + 60_000), next_slot: Date.now() + 60_000 }))).kind, 'block');
  assert.deepEqual(await asked(usage()), { kind: 'unchecked', why: 'failed' });
});

test('nobody goes over the provider’s cap, not for an answer and not by choice', () => {
  const capped = mailbox({ usage: usage({ ceiling: window(2000, 2000, NOW + 1) }) });
  const held = refusalFrom(capped, draft({ replyTo: 'msg-f:1' }), true, NOW);
  assert.equal(held?.which, 'ceiling');
  assert.equal(held.may_send_anyway, false);
});

test('the worst full limit speaks', () => {
  assert.equal(fullLimit(usage({ hour: window(6, 6, NOW + 1), day: window(50, 50, NOW + 2) }), NOW), 'day');
  assert.equal(fullLimit(usage({ hour: window(6, 6, NOW + 1) }), NOW), 'hour');
  assert.equal(fullLimit(usage(), NOW), null);
});

test('the chip: off before sign-in before cap, day, hour, near, normal', () => {
  const off = { kind: 'unreachable', reason: 'off', port: 1, since: 0 } as const;
  assert.deepEqual(chipOf(off, numbers(mailbox()), NOW), { kind: 'off' });
  assert.deepEqual(chipOf(ready, undefined, NOW), { kind: 'loading' });
  assert.deepEqual(chipOf(ready, numbers(null), NOW), { kind: 'not-linked' });
  assert.deepEqual(chipOf(ready, numbers(mailbox({ state: 'needs_sign_in', usage: full })), NOW), { kind: 'sign-in' });
  assert.deepEqual(chipOf(ready, numbers(mailbox({ usage: full })), NOW), { kind: 'day', next: NOW + 60_000 });
  assert.deepEqual(chipOf(ready, numbers(mailbox()), NOW), { kind: 'normal', left: 38, limit: 50 });
  assert.deepEqual(chipOf(ready, numbers(mailbox({ usage: usage({ day: window(40, 50) }) })), NOW), { kind: 'near', left: 10, limit: 50 });
  assert.deepEqual(chipOf(ready, numbers(mailbox({ usage: usage({ ceiling: window(1998, 2000) }) })), NOW), { kind: 'near', left: 2, limit: 2000 });
});

test('the linking shown is the account’s own, running first, newest next', () => {
  const links = [link('l_1', 'a@x.example', 1), link('l_2', 'A@x.example', 2), link('l_3', 'b@x.example', 9), link('l_4', 'a@x.example', 0, 'running')];
  assert.equal(linkOf(links, 'a@x.example')?.id, 'l_4');
  assert.equal(linkOf(links.slice(0, 3), 'a@x.example')?.id, 'l_2');
  assert.equal(linkOf(links.slice(0, 3), 'c@x.example'), null, 'another tab’s is not shown');
  assert.equal(linkOf(links.slice(0, 3), 'c@x.example', 'l_1')?.id, 'l_1', 'but the one started here is');
  assert.equal(linkOf(links.slice(0, 3), null)?.id, 'l_3');
  assert.equal(linkOf([], null), null);
});
