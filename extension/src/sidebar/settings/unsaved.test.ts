import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unsavedIn } from './unsaved';

void test('what is typed and not saved is there on the next page too, until it is saved', () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => { kept.set(key, text); },
    removeItem: (key: string) => { kept.delete(key); },
  };
  const open = () => unsavedIn(() => storage);
  open().set('m_1', '<div>Maya</div>');
  assert.equal(open().get('m_1'), '<div>Maya</div>');
  assert.equal(open().get('m_2'), null);
  open().delete('m_1');
  assert.equal(kept.size, 0);
});

void test('a browser that keeps nothing loses it with the page and not before', () => {
  const unsaved = unsavedIn(() => { throw new Error('not allowed'); });
  unsaved.set('m_1', 'Maya');
  assert.equal(unsaved.get('m_1'), 'Maya');
  unsaved.delete('m_1');
  assert.equal(unsaved.get('m_1'), null);
});
