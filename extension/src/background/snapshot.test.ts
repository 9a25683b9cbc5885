import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { Link, Mailbox } from '../shared/api.gen';
import { link, mailbox, notice, summary } from '../sidebar/sample';
import type { Companion } from './companion';
import { type Memory, Snapshots } from './snapshot';

const MAYA = mailbox({ id: 'm_1', address: 'maya@a.example' });
const OLA = mailbox({ id: 'm_2', address: 'ola@b.example' });
const TAB = 7;
const page = (account: string | null) => ({ account, host: 'gmail', theme: 'light', newLayout: false, layer: false }) as const;

let linked: Mailbox[];
let links: Link[];
let asked: string[];
let snapshots: Snapshots;
let store: Map<string, unknown>;
/** While it stands nothing is answered. */
let held: Promise<void> | null;
let changes: number;

const memory: Memory = {
  get: <T>(key: string) => Promise.resolve(store.get(key) as T | undefined),
  set: (key, value) => { store.set(key, value); return Promise.resolve(); },
  clear: () => { store.clear(); return Promise.resolve(); },
};

/** A companion that answers with what is linked. */
const companion = {
  state: () => Promise.resolve({ kind: 'ready', version: '1' }),
  get: (target: string) => {
    asked.push(target);
    const one = linked.find(({ id }) => target.startsWith(`/v1/mailboxes/${id}`));
    const value = target === '/v1/mailboxes' ? { mailboxes: linked.map((each) => summary(each)), links, limit: 12 }
      : target === '/v1/notices' ? { notices: [notice()], count: 1, show: null } : target.startsWith('/v1/outbox') ? { items: [], waiting: 0, paused_at: null, hours: null, late: null } : target.endsWith('/health') ? { health: null, checking: false } : one;
    return (held ?? Promise.resolve()).then(() => ({ ok: true, value }));
  },
} as unknown as Companion;

async function until(there: () => boolean): Promise<void> {
  for (const end = Date.now() + 5_000; !there();) {
    assert.ok(Date.now() < end, 'it never came to that');
    await new Promise((resolve) => { setTimeout(resolve, 1); });
  }
}

/** What the sidebar of the tab shows once the newest numbers are there. */
async function shown() {
  snapshots.outdate();
  await snapshots.snapshot(TAB);
  await new Promise((resolve) => { setTimeout(resolve); });
  return snapshots.snapshot(TAB);
}

beforeEach(() => {
  [linked, links, asked] = [[MAYA, OLA], [], []];
  store = new Map();
  [held, changes] = [null, 0];
  snapshots = new Snapshots(companion, memory, () => { changes += 1; });
});

void test('shows the mailbox of the tab’s account, and how many can be linked', async () => {
  await snapshots.seen(TAB, page('Maya@a.example'));
  const { mailbox: own, picked, limit, mailboxes, notices } = await shown();
  assert.deepEqual([own?.id, picked, limit, mailboxes.length, notices.length], ['m_1', false, 12, 2, 1]);
});

void test('a pick holds until the tab’s account changes, and not in other tabs', async () => {
  await snapshots.seen(TAB, page('maya@a.example'));
  await snapshots.pick(TAB, 'm_2');
  const picked = await shown();
  assert.deepEqual([picked.mailbox?.id, picked.picked, picked.account], ['m_2', true, 'maya@a.example']);
  assert.ok(asked.includes('/v1/mailboxes/m_2/health') && asked.includes('/v1/outbox?mailbox=m_2'));

  await snapshots.seen(8, page('maya@a.example'));
  assert.equal((await snapshots.snapshot(8)).mailbox?.id, 'm_1');

  await snapshots.seen(TAB, page(null));
  await snapshots.seen(TAB, page('maya@a.example'));
  assert.equal((await shown()).mailbox?.id, 'm_2', 'the page was loaded again');
  await snapshots.seen(TAB, page('other@a.example'));
  await snapshots.seen(TAB, page('maya@a.example'));
  assert.deepEqual([(await shown()).mailbox?.id, (await shown()).picked], ['m_1', false]);
});

void test('a pick is taken back by hand, and ends where its mailbox is unlinked', async () => {
  await snapshots.seen(TAB, page('maya@a.example'));
  await snapshots.pick(TAB, 'm_2');
  await snapshots.pick(TAB, null);
  assert.equal((await shown()).mailbox?.id, 'm_1');
  await snapshots.pick(TAB, 'm_2');
  linked = [MAYA];
  assert.deepEqual([(await shown()).mailbox?.id, (await shown()).picked], ['m_1', false]);
});

void test('the tab’s own mailbox, picked, is no other than the tab’s', async () => {
  await snapshots.seen(TAB, page('maya@a.example'));
  await snapshots.pick(TAB, 'm_1');
  assert.equal((await shown()).picked, false);
});

void test('who signed in is remembered for a tab and a host, until another page there shows somebody else', async () => {
  assert.equal(await snapshots.user(TAB, 'https://webmail.oakfern.example', null), null);
  assert.equal(await snapshots.user(TAB, 'https://webmail.oakfern.example', 'maya@a.example'), 'maya@a.example');
  assert.equal(await snapshots.user(TAB, 'https://webmail.oakfern.example', null), 'maya@a.example');
  assert.equal(await snapshots.user(TAB, 'https://mail.kite.example', null), null);
  assert.equal(await snapshots.user(TAB + 1, 'https://webmail.oakfern.example', null), null);
  assert.equal(await snapshots.user(TAB, 'https://webmail.oakfern.example', 'ola@b.example'), 'ola@b.example');
});

void test('an account a page makes up is never another mailbox’s numbers', async () => {
  await snapshots.seen(TAB, page('maya@a.example'));
  await snapshots.pick(TAB, 'm_2');
  await shown();
  await snapshots.seen(9, page('m_2'));
  assert.equal((await snapshots.snapshot(9)).mailbox, null);
});

void test('a tab shows the linking of its address or the one started in it, no other', async () => {
  links = [link({ id: 'l_1', address: 'eve@c.example' }), link({ id: 'l_2', address: 'Ola@b.example', state: 'done' })];
  await snapshots.seen(TAB, page('maya@a.example'));
  assert.equal((await shown()).link, null);
  await snapshots.pick(TAB, 'm_2');
  assert.equal((await shown()).link?.id, 'l_2', 'that of the picked one');
  await snapshots.pick(TAB, null);
  await snapshots.linking(TAB, 'l_1');
  assert.equal((await shown()).link?.id, 'l_1', 'started here');
  await snapshots.seen(8, page(null));
  assert.equal((await snapshots.snapshot(8)).link?.id, 'l_1', 'where no address is known, any');
});

void test('of an account that was never read a panel hears at once that it is read, and again when it was', async () => {
  let answer = (): void => undefined;
  held = new Promise((resolve) => { answer = resolve; });
  await snapshots.seen(TAB, page('maya@a.example'));
  const first = await snapshots.snapshot(TAB);
  assert.deepEqual([first.account, first.host, first.at, first.mailbox, changes], ['maya@a.example', 'gmail', null, null, 0]);
  answer();
  await until(() => changes > 0);
  assert.equal(changes, 1);
  assert.equal((await snapshots.snapshot(TAB)).mailbox?.id, 'm_1');
});

void test('where events come faster than answers, what was read is shown all the same, and one reading follows another', async () => {
  await snapshots.seen(TAB, page('maya@a.example'));
  await shown();
  snapshots.live = true;
  let answer = (): void => undefined;
  held = new Promise((resolve) => { answer = resolve; });
  asked = [];
  links = [link({ id: 'l_1', address: 'maya@a.example' })];
  for (let event = 0; event < 5; event += 1) {
    snapshots.outdate();
    await snapshots.snapshot(TAB);
  }
  const lists = (): number => asked.filter((target) => target === '/v1/mailboxes').length;
  assert.equal(lists(), 1, 'nothing is asked beside what is being asked');
  answer();
  await until(() => changes === 1);
  assert.equal((await snapshots.snapshot(TAB)).link?.id, 'l_1');
  await until(() => asked.length === 10);
  await snapshots.snapshot(TAB);
  assert.deepEqual([lists(), changes], [2, 1], 'once more for all of them, and the same again is no news');
});

void test('what is read when the pairing ends is not kept', async () => {
  let answer = (): void => undefined;
  held = new Promise((resolve) => { answer = resolve; });
  await snapshots.seen(TAB, page('maya@a.example'));
  const coming = snapshots.numbers('maya@a.example');
  await until(() => asked.length > 0);
  await snapshots.forget();
  answer();
  await coming;
  assert.deepEqual([...store.keys()], []);
});
