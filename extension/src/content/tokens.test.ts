import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

interface Tokens { named: (table: string, texts: readonly string[]) => string; textsOf: (folder: string) => Promise<string[]> }
const set = (sheet: string): string[] => [...sheet.matchAll(/(--pw-[\w-]+)\s*:/g)].map(([, name = '']) => name);

void test('mail pages load the colours and sizes that something there names, each in every look, and no others', async () => {
  const { named, textsOf } = await import(`${process.cwd()}/tokens.mjs`) as Tokens;
  assert.equal(named(':root[data-x="y"], :host([data-x="y"]) { --pw-a: 1px; --pw-b: var(--pw-c); --pw-c: light-dark(#fff, #000) }', ['x{top:var(--pw-b)}']), ':host([data-x="y"]) {  --pw-b: var(--pw-c); --pw-c: light-dark(#fff, #000) }');
  const [table, texts] = await Promise.all([readFile('src/shared/tokens.css', 'utf8'), textsOf('src/content')]);
  const all = set(table);
  const wanted = new Set(texts.flatMap((text) => text.match(/--pw-[\w-]+/g) ?? []));
  assert.ok([...wanted].every((name) => all.includes(name)), 'nobody names what is not in the table');
  const kept = set(named(table, texts));
  assert.deepEqual(kept, all.filter((name) => kept.includes(name)), 'in the order and as often as in the table');
  assert.deepEqual([...wanted].filter((name) => !kept.includes(name)), []);
  assert.ok(kept.length < all.length);
});
