import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capName, initial, ownerName, pip, providerName, subline, webmailName } from './mailbox';
import { AT, mailbox } from './sample';

void test('providers by name, an unknown one as a mail server', () => {
  assert.equal(providerName('google_workspace'), 'Google Workspace');
  assert.equal(providerName('never-heard-of'), 'Mail server');
  assert.equal(capName('gmail'), 'Google’s own cap');
  assert.equal(capName('yahoo'), 'Yahoo’s own cap');
  assert.equal(capName('custom'), 'Your provider’s own cap');
  assert.equal(initial('gmail', 'maya@a.example'), 'G');
  assert.equal(initial('custom', 'maya@a.example'), 'M');
  assert.equal(initial(null, null), '');
});

void test('whose page it is, and where its drafts are; a server of one’s own is nobody’s', () => {
  assert.deepEqual(['gmail', 'microsoft365', 'yahoo', 'web.de'].map(ownerName), ['Google', 'Microsoft', 'Yahoo', 'WEB.DE']);
  assert.deepEqual(['google_workspace', 'outlook', 'yahoo'].map(webmailName), ['Gmail', 'Outlook', 'Yahoo']);
  assert.deepEqual(['custom', 'exchange', 'never-heard-of'].map(ownerName), [null, null, null]);
  assert.equal(webmailName('custom'), null);
});

void test('the dot says the state, grey while the companion is away', () => {
  assert.equal(pip('active', null), 'ok');
  assert.equal(pip('needs_sign_in', 'sign_in'), 'bad');
  assert.equal(pip('active', 'lost'), 'off');
});

void test('one line under the address', () => {
  assert.match(subline(mailbox(), null, AT, AT + 40_000).text, /^Mail server · synced 40/);
  assert.equal(subline(mailbox({ sync: { state: 'never', at: null, error: null } }), null, AT, AT).text, 'Mail server · not read yet');
  assert.equal(subline(mailbox({ state: 'needs_sign_in' }), 'sign_in', AT, AT).bad, true);
  assert.match(subline(mailbox(), 'lost', AT, AT).text, /^Last known /);
});
