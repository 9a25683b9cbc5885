import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remaining, share } from './reading';

void test('the share is known only where both numbers are, and never passes the whole', () => {
  assert.equal(share({ done: null, total: 10 }), null);
  assert.equal(share({ done: 3, total: 0 }), null);
  assert.equal(share({ done: 5, total: 10 }), 0.5);
  assert.equal(share({ done: 12, total: 10 }), 1);
});

void test('no estimate before the pace means something', () => {
  assert.equal(remaining(500, 1000, 1999), null);
  assert.equal(remaining(49, 1000, 60_000), null);
  assert.equal(remaining(1000, 1000, 60_000), null);
  assert.equal(remaining(250, 1000, 20_000), 60);
});
