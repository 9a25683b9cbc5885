import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { afterEach, test } from 'node:test';
import * as content from '../content/words';
import * as pairing from '../pairing/words';
import { ago, calendarDay, day, formats, number, percent, seconds, speak } from './format';
import { pick } from './language';
import { clockToday } from './moment';
import { told } from './strings';
import { about } from './strings/about';
import { checks } from './strings/checks';
import { common } from './strings/common';
import { companion } from './strings/companion';
import { compose } from './strings/compose';
import * as german from './strings/de/all';
import { errors } from './strings/errors';
import { health } from './strings/health';
import { link } from './strings/link';
import { mailboxes } from './strings/mailboxes';
import { noticed } from './strings/noticed';
import { notices } from './strings/notices';
import { outbox } from './strings/outbox';
import { pacing } from './strings/pacing';
import { pairing as pairingWords } from './strings/pairing';
import { pairingTab } from './strings/pairing_tab';
import { people } from './strings/people';
import { settings } from './strings/settings';
import { signature } from './strings/signature';
import { stream, syncErrors } from './strings/stream';
import { time } from './strings/time';
import { today } from './strings/today';
import { fill, learn } from './wording';

const english: Record<string, Record<string, string>> = {
  about, checks, common, companion, compose, errors, health, link, mailboxes, noticed, notices, outbox, pacing, pairing: pairingWords, pairingTab, people, settings,
  signature, stream, syncErrors, time, today,
};
const translated = german as Record<string, Record<string, string>>;
const values = (message: string): string[] => [...new Set([...message.matchAll(/\{([a-z_]+)[,}]/g)].map((match) => match[1] ?? ''))].sort();
const marks = (message: string): number => message.split('<b>').length + message.split('</b>').length;
/** What is the same in German: names, commands, and a few words. */
const SAME = new Set([
  'checks.links', 'app.name', 'app.version', 'companion.off.command', 'chip.loading', 'warn.problem', 'fix.ok', 'check.spf', 'check.dkim',
  'check.dmarc', 'check.mx', 'check.mta_sts', 'check.bimi', 'check.dnssec', 'check.points', 'health.score', 'record.name', 'record.ttl', 'link.setup.google.command',
  'link.setup.microsoft.command', 'choose.yahoo', 'choose.icloud', 'found.server', 'form.server', 'form.port', 'form.security.starttls', 'time.seconds',
  'progress.checking.detail', 'box.sent', 'pair.command', 'pair.port', 'placement.spam', 'sign.link', 'time.day', 'help.doctor', 'about.licence.name',
]);
/** Values that the companion says in English words: German does without. */
const UNSAID = new Map([
  ['error.not_found', 'what'], ['error.csv', 'why'], ['error.alias_refused.next', 'why'], ['error.header', 'name'], ['error.header_long', 'name'],
  ['error.text_long', 'name'],
  ['error.switched_off', 'what'], ['error.client_form', 'why'], ['error.partial.next', 'effect'],
]);

afterEach(() => {
  speak('en');
  learn(null);
});

void test('every module of sentences has its German one', async () => {
  const modules = async (folder: string): Promise<string[]> => (await readdir(`src/shared/strings${folder}`)).filter((name) => name.endsWith('.ts')).sort();
  assert.deepEqual((await modules('/de')).filter((name) => name !== 'all.ts'), await modules(''));
  assert.deepEqual(Object.keys(translated).sort(), Object.keys(english).sort());
});

void test('every sentence is there in German, with the same values and strong words, closed braces, and nothing loud', () => {
  for (const [module, messages] of Object.entries(english)) {
    const own = translated[module] ?? {};
    assert.deepEqual(Object.keys(own).sort(), Object.keys(messages).sort(), module);
    for (const [id, message] of Object.entries(messages)) {
      const said = own[id] ?? '';
      assert.deepEqual(values(said), values(message).filter((name) => name !== UNSAID.get(id)), id);
      assert.equal(marks(said), marks(message), id);
      assert.equal(said === '', message === '', id);
      const text = fill(said, Object.fromEntries(values(said).map((name) => [name, 2]))).replaceAll(/<\/?b>/g, '');
      assert.doesNotMatch(text, /[{}#!<>'"”]/, id);
      assert.equal(text, text.trim(), id);
      for (const branch of said.matchAll(/(?:=\d|one|other) \{(\w+)\}/g)) assert.fail(`${id}: branch of one bare word ${branch[1] ?? ''}`);
      if (!id.startsWith('provider.') && message !== '') assert.equal(said === message, SAME.has(id), `${id}: ${said}`);
    }
  }
});

void test('German addresses people formally', () => {
  for (const messages of Object.values(translated)) {
    for (const [id, message] of Object.entries(messages)) assert.doesNotMatch(message, /\b(du|dein|deine|deinen|deiner|dich|dir)\b/i, id);
  }
});

void test('numbers, ages and days are German where the words are', () => {
  const at = new Date(2026, 10, 24, 10, 42).getTime();
  const own = formats(['en-US', 'de-AT'], 'de');
  assert.equal(own.number.resolvedOptions().locale, 'de-AT');
  assert.equal(ago(at - 3 * 60_000, at, formats([], 'de')), 'vor 3 m');
  assert.equal(day(at - 86_400_000, at, formats([], 'de')), 'gestern');
  speak('de');
  assert.equal(number(1969), '1.969');
  assert.equal(percent(0.4), '40\u00a0%');
  assert.equal(seconds(0.34), '0,3');
  assert.equal(calendarDay('2026-11-24'), '24. Nov.');
});

void test('a quantity from the companion is written as the language writes it, a port or a name as it came', () => {
  const said = (code: string, facts: Record<string, string | number>): string => told({ code, sentence: '', nextStep: '', facts }).sentence;
  assert.match(said('signature_long', { most: 10_000 }), /10,000/);
  speak('de');
  assert.match(said('signature_long', { most: 10_000 }), /10\.000/);
  assert.match(said('host', { host: '1,2', port: 10993 }), /1,2, port 10993/);
});

void test('scripts that hold both languages change over, and back', () => {
  content.say('de');
  assert.equal(content.t('chip.left', { n: 1234 }), 'Heute noch 1.234 frei');
  assert.match(clockToday(Date.now(), Date.now()), /^heute \d\d:\d\d$/);
  content.say('en');
  assert.equal(content.t('chip.left', { n: 1234 }), '1,234 left today');
  assert.match(clockToday(Date.now(), Date.now()), /^today \d/);
  pairing.say('de');
  assert.equal(pairing.t('pair.ready', { version: '1' }), 'Verbunden mit Postwarden 1');
});

void test('the first language that we speak is taken, else English', () => {
  assert.equal(pick(['de-AT', 'en-US']), 'de');
  assert.equal(pick(['fr', 'DE-ch']), 'de');
  assert.equal(pick(['en-GB', 'de']), 'en');
  assert.equal(pick(['den', 'fr']), 'en');
  assert.equal(pick([]), 'en');
});
