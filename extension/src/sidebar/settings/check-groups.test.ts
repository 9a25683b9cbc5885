import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { groups } from './check-groups';

/** Made from the companion's own code (tests/house/test_told.py). */
const { checks } = JSON.parse(readFileSync('../tests/house/told.json', 'utf8')) as { checks: string[] };

void test('every check of the companion has its words, in one group', () => {
  assert.ok(checks.length > 20);
  const found = groups(checks.map((id) => ({ id, on: id !== 'typo' })));
  assert.deepEqual(found.map(({ id }) => id), ['people', 'words', 'links', 'rest'], 'none is left over');
  const all = found.flatMap((group) => group.checks);
  assert.deepEqual(all.map(({ id }) => id).sort(), [...checks].sort());
  assert.deepEqual(all.filter(({ on }) => !on).map(({ id }) => id), ['typo']);
  for (const { words, help } of all) assert.match(`${words} ${help}`, /^[A-Z“5].+\.$/);
});

void test('one of a newer companion can be switched off too, and what an older one lacks is not shown', () => {
  const found = groups([{ id: 'typo', on: true }, { id: 'odd_hour', on: false }]);
  assert.deepEqual(found.map(({ title, checks: named }) => [title, named.map(({ words }) => words)]), [['Recipients', ['Looks like a typo']], ['Others', ['odd hour']]]);
});
