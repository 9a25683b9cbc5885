import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { Notice, NoticeList, NoticeShow } from '../shared/api.gen';
import { notices as words } from '../shared/strings/notices';
import type { Companion } from './companion';
import { Notices, type Screen, SNOOZE } from './notices';
import type { Memory } from './snapshot';

const AT = 1_795_000_000_000;
const notice = (change: Partial<Notice> = {}): Notice => ({
  id: 'n1', rule: 'sign_in', severity: 'stop', title: 'Sign in again: a.example', text: '5 wait.', mailboxes: ['m_1'], since: AT, told_at: null, snoozed: false, snoozed_until: null, ...change,
});
const due = (change: Partial<NoticeShow> = {}): NoticeShow => ({
  id: 'n1', rule: 'sign_in', severity: 'stop', title: 'Sign in again: a.example', text: '5 wait.', at: AT, mailboxes: ['m_1'], mailbox: 'm_1', webmail: 'gmail', ...change,
});

let ready: boolean;
let list: NoticeList;
let mine: boolean;
let front: string | null;
let listing: boolean;
let calls: unknown[][];
let notices: Notices;

const note = (name: string) => (...what: unknown[]): Promise<void> => { calls.push([name, ...what]); return Promise.resolve(); };
const said = (...names: string[]): unknown[][] => calls.filter(([name]) => names.includes(String(name)));

beforeEach(() => {
  [ready, mine, front, listing, calls] = [true, true, null, false, []];
  list = { notices: [notice()], count: 1, show: due() };
  const store = new Map<string, unknown>();
  const memory: Memory = {
    get: <T>(key: string) => Promise.resolve(store.get(key) as T | undefined),
    set: (key, value) => { store.set(key, value); return Promise.resolve(); }, clear: () => Promise.resolve(),
  };
  const companion = {
    state: () => Promise.resolve({ kind: ready ? 'ready' : 'unpaired' }),
    get: () => Promise.resolve({ ok: true, value: list }),
    post: (target: string, body: unknown) => {
      calls.push(['post', target, body]);
      if (target.endsWith('/seen')) list = { ...list, show: null };
      return Promise.resolve({ ok: true, value: { show: mine } });
    },
  } as unknown as Companion;
  const screen: Screen = { show: note('show'), clear: note('clear'), badge: note('badge'), open: note('open'), inFront: () => Promise.resolve(front), listInFront: () => Promise.resolve(listing), panelInFront: () => Promise.resolve(front !== null), words: () => Promise.resolve(words) };
  notices = new Notices(companion, memory, screen);
});

void test('what is due is taken, then shown; the badge counts what is to be done', async () => {
  await notices.look();
  assert.deepEqual(calls, [
    ['badge', 1, true],
    ['post', '/v1/notices/n1/seen', { as: 'notice' }],
    ['show', 'notice:n1', { title: 'Sign in again: a.example', text: '5 wait.', urgent: true, acts: ['Show fix', 'Snooze 1 hour'] }],
  ]);
});

void test('looks at the same time are one, and one more for all who came meanwhile: the first may have been told before their news', async () => {
  await Promise.all([notices.look(), notices.look(), notices.look()]);
  assert.equal(said('show').length, 1);
  assert.equal(said('badge').length, 2);
  await notices.look();
  assert.equal(said('show').length, 1);
  assert.equal(said('badge').length, 3);
});

void test('taken by another browser: shown there', async () => {
  mine = false;
  await notices.look();
  assert.deepEqual(said('show'), []);
});

void test('a panel before the user that shows this mailbox says it already', async () => {
  [front, mine] = ['m_1', false];
  await notices.look();
  assert.deepEqual(said('post'), [['post', '/v1/notices/n1/seen', { as: 'panel' }]]);
  assert.deepEqual(said('show'), []);
});

void test('a panel before the user that lists all notices says it already, whosever it is', async () => {
  [front, listing, mine] = ['m_2', true, false];
  await notices.look();
  assert.deepEqual(said('post'), [['post', '/v1/notices/n1/seen', { as: 'panel' }]]);
});

void test('a panel on another mailbox, or on one of several, says nothing of it', async () => {
  front = 'm_2';
  await notices.look();
  list.show = due({ id: 'summary', mailboxes: ['m_2', 'm_1'] });
  await notices.look();
  assert.deepEqual(said('post').map(([, , body]) => body), [{ as: 'notice' }, { as: 'notice' }]);
});

void test('Snooze is for an hour and takes it off the screen; Show fix opens where the mailbox is read, and leads to what it is about', async () => {
  await notices.look();
  await notices.pressed('notice:n1', SNOOZE);
  assert.deepEqual(said('post').at(-1), ['post', '/v1/notices/n1/snooze', { until: 'hour' }]);
  assert.deepEqual(calls.at(-1), ['clear', 'notice:n1']);
  await notices.pressed('notice:n1', 0);
  assert.deepEqual(said('open'), [['open', { kind: 'aim', rule: 'sign_in', mailbox: 'm_1' }, 'gmail']]);
  await notices.pressed('notice:n1', null);
  assert.equal(said('open').length, 2);
  await notices.pressed('somebody:else', 0);
  assert.equal(said('open').length, 2);
  await notices.pressed('notice:of-before-the-browser-started', 0);
  assert.deepEqual(said('open').at(-1), ['open', null, null]);
});

void test('an alarm that is over leaves the screen, good news stays', async () => {
  await notices.look();
  list = { notices: [], count: 0, show: due({ id: 'n2', severity: 'info', title: 'Fixed' }) };
  await notices.look();
  assert.deepEqual(said('clear'), [['clear', 'notice:n1']]);
  list = { notices: [], count: 0, show: null };
  await notices.look();
  assert.equal(said('clear').length, 1);
});

void test('what was snoozed elsewhere leaves the screen', async () => {
  await notices.look();
  list = { notices: [notice({ snoozed: true })], count: 0, show: null };
  await notices.look();
  assert.deepEqual(said('clear'), [['clear', 'notice:n1']]);
});

void test('without a companion no number is shown', async () => {
  ready = false;
  await notices.look();
  assert.deepEqual(calls, [['badge', 0, false]]);
});
