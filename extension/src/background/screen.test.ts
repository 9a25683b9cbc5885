import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { Aimed } from '../shared/messages';
import { browserScreen, type Panels } from './screen';

const AIM: Aimed = { kind: 'aim', rule: 'sign_in', mailbox: 'm_1' };
let opened: string[];
let led: [number, Aimed | null][];
let hosts: string[];
let there: number[];

beforeEach(() => {
  [opened, led, hosts, there] = [[], [], [], []];
  const chrome = {
    runtime: { openOptionsPage: () => Promise.resolve(void opened.push('pairing')) },
    tabs: {
      create: ({ url }: { url: string }) => Promise.resolve({ id: 100 + opened.push(url) }),
      update: (id: number) => Promise.resolve({ id, windowId: 1 }),
    },
    windows: { update: () => Promise.resolve() },
  };
  Object.assign(globalThis, { chrome });
});

const panels: Panels = {
  tabs: () => there, unfolded: () => true, listing: () => false, mailbox: () => Promise.resolve(null),
  open: (tab, aim) => Promise.resolve(void led.push([tab, aim])),
};
const screen = browserScreen(() => Promise.resolve(hosts), panels);

void test('a tab with a panel is led there, whatever webmail it is', async () => {
  there = [7];
  await screen.open(AIM, 'gmail');
  assert.deepEqual([opened, led], [[], [[7, AIM]]]);
});

void test('without one the page opens where the mailbox is read, in the only webmail of one’s own too', async () => {
  hosts = ['webmail.oakfern.example'];
  await screen.open(AIM, 'outlook');
  await screen.open(AIM, null);
  assert.deepEqual(opened, ['https://outlook.office.com/mail/', 'https://webmail.oakfern.example/']);
  assert.deepEqual(led, [[101, AIM], [102, AIM]]);
});

void test('where it could be several or none, or it is about no mailbox, the pairing tab opens', async () => {
  for (const known of [[], ['a.example', 'b.example']]) {
    hosts = known;
    await screen.open(AIM, null);
  }
  hosts = ['webmail.oakfern.example'];
  await screen.open({ ...AIM, mailbox: null }, null);
  await screen.open(null, null);
  assert.deepEqual([opened, led], [Array(4).fill('pairing'), []]);
});
