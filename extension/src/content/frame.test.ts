import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openKey } from './frame';

void test('whether the panel is open is kept for each account, and no address with it', () => {
  assert.equal(openKey('mail.google.com', '/mail/u/1'), 'open:mail.google.com/mail/u/1');
  assert.equal(openKey('outlook.office.com', '/mail/0'), 'open:outlook.office.com/mail/0');
  for (const at of ['@', '%40']) assert.equal(openKey('outlook.office.com', `/mail/team${at}oakfern.example`), 'open:outlook.office.com/mail/other');
});
