import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fingerprint, isAnswer, isWayOut, shownHost, tokensIn, withoutAnswer } from './draft_words';

interface Vectors {
  tokens: [string, string[]][]; way_out: [string, boolean][]; answers: [string, boolean][]; shown: [string, string | null][];
  fingerprints: [string, string, string | null][];
}
const vectors = JSON.parse(await readFile('../tests/sending/draft_vectors.json', 'utf8')) as Vectors;

void test('words of drafts are read as the companion reads them', () => {
  for (const [text, found] of vectors.tokens) assert.deepEqual(tokensIn(text), found, text);
  for (const [text, is] of vectors.way_out) assert.equal(isWayOut(text), is, text);
  for (const [text, is] of vectors.answers) assert.equal(isAnswer(text), is, text);
  for (const [text, host] of vectors.shown) assert.equal(shownHost(text), host, text);
  for (const [sender, text, print] of vectors.fingerprints) assert.equal(fingerprint(sender, text), print, text);
});

void test('a subject loses every mark of an answer, and nothing else', () => {
  assert.equal(withoutAnswer('Re: Fwd: RE: Spring re: lunch'), 'Spring re: lunch');
  assert.equal(withoutAnswer('Recipe: soup'), 'Recipe: soup');
});

void test('hostile text costs no more than its length', () => {
  for (const text of ['['.repeat(100_000), '{{'.repeat(50_000), 'a.'.repeat(50_000), '%A'.repeat(50_000), '[your '.repeat(20_000)]) {
    const before = performance.now();
    assert.deepEqual(tokensIn(text), []);
    assert.equal(shownHost(text), null);
    assert.equal(isWayOut(text), false);
    assert.ok(performance.now() - before < 2000, 'it took the square of it');
  }
});
