import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Snapshot } from '../shared/messages';
import { snapshot } from './sample';
import { follow, hear, type Source } from './store';

/** A background whose answers the test gives by hand. */
function byHand(): { source: Source; answer: (value: Snapshot) => Promise<void>; change: () => void; open: () => number; asked: () => number } {
  const waiting: ((value: Snapshot) => void)[] = [];
  let asked = 0;
  let change = (): void => undefined;
  return {
    source: {
      ask: () => {
        asked++;
        return new Promise((resolve) => { waiting.push(resolve); });
      },
      watch: (changed) => { change = changed; },
      lists: () => undefined,
    },
    async answer(value) {
      waiting.shift()?.(value);
      await new Promise((resolve) => { setImmediate(resolve); });
    },
    change: () => change(),
    open: () => waiting.length,
    asked: () => asked,
  };
}

void test('asks at once; any number of changes meanwhile become one more question', async () => {
  const background = byHand();
  const shown: Snapshot[] = [];
  follow(background.source, (next) => shown.push(next), () => undefined, new AbortController().signal);
  for (let i = 0; i < 5; i++) background.change();
  assert.equal(background.open(), 1);
  await background.answer(snapshot({ at: 1 }));
  assert.equal(background.open(), 1);
  await background.answer(snapshot({ at: 2 }));
  assert.deepEqual(shown.map(({ at }) => at), [1, 2]);
  assert.equal(background.asked(), 2);
});

void test('nothing is shown or asked after the end', async () => {
  const background = byHand();
  const shown: Snapshot[] = [];
  const end = new AbortController();
  follow(background.source, (next) => shown.push(next), () => undefined, end.signal);
  background.change();
  end.abort();
  await background.answer(snapshot());
  assert.deepEqual(shown, []);
  assert.equal(background.asked(), 1);
});

void test('a background that is being replaced is asked again', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  let asked = 0;
  const shown: Snapshot[] = [];
  const source: Source = {
    ask: () => ++asked === 1 ? Promise.reject(new Error('Receiving end does not exist')) : Promise.resolve(snapshot()),
    watch: () => undefined, lists: () => undefined,
  };
  follow(source, (next) => shown.push(next), () => undefined, new AbortController().signal);
  await new Promise((resolve) => { setImmediate(resolve); });
  t.mock.timers.tick(1000);
  await new Promise((resolve) => { setImmediate(resolve); });
  assert.equal(shown.length, 1);
});

void test('who shows more than snapshots hold is told of every change, until it is away', () => {
  const background = byHand();
  let told = 0;
  follow(background.source, () => undefined, () => undefined, new AbortController().signal);
  const away = hear(() => { told++; });
  background.change();
  background.change();
  assert.equal(told, 2);
  away();
  background.change();
  assert.equal(told, 2);
});
