import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ask, Caller, Kind, LinkForm, Routes } from '../shared/messages';
import { isAsk, MAIL_ORIGINS, type Own, route, type Sender, whoIs } from './router';
import { makeRoutes, type Parts } from './routes';

const own: Own = {
  id: 'ours', origin: 'chrome-extension://ours', sidebars: ['chrome-extension://ours/sidebar.html', 'chrome-extension://ours/sidebar.de.html'], pairing: 'chrome-extension://ours/pairing.html',
  isWebmail: (origin) => origin === 'https://webmail.oakfern.example',
};
const sender = (change: Sender): Sender => ({ id: 'ours', origin: 'https://mail.google.com', url: 'https://mail.google.com/', frameId: 0, tab: { id: 7 }, ...change });
const page = (url: string, change: Sender = {}): Sender => sender({ origin: own.origin, url, ...change });

/** Senders as both browsers fill them in, and who they are. */
const SENDERS: [string, Sender, Caller | null][] = [
  ...MAIL_ORIGINS.map((origin): [string, Sender, Caller] => [`content script on ${origin}`, sender({ origin }), 'content']),
  ['content script in a webmail that the user named', sender({ origin: 'https://webmail.oakfern.example' }), 'content'],
  ['a frame inside of it', sender({ origin: 'https://webmail.oakfern.example', frameId: 2 }), null],
  ['another host’s page', sender({ origin: 'https://mail.oakfern.example' }), null],
  ['sidebar in a mail tab', page(own.sidebars[0] ?? '', { frameId: 4294967297 }), 'sidebar'],
  ['sidebar in German', page(own.sidebars[1] ?? '', { frameId: 3 }), 'sidebar'],
  ['sidebar with a hash', page(`${own.sidebars[0] ?? ''}#gmail/dark`, { frameId: 3 }), 'sidebar'],
  ['pairing tab', page(own.pairing), 'pairing'],
  ['pairing page in a frame', page(own.pairing, { frameId: 3 }), null],
  ['another page of ours', page(`${own.origin}/other.html`), null],
  ['sidebar address with a query', page(`${own.sidebars[0] ?? ''}?a`), null],
  ['another extension', sender({ id: 'theirs', origin: 'chrome-extension://theirs', url: 'chrome-extension://theirs/sidebar.html' }), null],
  ['another extension on a mail page', sender({ id: 'theirs' }), null],
  ['a foreign page', sender({ origin: 'https://evil.example' }), null],
  ['a look-alike', sender({ origin: 'https://mail.google.com.evil.example' }), null],
  ['plain http', sender({ origin: 'http://mail.google.com' }), null],
  ['a frame inside the mail page', sender({ frameId: 2 }), null],
  ['a mail origin without a tab', sender({ tab: undefined }), null],
  ['no origin', sender({ origin: undefined }), null],
  ['an opaque origin', sender({ origin: 'null' }), null],
];

const draft = { account: null, from: null, recipients: ['a@b.example'], unresolved: 0, replyTo: null, hasUnsubscribe: false, links: [{ host: 'b.example', shown: null }], htmlBytes: 0, attachmentBytes: 0, tokens: [], images: 0, pixels: ['p.example'], textChars: 0, visible: null, title: null, fingerprint: null, filed: true };
const server = { host: 'mail.example.org', port: 993, security: 'tls' as const };
const form: LinkForm = {
  address: 'a@b.example', password: 'p', oauth: null, user: null, smtpUser: null, smtpPassword: null, imap: server, smtp: null, sending: true, consent: true,
};
const ASKS: { [K in Kind]: Extract<Ask, { kind: K }> } = {
  'page/account': { kind: 'page/account', account: 'a@b.example', host: 'gmail', theme: 'dark', newLayout: false, layer: false },
  'page/user': { kind: 'page/user', user: null },
  'gate/may-send': { kind: 'gate/may-send', draft, anyway: false, kept: ['typo:gmial.com'] },
  'draft/check': { kind: 'draft/check', draft },
  'chip/state': { kind: 'chip/state', account: null },
  'sidebar/home': { kind: 'sidebar/home' },
  'sidebar/snapshot': { kind: 'sidebar/snapshot' },
  'channel/check': { kind: 'channel/check' },
  discover: { kind: 'discover', address: 'a@b.example', askHost: false },
  'pairing/open': { kind: 'pairing/open' },
  'link/start': { kind: 'link/start', form },
  'link/page': { kind: 'link/page', link: 'l_1' },
  'link/cancel': { kind: 'link/cancel', link: 'l_1' },
  'mailbox/pick': { kind: 'mailbox/pick', mailbox: 'm_1' },
  'mailbox/unlink': { kind: 'mailbox/unlink', mailbox: 'm_1', waiting: 'move', moveTo: 'm_2', history: 'keep' },
  'alias/add': { kind: 'alias/add', mailbox: 'm_1', address: 'c@b.example' },
  'alias/remove': { kind: 'alias/remove', mailbox: 'm_1', address: 'c@b.example' },
  'check/start': { kind: 'check/start', mailbox: 'm_1' },
  'fix/attempt': { kind: 'fix/attempt', mailbox: 'm_1', finding: 'dmarc.none', look: true },
  'sync/start': { kind: 'sync/start', mailbox: 'm_1' },
  'sending/resume': { kind: 'sending/resume', mailbox: 'm_1' },
  'outbox/change': { kind: 'outbox/change', item: 'o_1', act: 'keep' },
  'outbox/time': { kind: 'outbox/time', item: 'o_1', at: 1764000000000 },
  'outbox/all': { kind: 'outbox/all', mailbox: 'm_1', act: 'pause' },
  'outbox/hours': { kind: 'outbox/hours', mailbox: 'm_1', hours: { start: 480, end: 1080 } },
  'drafts/open': { kind: 'drafts/open' },
  'bounces/list': { kind: 'bounces/list', mailbox: 'm_1' },
  'pacing/get': { kind: 'pacing/get', mailbox: 'm_1' },
  'limits/set': { kind: 'limits/set', mailbox: 'm_1', limits: { day: 45, domain_day: null } },
  'ramp-up/set': { kind: 'ramp-up/set', mailbox: 'm_1', change: { on: true, plan: { ceiling: 80, bounces: 2.5 } } },
  'placement/get': { kind: 'placement/get', mailbox: 'm_1' },
  'placement/set': { kind: 'placement/set', mailbox: 'm_1', on: true },
  'draft/schedule': { kind: 'draft/schedule', draft, subject: 'a'.repeat(64), at: 1_795_000_000_000 },
  'draft/unschedule': { kind: 'draft/unschedule' },
  'alerts/read': { kind: 'alerts/read' },
  'checks/list': { kind: 'checks/list' },
  'checks/turn': { kind: 'checks/turn', check: 'dead_link', on: false },
  'signature/get': { kind: 'signature/get', mailbox: 'm_1' },
  'signature/set': { kind: 'signature/set', mailbox: 'm_1', change: { html: '<b>Maya</b>' } },
  'alerts/save': { kind: 'alerts/save', alerts: { urgent: true, warnings: true, good_news: false, quiet_from: '18:30', quiet_until: '08:00', weekends: true, break_quiet: true, ramp_up: false } },
  'people/list': { kind: 'people/list', search: 'far.example', after: '5:c@b.example' },
  'people/add': { kind: 'people/add', address: 'c@b.example', note: '' },
  'people/lift': { kind: 'people/lift', address: 'c@b.example', reason: null },
  'people/restore': { kind: 'people/restore', lift: 7 },
  'people/file': { kind: 'people/file', file: null, data: 'ZW1haWw=' },
  'people/import': { kind: 'people/import', file: 'up_1', skipBad: true },
  'people/export': { kind: 'people/export', after: null },
  'report/get': { kind: 'report/get', mailbox: 'm_1', from: '2026-11-01', to: '2026-11-30' },
  'notice/snooze': { kind: 'notice/snooze', notice: 'n0a1', until: 'changed' },
  fold: { kind: 'fold', open: true },
  'pair/view': { kind: 'pair/view' },
  'pair/redeem': { kind: 'pair/redeem', code: '17813-…' },
  'pair/port': { kind: 'pair/port', port: 17813 },
  'pair/forget': { kind: 'pair/forget' },
};
const CONTENT: Kind[] = ['page/account', 'page/user', 'gate/may-send', 'draft/schedule', 'draft/unschedule', 'draft/check', 'chip/state'];
const SIDEBAR: Kind[] = ['sidebar/home', 'sidebar/snapshot', 'channel/check', 'pairing/open', 'discover', 'link/start', 'link/page', 'link/cancel', 'mailbox/pick',
  'mailbox/unlink', 'alias/add', 'alias/remove', 'check/start', 'fix/attempt', 'sync/start', 'sending/resume', 'outbox/change', 'outbox/time', 'outbox/all', 'outbox/hours', 'drafts/open', 'bounces/list', 'pacing/get', 'limits/set', 'ramp-up/set', 'placement/get', 'placement/set', 'notice/snooze', 'alerts/read', 'alerts/save', 'fold',
  'checks/list', 'checks/turn', 'signature/get', 'signature/set', 'people/list', 'people/add', 'people/lift', 'people/restore', 'people/file', 'people/import', 'people/export', 'report/get'];
const PAIRING: Kind[] = ['channel/check', 'pair/view', 'pair/redeem', 'pair/port', 'pair/forget'];
const MAY: Record<Caller, Kind[]> = { content: CONTENT, sidebar: SIDEBAR, pairing: PAIRING };

/** The real table, its work replaced by a note that it ran. */
function spy(): { routes: Routes; ran: Kind[] } {
  const ran: Kind[] = [];
  const real = makeRoutes({} as Parts);
  const entries = Object.entries(real).map(([kind, { from }]) => [kind, {
    from, run: () => { ran.push(kind as Kind); return Promise.resolve(null); },
  }]);
  return { ran, routes: Object.fromEntries(entries) as Routes };
}

for (const [name, from, caller] of SENDERS) {
  test(`T19 ${name} is ${caller ?? 'nobody'} and may ask only what is its own`, () => {
    assert.equal(whoIs(from, own)?.caller ?? null, caller);
    const { routes, ran } = spy();
    for (const message of Object.values(ASKS)) void route(routes, message, from, own);
    assert.deepEqual(ran, caller ? Object.keys(ASKS).filter((kind) => MAY[caller].includes(kind as Kind)) : []);
  });
}

test('T19 where a message comes from is told to what it asks for, and by the browser', () => {
  const told: unknown[] = [];
  const routes = { ...spy().routes, 'page/user': { from: ['content'], run: (...all) => Promise.resolve(void told.push(all) as never) } } satisfies Routes as Routes;
  for (const origin of ['https://webmail.oakfern.example', 'https://outlook.office.com']) void route(routes, ASKS['page/user'], sender({ origin }), own);
  assert.equal(route(routes, { ...ASKS['page/user'], place: 'mail.kite.example' }, sender({}), own), undefined);
  assert.deepEqual(told, [[ASKS['page/user'], 7, 'https://webmail.oakfern.example'], [ASKS['page/user'], 7, 'https://outlook.office.com']]);
});

test('T19 a message cannot say who sent it', () => {
  const { routes, ran } = spy();
  assert.equal(route(routes, { kind: 'pair/forget', from: 'pairing', caller: 'pairing' }, page(own.pairing), own), undefined);
  assert.deepEqual(ran, []);
});

for (const message of [
  null, 'pair/forget', 7, {}, { kind: 'fetch', url: 'http://127.0.0.1' }, { kind: 'toString' }, { kind: '__proto__' },
  { kind: 'people/import', file: '../x', skipBad: true }, { kind: 'report/get', mailbox: 'm_1', from: '2026-11-01', to: '1&all=1' },
  { kind: 'pair/port', port: 0 }, { kind: 'pair/port', port: 65536 }, { kind: 'pair/port', port: '17813' },
  { kind: 'pair/redeem', code: 'x'.repeat(201) }, { kind: 'check/start', mailbox: '../clients' }, { kind: 'check/start' },
  { kind: 'link/cancel', link: 'a/b' }, { kind: 'chip/state', account: 7 }, { kind: 'chip/state', account: null, more: 1 },
  { kind: 'gate/may-send', anyway: false, kept: [], draft: { ...draft, recipients: [7] } },
  { kind: 'gate/may-send', anyway: false, kept: [], draft: { ...draft, subject: 'Hello' } },
  { kind: 'draft/check', draft: { ...draft, links: [{ host: 'b.example', shown: null, words: 'our prices' }] } },
  { kind: 'draft/check', draft: { ...draft, title: 'Our prices' } },
  { kind: 'gate/may-send', anyway: 'yes', kept: [], draft }, { kind: 'gate/may-send', anyway: true, draft }, { kind: 'fold', open: 1 },
  { kind: 'discover', address: 'a@b.example' }, { kind: 'discover', address: 'a'.repeat(321), askHost: true },
  { kind: 'link/start', form: { ...form, oauth: 'evil' } }, { kind: 'link/start', form: { ...form, sending: null } }, { kind: 'link/start', form: { ...form, sending: 'fax' } },
  { kind: 'link/start', form: { ...form, imap: { ...server, port: 0 } } }, { kind: 'link/start', form: { ...form, more: 1 } },
  { kind: 'link/page', link: 'https://evil.example' }, { kind: 'mailbox/pick' }, { kind: 'mailbox/pick', mailbox: '../x' },
  { kind: 'outbox/change', item: 'o_1', act: 'burn' },
  { kind: 'outbox/change', item: 'o/1', act: 'cancel' },
  { kind: 'outbox/time', item: 'o_1', at: -1 },
  { kind: 'outbox/all', mailbox: 'm_1', act: 'cancel' },
  { kind: 'outbox/hours', mailbox: 'm_1', hours: { start: 0, end: 1441 } },
  { kind: 'outbox/hours', mailbox: 'm_1', hours: { start: 0 } },
  { kind: 'mailbox/unlink', mailbox: 'm_1', waiting: 'burn', moveTo: null, history: 'keep' },
  { kind: 'mailbox/unlink', mailbox: 'm_1', waiting: 'move', moveTo: 'm/2', history: 'keep' },
  { kind: 'mailbox/unlink', mailbox: 'm_1', waiting: 'drafts', moveTo: null, history: 'none' },
  { kind: 'alias/add', mailbox: 'm_1', address: null }, { kind: 'alias/remove', mailbox: 'm/1', address: 'c@b.example' },
  { kind: 'limits/set', mailbox: 'm_1', limits: {} }, { kind: 'limits/set', mailbox: 'm_1', limits: { day: 1.5 } },
  { kind: 'limits/set', mailbox: 'm_1', limits: { toString: 1 } }, { kind: 'ramp-up/set', mailbox: 'm_1', change: { plan: { speed: 1 } } },
]) {
  test(`drops ${JSON.stringify(message).slice(0, 60)}`, () => assert.equal(isAsk(message), false));
}

test('a signature that is too long for the companion comes to it, and is refused in its words', () => {
  const change = (of: Record<string, string>): boolean => isAsk({ kind: 'signature/set', mailbox: 'm_1', change: of });
  assert.ok(change({ html: 'x'.repeat(100_000) }));
  assert.ok(change({ way_out: 'x'.repeat(5000) }));
  assert.ok(!change({ html: 'x'.repeat(200_001) }));
});

test('T19 a field named as something that every object has is no field of ours', () => {
  for (const name of ['constructor', 'toString', 'valueOf']) assert.ok(!isAsk({ kind: 'people/add', address: 'c@b.example', [name]: 'x' }), name);
});
