import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesIn, typedIn } from './addresses';
import { senderOf } from './gmail';

void test('addresses are found in titles, labels and what is typed', () => {
  assert.deepEqual(addressesIn('Inbox (2) - maya@northbeam.studio - Northbeam Mail'), ['maya@northbeam.studio']);
  assert.deepEqual(addressesIn('Ann <ann.lee+x@a-b.co.uk>, bob, q@w.e'), ['ann.lee+x@a-b.co.uk', 'q@w.e']);
});

void test('a comma within quotes parts nobody from their address', () => {
  assert.deepEqual(typedIn('"Lee, Ann" <ann@oakfern.example>, bob; Per <per+x@kite.example>,\n"Øst; Ida" <ida@øst.example>'), ['ann@oakfern.example', null, 'per+x@kite.example', 'ida@øst.example']);
  assert.deepEqual(typedIn('5" pipes <ann@oakfern.example>, "per@kite.example'), ['ann@oakfern.example', 'per@kite.example']);
  assert.deepEqual([typedIn(''), typedIn(' , ;')], [[], []]);
});

// Whoever sends a mail writes its subject; Gmail puts it into the title while the mail is open, and we look there.
void test('T17 an endless subject costs no more than its length', () => {
  for (const text of ['x'.repeat(50_000), `${'x'.repeat(50_000)}@${'y'.repeat(50_000)}`, 'a@'.repeat(50_000)]) {
    const before = performance.now();
    assert.deepEqual(addressesIn(text), []);
    assert.ok(performance.now() - before < 1000, 'it took the square of it');
  }
});

const [team, maya, alias] = ['team@kite.example', 'Maya@northbeam.studio', 'hello@kite.example'];
void test('a send of a delegated mailbox is its own, or nobody’s that we know: never of who uses it', () => {
  assert.equal(senderOf(false, maya, maya, alias), maya);
  for (const [shown, viewer, from, whose] of [
    [team, maya, team, team], [team, maya, alias, team], [team, maya, null, team], [team, maya, maya.toLowerCase(), null],
    [team, team, team, team], [team, team, null, null], [team, team, alias, alias], [maya, maya, team, team], [maya, maya, null, null],
    [null, maya, null, null], [null, maya, team, team], [null, null, null, null], [team, null, null, null], [team, null, team, team],
  ] as const) assert.equal(senderOf(true, shown, viewer, from), whose, JSON.stringify([shown, viewer, from]));
});
