import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostIn, hostOfPattern, patternOf } from './webmail';

void test('what people type for their webmail is a host, or nothing', () => {
  for (const [typed, host] of [
    ['webmail.oakfern.example', 'webmail.oakfern.example'], [' Webmail.Oakfern.Example/roundcube/?_task=mail ', 'webmail.oakfern.example'],
    ['https://mail.oakfern.example:8443/', 'mail.oakfern.example'], ['https://postamt.grünwald.example', 'postamt.xn--grnwald-o2a.example'],
    ['http://mail.oakfern.example', null], ['maya@oakfern.example', null], ['https://maya@oakfern.example/', null], ['*.oakfern.example', null],
    ['localhost', null], ['https://[::1]/', null], ['', null], ['two words', null], ['javascript://mail.example/%0aalert(1)', null], ['file:///etc', null],
  ] as const) assert.equal(hostIn(typed), host, typed);
});

void test('only a pattern that names one host is somebody’s webmail', () => {
  assert.equal(hostOfPattern(patternOf('mail.oakfern.example')), 'mail.oakfern.example');
  for (const wide of ['https://*/*', '*://*/*', '<all_urls>', 'https://*.oakfern.example/*', 'http://mail.oakfern.example/*', 'http://127.0.0.1/*', 'https://mail.oakfern.example/roundcube/*']) {
    assert.equal(hostOfPattern(wide), null, wide);
  }
});
