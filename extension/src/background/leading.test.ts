import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { Aimed } from '../shared/messages';
import { Leading } from './leading';

const AIM: Aimed = { kind: 'aim', rule: 'sign_in', mailbox: 'm_1' };
const TAB = 7;
let panel: boolean;
let account: string | null;
let now: number;
let told: [number, Aimed][];
let leading: Leading;

beforeEach(() => {
  [panel, account, now, told] = [false, null, 1_795_000_000_000, []];
  const store = new Map<string, unknown>();
  leading = new Leading(
    {
      get: <T>(key: string) => Promise.resolve(store.get(key) as T | undefined),
      set: (key, value) => { store.set(key, value); return Promise.resolve(); }, clear: () => Promise.resolve(),
    },
    {
      tell: (tab, aim) => {
        if (panel) told.push([tab, aim]);
        return panel;
      },
      hasPanel: () => panel, account: () => Promise.resolve(account),
    },
    () => now,
  );
});

void test('a panel that is there is led at once, and once', async () => {
  [panel, account] = [true, 'maya@a.example'];
  await leading.to(TAB, AIM);
  await leading.come(TAB);
  assert.deepEqual(told, [[TAB, AIM]]);
});

void test('in a page that was opened for it the panel is led when both it and the account are there, whichever comes first', async () => {
  for (const [first, second] of [[() => { panel = true; }, () => { account = 'maya@a.example'; }], [() => { account = 'maya@a.example'; }, () => { panel = true; }]] as const) {
    [panel, account, told] = [false, null, []];
    await leading.to(TAB, AIM);
    first();
    await leading.come(TAB);
    assert.deepEqual(told, [], 'one of both is not enough');
    second();
    await leading.come(TAB);
    await leading.come(TAB);
    assert.deepEqual(told, [[TAB, AIM]]);
  }
});

void test('another tab is led nowhere, and after a minute the user has gone on', async () => {
  await leading.to(TAB, AIM);
  [panel, account] = [true, 'maya@a.example'];
  await leading.come(TAB + 1);
  assert.deepEqual(told, []);
  now += 60_000;
  await leading.come(TAB);
  assert.deepEqual(told, [], 'too late');
  now -= 60_000;
  await leading.come(TAB);
  assert.deepEqual(told, [], 'and forgotten');
});

void test('of two notices pressed one after the other it is the last', async () => {
  await leading.to(TAB, AIM);
  await leading.to(TAB, { ...AIM, rule: 'dmarc' });
  [panel, account] = [true, 'maya@a.example'];
  await leading.come(TAB);
  assert.deepEqual(told, [[TAB, { ...AIM, rule: 'dmarc' }]]);
});
