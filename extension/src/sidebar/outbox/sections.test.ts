import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weekday } from '../../shared/format';
import { AT, outboxItem } from '../sample';
import { sections } from './sections';

const HOUR = 3_600_000;

void test('needs you, what is held, days in order, what left since yesterday', () => {
  const found = sections([
    outboxItem({ id: 'tomorrow', leaves_at: AT + 24 * HOUR }), outboxItem({ id: 'later', leaves_at: AT + 72 * HOUR }), outboxItem({ id: 'soon', leaves_at: AT - 1 }),
    outboxItem({ id: 'now', state: 'sending', leaves_at: null }), outboxItem({ id: 'held', leaves_at: null, why: 'paused', state: 'paused' }),
    outboxItem({ id: 'unknown', state: 'unknown', leaves_at: null }), outboxItem({ id: 'failed', state: 'failed', ended_at: AT, leaves_at: null }),
    outboxItem({ id: 'sent', state: 'sent', ended_at: AT - HOUR }), outboxItem({ id: 'old', state: 'sent', ended_at: AT - 25 * HOUR }),
    outboxItem({ id: 'gone', state: 'cancelled', ended_at: AT }),
  ], AT);
  assert.deepEqual(found.needs.map(({ id }) => id), ['unknown', 'failed']);
  assert.deepEqual(found.waiting.map(({ title, items }) => [title, items.map(({ id }) => id)]), [
    ['On hold', ['held']], ['Today', ['soon', 'now']], [`Tomorrow, ${weekday(AT + 24 * HOUR)}`, ['tomorrow']], [weekday(AT + 72 * HOUR), ['later']],
  ]);
  assert.deepEqual(found.sent.map(({ id }) => id), ['sent']);
});
