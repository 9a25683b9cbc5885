import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mailbox } from '../sample';
import { signedOut, signInWords } from './signed-out';

const at = (change: Parameters<typeof mailbox>[0]): string => signedOut(mailbox(change), '09:52').text;

void test('a sign-in on a provider’s page was ended by it, a password refused by the server', () => {
  assert.equal(at({ sign_in: 'google', reason: 'signin' }), 'Google ended the sign-in at 09:52.');
  assert.equal(at({ sign_in: 'microsoft', reason: 'auth' }), 'Microsoft ended the sign-in at 09:52.');
  assert.equal(at({ sign_in: 'password', reason: 'auth' }), 'The server refused the sign-in at 09:52.');
  assert.equal(at({ sign_in: 'password', reason: 'never_heard_of' }), 'The server refused the sign-in at 09:52.');
  assert.match(signedOut(mailbox({ sign_in: 'google', reason: 'signin' }), '').why, /password change, a new phone/);
});

void test('every reason has its own words and its own way out', () => {
  const reasons = ['auth', 'app_password', 'password_off', 'browser_sign_in', 'imap_off', 'smtp_off', 'gmail_off', 'admin', 'secret_lost'];
  const said = reasons.map((reason) => signedOut(mailbox({ provider: 'yahoo', reason }), '09:52'));
  assert.equal(new Set(said.map(({ text }) => text)).size, reasons.length);
  assert.equal(new Set(said.map(({ why }) => why)).size, reasons.length);
  assert.equal(at({ provider: 'yahoo', reason: 'app_password' }), 'Yahoo takes an app password only, since 09:52.');
  assert.match(at({ provider: 'custom', reason: 'app_password' }), /refused the sign-in/, 'nobody to name');
});

void test('the button names the page it opens', () => {
  assert.equal(signInWords(mailbox({ sign_in: 'google' })), 'Sign in with Google');
  assert.equal(signInWords(mailbox({ sign_in: 'microsoft' })), 'Sign in with Microsoft');
  assert.equal(signInWords(mailbox({ sign_in: 'password' })), 'Sign in again');
});
