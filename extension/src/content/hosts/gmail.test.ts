import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesIn } from './addresses';

void test('addresses are found in titles, labels and what is typed', () => {
  assert.deepEqual(addressesIn('Inbox (2) - maya@northbeam.studio - Northbeam Mail'), ['maya@northbeam.studio']);
  assert.deepEqual(addressesIn('Ann <ann.lee+x@a-b.co.uk>, bob, q@w.e'), ['ann.lee+x@a-b.co.uk', 'q@w.e']);
});

// Whoever sends a mail writes its subject; Gmail puts it into the title while the mail is open, and we look there.
void test('T17 an endless subject costs no more than its length', () => {
  for (const text of ['x'.repeat(50_000), `${'x'.repeat(50_000)}@${'y'.repeat(50_000)}`, 'a@'.repeat(50_000)]) {
    const before = performance.now();
    assert.deepEqual(addressesIn(text), []);
    assert.ok(performance.now() - before < 1000, 'it took the square of it');
  }
});
