import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { linkMenu } from './menu';

const GMAIL = 'https://mail.google.com/*';
type Heard = (changes: Record<string, { oldValue: string; newValue: string }>) => void;

let entries: { title: string; documentUrlPatterns: string[] }[];
let installed: () => void;
let heard: Heard;
let spoken: string;
let refused: number;
let faults: unknown[];
let own: () => Promise<readonly string[]>;
let again: () => void;

/** All that was begun has ended. */
const settled = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve); });

beforeEach(() => {
  [entries, spoken, refused, faults, own] = [[], 'en', 0, [], () => Promise.resolve([])];
  const chrome = {
    runtime: { onInstalled: { addListener: (run: () => void) => { installed = run; } }, getManifest: () => ({ content_scripts: [{ matches: [GMAIL] }] }) },
    contextMenus: {
      onClicked: { addListener: () => undefined },
      removeAll: () => {
        if (refused > 0) {
          refused -= 1;
          return Promise.reject(new Error('gone'));
        }
        entries = [];
        return Promise.resolve();
      },
      create: (entry: typeof entries[number]) => entries.push(entry),
    },
    i18n: { getUILanguage: () => 'en' },
    storage: { local: { get: () => Promise.resolve({ language: spoken }), onChanged: { addListener: (run: Heard) => { heard = run; } } } },
  };
  Object.assign(globalThis, { chrome });
  again = linkMenu({ open: () => Promise.resolve(), own: () => own(), fault: (reason) => faults.push(reason) });
});

const patterns = (): string[][] => entries.map(({ documentUrlPatterns }) => documentUrlPatterns);

void test('after an update, ours or the browser’s, it waits until the user’s own webmails are known', async () => {
  let known: (hosts: string[]) => void = () => undefined;
  own = () => new Promise((resolve) => { known = resolve; });
  installed();
  await settled();
  assert.deepEqual(entries, []);
  known(['webmail.oakfern.example']);
  await settled();
  assert.deepEqual(patterns(), [[GMAIL, 'https://webmail.oakfern.example/*']]);
});

void test('a time that fails is told, and is not in the way of the next', async () => {
  refused = 1;
  again();
  await settled();
  assert.deepEqual([entries, faults.length], [[], 1]);
  again();
  await settled();
  assert.deepEqual([patterns(), faults.length], [[[GMAIL]], 1]);
});

void test('several at once, with another language among them, make one entry, in the last language', async () => {
  again();
  spoken = 'de';
  heard({ language: { oldValue: 'en', newValue: 'de' } });
  again();
  await settled();
  assert.deepEqual(entries.map(({ title }) => title), ['Dieses Postfach verknüpfen']);
});

void test('another language is another title', async () => {
  again();
  await settled();
  assert.deepEqual(entries.map(({ title }) => title), ['Link this inbox']);
  spoken = 'de';
  heard({ language: { oldValue: 'en', newValue: 'de' } });
  await settled();
  assert.deepEqual(entries.map(({ title }) => title), ['Dieses Postfach verknüpfen']);
});
