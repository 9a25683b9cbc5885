import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finding, record } from '../sample';
import { changes } from './changes';

const missing = finding({ fix: { text: '', steps: [], record } });
const found = finding({ id: 'dmarc.ok', severity: 'ok' });

void test('fixed is what asked before and passes now', () => {
  assert.deepEqual([...changes([missing], [found])], [['dmarc', 'fixed']]);
  assert.deepEqual([...changes([found], [found])], []);
  assert.deepEqual([...changes([missing], [finding({ severity: 'unknown' })])], []);
  assert.deepEqual([...changes([missing], [found, finding({ id: 'dmarc.rua', severity: 'hint' })])], []);
});

void test('DNS may be slow only where a record is to be set and the same thing is still wrong', () => {
  assert.deepEqual([...changes([missing], [missing])], [['dmarc', 'same']]);
  assert.deepEqual([...changes([finding()], [finding()])], []);
  assert.deepEqual([...changes([found], [missing])], []);
});
