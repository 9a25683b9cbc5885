import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Outcome } from '../shared/messages';
import { heard } from './chrome';

void test('an answer that is none is a refusal in our words, as one that never came', async () => {
  const answers = [null, undefined].map((nothing) => Promise.resolve(nothing as unknown as Outcome<null>));
  for (const answer of [...answers, Promise.reject<Outcome<null>>(new Error('gone'))]) {
    const found = await heard(answer);
    assert.equal(found.ok ? '' : found.refusal.code, 'unheard');
  }
  assert.deepEqual(await heard(Promise.resolve({ ok: true, value: 7 } as const)), { ok: true, value: 7 });
});
