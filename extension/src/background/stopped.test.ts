import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { Alerts } from '../shared/api.gen';
import type { ChannelState } from '../shared/messages';
import { notices as words } from '../shared/strings/notices';
import type { Companion } from './companion';
import { type Screen, toldToday } from './notices';
import type { Memory } from './snapshot';
import { isQuiet, Stopped } from './stopped';

const MINUTE = 60_000;
const READY: ChannelState = { kind: 'ready', version: '1' };
const AWAY: ChannelState = { kind: 'unreachable', reason: 'off', port: 1, since: 0 };
const UNPAIRED: ChannelState = { kind: 'unpaired', lost: false };
const ALERTS: Alerts = { urgent: true, warnings: true, good_news: true, quiet_from: '20:00', quiet_until: '08:00', weekends: true, break_quiet: true, ramp_up: false };

let now: number;
let alerts: Alerts;
let front: boolean;
let store: Map<string, unknown>;
let memory: Memory;
let shown: string[];
let cleared: number;
let posted: string[];
let stopped: Stopped;

/** A new start of ours; what the browser's session remembers stays. */
const wake = (): Stopped => {
  const companion = {
    get: () => Promise.resolve({ ok: true, value: alerts }),
    post: (target: string) => { posted.push(target); return Promise.resolve({ ok: true, value: { show: false } }); },
  } as unknown as Companion;
  const screen = {
    show: (id: string, { title }: { title: string }) => { shown.push(`${id} ${title}`); return Promise.resolve(); },
    clear: () => { cleared += 1; return Promise.resolve(); }, panelInFront: () => Promise.resolve(front), words: () => Promise.resolve(words),
  } as unknown as Screen;
  return new Stopped(companion, memory, screen, () => now);
};

/** So many minutes without an answer. */
async function away(minutes: number, state: ChannelState = AWAY): Promise<void> {
  await stopped.look(state);
  for (let minute = 0; minute < minutes; minute += 1) {
    now += MINUTE;
    await stopped.look(state);
  }
}

beforeEach(() => {
  now = new Date(2026, 10, 23, 10, 0).getTime();
  [alerts, front, shown, cleared, posted] = [ALERTS, false, [], 0, []];
  store = new Map();
  memory = {
    get: <T>(key: string) => Promise.resolve(store.get(key) as T | undefined),
    set: (key, value) => { store.set(key, value); return Promise.resolve(); }, clear: () => Promise.resolve(),
  };
  stopped = wake();
});

void test('told once after two minutes, and taken back without a word', async () => {
  await stopped.look(READY);
  await away(1);
  assert.deepEqual(shown, []);
  await away(60);
  assert.deepEqual(shown, ['notice:stopped Postwarden stopped']);
  assert.deepEqual([cleared, posted], [0, []]);
  await stopped.look(READY);
  assert.equal(cleared, 1);
  assert.deepEqual(posted, ['/v1/notices/stopped/seen'], 'the companion counts it among the day’s');
  await stopped.look(READY);
  assert.deepEqual([cleared, posted.length], [1, 1]);
  await away(3);
  assert.equal(shown.length, 2, 'once for each stop');
});

void test('also where the browser stops us between two looks', async () => {
  await stopped.look(READY);
  for (let minute = 0; minute < 5; minute += 1) {
    stopped = wake();
    await stopped.look(AWAY);
    now += MINUTE;
  }
  assert.equal(shown.length, 1);
});

void test('not where it was never there since the browser started, nor to whom never paired', async () => {
  await away(60);
  await stopped.look(UNPAIRED);
  await away(60);
  assert.deepEqual(shown, []);
});

void test('not where it was unpaired meanwhile, or the browser blocks us', async () => {
  await stopped.look(READY);
  await away(10, { ...AWAY, reason: 'permission' });
  await stopped.look(READY);
  await stopped.look(UNPAIRED);
  await away(10);
  assert.deepEqual(shown, []);
});

void test('a computer that slept gives it two minutes anew', async () => {
  await stopped.look(READY);
  await away(1);
  now += 8 * 60 * MINUTE;
  await stopped.look(AWAY);
  assert.deepEqual(shown, []);
  await stopped.look(READY);
  assert.deepEqual(shown, []);
});

void test('quiet hours hold it, and it is told after them if it is still so', async () => {
  now = new Date(2026, 10, 23, 21, 0).getTime();
  await stopped.look(READY);
  await away(10 * 60);
  assert.deepEqual(shown, []);
  await away(61);
  assert.equal(shown.length, 1);
  shown = [];
  await stopped.look(READY);
  now = new Date(2026, 10, 28, 12, 0).getTime();
  await away(10);
  assert.deepEqual(shown, [], 'a Saturday');
  await stopped.look(READY);
});

void test('warnings are off, a panel says it, or the day had three', async () => {
  alerts = { ...ALERTS, warnings: false };
  await stopped.look(READY);
  await away(5);
  alerts = ALERTS;
  await stopped.look(READY);
  front = true;
  await away(5);
  assert.deepEqual(shown, []);
  front = false;
  await stopped.look(READY);
  await toldToday(memory, now, 3);
  await away(5);
  assert.deepEqual(shown, []);
});

void test('quiet hours may lie within a day, and be none', () => {
  const at = (hour: number, minute = 0): Date => new Date(2026, 10, 23, hour, minute);
  assert.deepEqual([at(19, 59), at(20), at(7, 59), at(8)].map((each) => isQuiet(ALERTS, each)), [false, true, true, false]);
  const noon = { ...ALERTS, quiet_from: '12:00', quiet_until: '13:30' };
  assert.deepEqual([at(11, 59), at(12), at(13, 30), at(23)].map((each) => isQuiet(noon, each)), [false, true, false, false]);
  assert.equal(isQuiet({ ...ALERTS, quiet_from: '08:00' }, at(3)), false);
});
