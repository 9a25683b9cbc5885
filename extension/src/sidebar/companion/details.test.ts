import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mailbox, snapshot, summary } from '../sample';
import { details } from './details';

void test('support learns the state of things and not whose they are', () => {
  const box = mailbox();
  const text = details(snapshot({ channel: { kind: 'unreachable', reason: 'off', port: 17813, since: 0 }, mailbox: box, mailboxes: [summary(box)] }), '0.1.0', 'Browser/1');
  assert.match(text, /^Postwarden extension 0\.1\.0\nbrowser Browser\/1\n/);
  assert.match(text, /channel kind unreachable, reason off, port 17813, since 1970-01-01T00:00:00\.000Z/);
  assert.match(text, /mailbox 1 custom active/);
  assert.doesNotMatch(text, /@|a\.example|maya/);
});
