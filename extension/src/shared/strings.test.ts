import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogue, isId, pieces, t, told } from './strings';

void test('plural branches, values and strong words', () => {
  assert.equal(t('send.now', { n: 1234 }), 'You can send 1,234 now');
  assert.equal(t('fix.count', { n: 1 }), '1');
  assert.equal(t('fix.count', { n: 3 }), '3, worst first');
  assert.equal(t('health.fails', { n: 0, total: 4 }), 'all pass');
  assert.equal(t('health.fails', { n: 2, total: 4 }), '2 of 4 fail');
  assert.deepEqual(pieces('companion.check.silent', { port: '8025' }),
    [{ text: '127.0.0.1:8025', strong: true }, { text: ' didn’t answer', strong: false }]);
});

void test('a value is never read as part of the message', () => {
  const evil = '<b>x</b>{n, plural, other {y}}';
  assert.deepEqual(pieces('done.title', { address: evil }), [{ text: `${evil} is linked`, strong: false }]);
});

void test('wrong ids and forgotten values do not compile', () => {
  // @ts-expect-error no such id
  assert.throws(() => t('send.nwo', { n: 1 }));
  // @ts-expect-error the value is called n
  assert.equal(t('send.now', { m: 1 }), 'You can send  now');
  // @ts-expect-error a value is missing
  assert.equal(t('send.now'), 'You can send  now');
});

void test('every message closes its braces, has an other branch and says nothing loudly', () => {
  for (const [id, message] of Object.entries(catalogue)) {
    const values = Object.fromEntries([...message.matchAll(/\{([a-z_]+)[,}]/g)].map((m) => [m[1] ?? '', 2]));
    assert.ok(isId(id));
    const text = (t as (id: string, values: object) => string)(id, values);
    assert.doesNotMatch(text, /[{}#!]|<\/?b>/, id);
    assert.doesNotMatch(text, /[a-z]'[a-z]/, `${id}: use ’`);
    assert.equal(text, text.trim(), id);
    for (const branch of message.matchAll(/(?:=\d|one|other) \{(\w+)\}/g)) assert.fail(`${id}: branch of one bare word ${branch[1] ?? ''}`);
  }
});

void test('an error speaks our words where all its values are known, else the companion’s', () => {
  const sentence = 'Said by the companion.';
  const nextStep = 'Do that.';
  assert.deepEqual(told({ code: 'host', sentence, nextStep, facts: { host: 'imap.a.example', port: 10993 } }).sentence,
    'Nothing answers at imap.a.example, port 10993.');
  assert.deepEqual(told({ code: 'host', sentence, nextStep, facts: { host: 'imap.a.example' } }), { sentence, next: nextStep });
  assert.deepEqual(told({ code: 'unheard_of', sentence, nextStep }), { sentence, next: nextStep });
  assert.match(told({ code: 'auth', sentence, nextStep }).sentence, /didn’t accept this password/);
});
