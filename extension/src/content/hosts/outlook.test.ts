import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outlookHost } from './outlook';

const sends = (key: string, code: string, more: Partial<KeyboardEvent> = {}): boolean =>
  outlookHost.sends({ key, code, ctrlKey: false, metaKey: false, altKey: true, ...more } as KeyboardEvent);

void test('Alt+S sends in any writing, and what is another letter or writes one does not', () => {
  for (const key of ['s', 'S', 'ы', 'σ', 'ד', 'س', 'ㄴ']) assert.equal(sends(key, 'KeyS'), true, key);
  // Where the keys stand otherwise, another letter is there; Option+S writes one; a dead key has a name.
  for (const key of ['o', 'ß', 'ø', 'Dead', 'Process']) assert.equal(sends(key, 'KeyS'), false, key);
  assert.equal(sends('s', 'Semicolon'), true);
  assert.equal(sends('ы', 'KeyS', { ctrlKey: true }), false);
  assert.equal(sends('ы', 'KeyS', { altKey: false }), false);
});
