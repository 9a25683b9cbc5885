import assert from 'node:assert/strict';
import { test } from 'node:test';
import { subjectHash } from './subject';

// What companion/syncing/drafts.py makes of the same subjects (tests/sending/test_picking.py).
const KNOWN: Record<string, string> = {
  'Grüße aus Wien': 'e8b7ba518c0da92094eab53d49c0a1f25f426f7e1d529a87094df410932bfa54',
  '': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
};
void test('a subject has the hash that the companion gives it', async () => {
  for (const [subject, hash] of Object.entries(KNOWN)) assert.equal(await subjectHash(subject), hash);
});

void test('how it is written does not matter', async () => {
  const hash = await subjectHash('Grüße aus Wien');
  for (const same of ['  Grüße  aus\u00a0Wien ', 'Gru\u0308\u00dfe aus\tWien']) assert.equal(await subjectHash(same), hash);
  assert.notEqual(await subjectHash('grüße aus wien'), hash);
});
