import assert from 'node:assert/strict';
import { test } from 'node:test';
import { written } from './gate';

const root = {} as HTMLElement;
const page = (addresses: string[], unresolved = 0, subject: string | null = 'Hello') => ({ recipients: () => ({ addresses, unresolved }), subject: () => subject });

void test('a draft is another one with other recipients or another subject, and the same in another order', () => {
  const before = written(page(['ana@oakfern.example', 'per@oakfern.example']), root);
  assert.equal(written(page(['per@oakfern.example', 'ana@oakfern.example']), root), before);
  for (const other of [page(['ana@oakfern.example']), page(['ana@oakfern.example', 'per@oakfern.example'], 1), page(['ana@oakfern.example', 'per@oakfern.example'], 0, 'Bye')]) {
    assert.notEqual(written(other, root), before);
  }
  assert.equal(written({ recipients: () => { throw new Error('new layout'); }, subject: () => null }, root), '');
});
