import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { catalogue, pieces, t, told } from './strings';
import { compose } from './strings/compose';
import { notices } from './strings/notices';
import { pairingTab } from './strings/pairing_tab';
import { fill } from './wording';

interface Plan { inline: Map<string, string>; short: Map<string, string> }
interface Sentences { plan: (catalogues: string[], sources: string[], moves?: boolean) => Plan; follow: (text: string, made: Plan) => string; inLanguage: (path: string, language: string | null) => string }
const { plan, follow, inLanguage } = await import(`${process.cwd()}/sentences.mjs`) as Sentences;

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
  for (const [id, message] of Object.entries({ ...catalogue, ...compose, ...notices, ...pairingTab })) {
    const values = Object.fromEntries([...message.matchAll(/\{([a-z_]+)[,}]/g)].map((m) => [m[1] ?? '', 2]));
    const text = fill(message, values).replaceAll(/<\/?b>/g, '');
    assert.doesNotMatch(text, /[{}#!<>]/, id);
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

/** Every code that the companion can answer a page with, and what its sentence is filled from (tests/house/test_told.py). */
const { answers } = JSON.parse(readFileSync('../tests/house/told.json', 'utf8')) as { answers: Record<string, string[]> };

void test('every code of the companion has our sentence and next step, and asks for no more than it tells', () => {
  assert.ok(Object.keys(answers).length > 80);
  for (const [code, names] of Object.entries(answers)) {
    const facts = Object.fromEntries(names.map((name) => [name, '7 of them.']));
    const { sentence, next } = told({ code, sentence: 'Theirs', nextStep: 'Theirs', facts });
    assert.match(sentence, /^[A-Z7].+\.$/s, `${code}: ${sentence}`);
    assert.ok(next !== 'Theirs', code);
    assert.match(next, /^$|^[A-Z7].*\.$/s, `${code}: ${next}`);
  }
});

/** The modules below a folder of `src`, without tests. */
async function sources(folder: string): Promise<string[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name));
  return Promise.all(names.map((name) => readFile(`${folder}/${name}`, 'utf8')));
}

void test('the sidebar carries no sentence that it never says', async () => {
  const texts = [...await sources('src/sidebar'), await readFile('src/shared/strings.ts', 'utf8')];
  const said = new Set(texts.flatMap((text) => [...text.matchAll(/'([a-z_0-9.]+)'/g)].map((match) => match[1])));
  const made = texts.flatMap((text) => [...text.matchAll(/`([a-z_0-9]+\.[a-z_0-9.]*)\$\{/g)].map((match) => match[1] ?? ''));
  assert.deepEqual(Object.keys(catalogue).filter((id) => !said.has(id) && !made.some((start) => id.startsWith(start))), []);
});

void test('in a build a plain sentence stands where it is said, another has a short id, one made out of parts its own', () => {
  const words = ["  'a.b': 'It’s \\'one\\'.',", "  'a.b.c': 'Two of {n}',", "  'a.d': 'Three',", "  'x.y': 'Four',", ''].join('\n');
  const page = "t('a.b'); t('a.b.c', { n }); look(t('a.b')); t(late ? 'a.d' : 'a.b.c'); at('a.b', x.t('a.d')); t(`x.${name}`); t('x.y'); const host = 'a.example';";
  const spoken = page.replace("at('a.b', x.t('a.d')); ", '');
  const made = plan([words], [spoken]);
  assert.deepEqual([...made.inline.keys()], ['a.b']);
  assert.deepEqual([...made.short], [['a.b.c', '.0'], ['a.d', '.1']]);
  assert.equal(follow(spoken, made), "'It’s \\'one\\'.'; t('.0', { n }); look('It’s \\'one\\'.'); t(late ? '.1' : '.0'); t(`x.${name}`); t('x.y'); const host = 'a.example';");
  assert.equal(follow(words, made), "  '.0': 'Two of {n}',\n  '.1': 'Three',\n  'x.y': 'Four',\n");
  assert.deepEqual([...plan([words], [page]).inline], [], 'what something else looks up stays in the catalogue');
  assert.deepEqual([...plan([words], [spoken], false).inline], [], 'a script of several languages moves nothing');
});

void test('a page of one language holds that language’s words in the place of the English ones', () => {
  assert.equal(inLanguage('src/shared/strings/today.ts', 'de'), 'src/shared/strings/de/today.ts');
  assert.equal(inLanguage('/x/src/shared/strings/de/today.ts', 'de'), '/x/src/shared/strings/de/today.ts');
  assert.equal(inLanguage('src/shared/strings.ts', 'de'), 'src/shared/strings.ts');
  for (const language of ['en', null]) assert.equal(inLanguage('src/shared/strings/today.ts', language), 'src/shared/strings/today.ts');
});
