import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { LinkForm, Outcome } from '../shared/messages';
import { link } from '../sidebar/sample';
import { makeRoutes, type Parts, requestOf } from './routes';

const TAB = 7;
const INBOX = 'https://mail.google.com';
const form: LinkForm = {
  address: 'a@b.example', password: null, oauth: 'google', user: null, smtpUser: null, smtpPassword: null, imap: null, smtp: null, sending: true, consent: true,
};
let calls: unknown[][];
let answers: Outcome<unknown>[];

/** Every part notes what it was asked for. */
function parts(): Parts {
  const note = (name: string, answer?: unknown) => (...args: unknown[]) => {
    calls.push([name, ...args.filter((arg) => typeof arg !== 'function')]);
    return Promise.resolve(answer);
  };
  const companion = (name: string) => (...args: unknown[]) => note(name)(...args).then(() => answers.shift());
  return {
    companion: { post: companion('post'), get: companion('get') }, snapshots: { linking: note('linking'), pick: note('pick') },
    watch: { outdated: note('outdated') }, pages: { open: note('open', true) }, tellSidebar: note('tell'),
  } as unknown as Parts;
}
const said = (...names: string[]): unknown[][] => calls.filter(([name]) => names.includes(String(name)));

beforeEach(() => { [calls, answers] = [[], []]; });

void test('a request to link holds what is known and leaves out the rest', () => {
  assert.deepEqual(requestOf({ ...form, oauth: 'microsoft', sending: 'graph' }), {
    address: 'a@b.example', oauth: 'microsoft', sending: true, sends_by: 'graph', consent: { agreed: true, version: '2' },
  });
  assert.deepEqual(requestOf(form), { address: 'a@b.example', oauth: 'google', sending: true, consent: { agreed: true, version: '2' } });
  const imap = { host: 'i.b.example', port: 993, security: 'tls' } as const;
  assert.deepEqual(requestOf({ ...form, oauth: null, password: 'p', imap, smtpUser: 'out', smtpPassword: 'q', sending: false }), {
    address: 'a@b.example', password: 'p', imap, smtp_user: 'out', smtp_password: 'q', sending: false, consent: { agreed: true, version: '2' },
  });
});

void test('a sidebar that is at home is told what to show with that; in any other page nothing is even looked up', async () => {
  const snapshot = { account: 'a@b.example' };
  const home = (isHome: boolean) => {
    const all = { ...parts(), isHome: () => Promise.resolve(isHome) } as unknown as Parts;
    Object.assign(all.snapshots, { snapshot: (tab: number) => { calls.push(['snapshot', tab]); return Promise.resolve(snapshot); } });
    return makeRoutes(all)['sidebar/home'];
  };
  assert.equal(await home(true).run({ kind: 'sidebar/home' }, TAB, INBOX), snapshot);
  assert.deepEqual(calls, [['snapshot', TAB]]);
  assert.equal(await home(false).run({ kind: 'sidebar/home' }, TAB, INBOX), false);
  assert.equal(await home(true).run({ kind: 'sidebar/home' }, undefined, INBOX), false);
  assert.equal(calls.length, 1);
});

void test('a linking that needs a sign-in page opens it beside its tab', async () => {
  answers = [{ ok: true, value: { link: 'l_1', sign_in_url: 'https://accounts.example/' } }];
  assert.deepEqual(await makeRoutes(parts())['link/start'].run({ kind: 'link/start', form }, TAB, INBOX), { ok: true, value: { link: 'l_1' } });
  assert.deepEqual(said('linking', 'open', 'outdated'), [['linking', TAB, 'l_1'], ['open', 'l_1', 'https://accounts.example/', TAB], ['outdated']]);
});

void test('a linking by password opens nothing; a refused one is handed on', async () => {
  const refusal = { code: 'full', sentence: 's', nextStep: 'n', field: null, said: null, facts: { limit: 15 } };
  answers = [{ ok: true, value: { link: 'l_1', sign_in_url: null } }, { ok: false, refusal }];
  const routes = makeRoutes(parts());
  await routes['link/start'].run({ kind: 'link/start', form }, TAB, INBOX);
  assert.deepEqual(await routes['link/start'].run({ kind: 'link/start', form }, TAB, INBOX), { ok: false, refusal });
  assert.deepEqual(said('open'), []);
});

void test('the sign-in page is opened again while it is waited for', async () => {
  answers = [{ ok: true, value: link({ sign_in_url: 'https://accounts.example/' }) }, { ok: true, value: link() }];
  const page = makeRoutes(parts())['link/page'];
  assert.deepEqual(await page.run({ kind: 'link/page', link: 'l_1' }, TAB, INBOX), { ok: true, value: null });
  assert.deepEqual(said('get', 'open'), [['get', '/v1/links/l_1'], ['open', 'l_1', 'https://accounts.example/', TAB]]);
  await page.run({ kind: 'link/page', link: 'l_1' }, TAB, INBOX);
  assert.equal(said('open').length, 1, 'nothing to open once it is signed in');
});

void test('discovery, unlinking and aliases ask as the schema says', async () => {
  const routes = makeRoutes(parts());
  answers = Array.from({ length: 5 }, () => ({ ok: true, value: {} }));
  await routes.discover.run({ kind: 'discover', address: 'a@b.example', askHost: true }, TAB, INBOX);
  await routes['mailbox/unlink'].run({ kind: 'mailbox/unlink', mailbox: 'm_1', waiting: 'move', moveTo: 'm_2', history: 'delete' }, TAB, INBOX);
  await routes['mailbox/unlink'].run({ kind: 'mailbox/unlink', mailbox: 'm_1', waiting: 'drafts', moveTo: null, history: 'keep' }, TAB, INBOX);
  await routes['alias/add'].run({ kind: 'alias/add', mailbox: 'm_1', address: 'c@b.example' }, TAB, INBOX);
  assert.deepEqual(await routes['alias/remove'].run({ kind: 'alias/remove', mailbox: 'm_1', address: 'c@b.example' }, TAB, INBOX), { ok: true, value: null });
  assert.deepEqual(said('post').map((call) => call.slice(1, 3)), [
    ['/v1/discover', { address: 'a@b.example', ask_host: true }],
    ['/v1/mailboxes/m_1/unlink', { waiting: 'move', history: 'delete', move_to: 'm_2' }],
    ['/v1/mailboxes/m_1/unlink', { waiting: 'drafts', history: 'keep' }],
    ['/v1/mailboxes/m_1/aliases', { address: 'c@b.example' }],
    ['/v1/mailboxes/m_1/aliases/remove', { address: 'c@b.example' }],
  ]);
});

void test('messages of the outbox are changed one by one and all at once, and the sidebar looks again', async () => {
  const routes = makeRoutes(parts());
  answers = Array.from({ length: 6 }, () => ({ ok: true, value: {} }));
  await routes['outbox/change'].run({ kind: 'outbox/change', item: 'o_1', act: 'keep' }, TAB, INBOX);
  await routes['outbox/change'].run({ kind: 'outbox/change', item: 'o_1', act: 'restore' }, TAB, INBOX);
  await routes['outbox/time'].run({ kind: 'outbox/time', item: 'o_1', at: 5 }, TAB, INBOX);
  await routes['outbox/all'].run({ kind: 'outbox/all', mailbox: 'm_1', act: 'pause' }, TAB, INBOX);
  assert.deepEqual(await routes['outbox/hours'].run({ kind: 'outbox/hours', mailbox: 'm_1', hours: null }, TAB, INBOX), { ok: true, value: null });
  assert.deepEqual(said('post').map((call) => call.slice(1, 3)), [
    ['/v1/outbox/o_1/cancel', { keep: true }],
    ['/v1/outbox/o_1/restore', {}],
    ['/v1/outbox/o_1/time', { at: 5 }],
    ['/v1/mailboxes/m_1/outbox/pause', {}],
    ['/v1/mailboxes/m_1/outbox/hours', { hours: null }],
  ]);
});

void test('an address stands in a body, since no target may hold one', async () => {
  const routes = makeRoutes(parts());
  answers = Array.from({ length: 4 }, () => ({ ok: true, value: {} }));
  await routes['people/list'].run({ kind: 'people/list', search: 'bob@far.example', after: '5:c@b.example' }, TAB, INBOX);
  await routes['people/list'].run({ kind: 'people/list', search: '', after: null }, TAB, INBOX);
  await routes['people/export'].run({ kind: 'people/export', after: '5:c@b.example' }, TAB, INBOX);
  await routes['people/export'].run({ kind: 'people/export', after: null }, TAB, INBOX);
  assert.deepEqual(calls.map((call) => call.slice(0, 3)), [
    ['post', '/v1/suppressions/search', { search: 'bob@far.example', after: '5:c@b.example' }],
    ['post', '/v1/suppressions/search', {}],
    ['post', '/v1/suppressions/export', { after: '5:c@b.example' }],
    ['post', '/v1/suppressions/export', {}],
  ]);
});

void test('a pick is remembered for the tab that asked, whose sidebar looks again', async () => {
  assert.equal(await makeRoutes(parts())['mailbox/pick'].run({ kind: 'mailbox/pick', mailbox: 'm_2' }, TAB, INBOX), null);
  assert.deepEqual(calls, [['pick', TAB, 'm_2'], ['tell', TAB]]);
});
