import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Snapshot } from '../shared/messages';
import { withApostrophes } from './apostrophes';

void test('sentences get ours, records and answers keep their own', () => {
  const record = { type: 'TXT', name: "o'brien", host: "o'brien.example", value: "v=spf1 o'brien", ttl: 3600, replaces: null };
  const finding = { title: "It isn't set up", text: "That's 'quoted' at the end'", evidence: [{ question: "don't", answer: ["o'brien"] }], fix: { text: "Don't wait", steps: ["You'll see"], record } };
  const snapshot = { notices: [{ title: "Can't", text: '' }], health: { health: { findings: [finding, { ...finding, fix: null }] } } } as unknown as Snapshot;
  const { health, notices } = withApostrophes(snapshot);
  const [first, second] = health?.health?.findings ?? [];
  assert.deepEqual(first, { ...finding, title: 'It isn’t set up', text: "That’s 'quoted' at the end'", fix: { text: 'Don’t wait', steps: ['You’ll see'], record } });
  assert.equal(second?.fix, null);
  assert.equal(notices[0]?.title, 'Can’t');
});

void test('a snapshot without a report stays as it is', () => {
  const snapshot = { notices: [], health: null } as unknown as Snapshot;
  assert.deepEqual(withApostrophes(snapshot), snapshot);
});
