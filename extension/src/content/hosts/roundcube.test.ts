import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownLines } from './roundcube_mending';

void test('of a plain text one’s own lines are those that are neither quoted nor handed on nor the signature', () => {
  assert.deepEqual(ownLines('Yes, gladly.\n\n> Would Thursday work?\n>> No.\nMaya\n-- \nMaya Lind\n> Northbeam'), ['Yes, gladly.', '', 'Maya']);
  assert.deepEqual(ownLines('a\n--\nb'), ['a', '--', 'b'], 'a line of dashes is no signature');
  assert.deepEqual(ownLines('See below.\n\n\n-------- Original Message --------\nSubject: x\n{{never ours}}'), ['See below.', '', '']);
  assert.deepEqual(ownLines(''), ['']);
});
