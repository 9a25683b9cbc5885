import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RampUp } from '../../shared/api.gen';
import { markOf, stairs, words } from './ramping';

const NOW = new Date(2025, 10, 24, 10, 42).getTime();
const plan = { start: 10, ceiling: 80, step: 10, every: 5, used: 80, surge: 150, idle_days: 14, bounces: 2, complaints: 0.1, yellow: 75, red: 50 };
const ramp = (change: Partial<RampUp> = {}): RampUp => ({
  on: true, proven: false, plan, number: 50, why: 'room', stopped: false, stage: 5, stages: 8, since: '2025-11-12', bounce_rate: 2.5,
  next: { day: '2025-11-25', number: 60 }, goal: { day: '2025-12-12', number: 80 },
  days: [{ day: '2025-11-20', number: 40 }, { day: '2025-11-21', number: 40 }, { day: '2025-11-24', number: 50 }], ...change,
});

for (const [change, mark, said] of [
  [{}, null, 'Stage 5 of 8. 50 a day now, 60 a day tomorrow if you send 40 or more. 80 a day from 12 Dec if all goes well.'],
  [{ why: 'bounces' }, 'held', 'Stage 5 of 8. Moves to 60 a day when bounces drop under 2% (now 2.5%).'],
  [{ why: 'yellow' }, 'held', 'Stage 5 of 8. Moves to 60 a day when your score is 75 or more (now 71).'],
  [{ why: 'paused' }, 'held', 'Stage 5 of 8. Moves on when you resume sending.'],
  [{ why: 'alarm', number: 25 }, 'held', 'Halved to 25 a day, because too many messages came back.'],
  [{ why: 'complaints', number: 25 }, 'held', 'Halved to 25 a day, because people marked your mail as spam.'],
  [{ why: 'goal', number: 80, stage: 8 }, 'done', 'You’re at your goal of 80 a day since 12 Nov.'],
  [{ why: 'start', number: 10, stage: 1, next: { day: '2025-11-28', number: 20 } }, null, 'New mailboxes start small. 10 a day now, 20 a day Fri 28 Nov. 80 a day from 12 Dec if all goes well.'],
  [{ why: 'idle', number: 25 }, null, 'Halved to 25 a day after a long silence. 80 a day from 12 Dec if all goes well.'],
  [{ why: 'room', next: null, goal: null }, null, 'Stage 5 of 8.'],
  [{ stopped: true, number: 0 }, 'stopped', 'Nothing goes to people who never wrote to you until a check finds a score of 50 or more (now 71). Answers still go.'],
] as const) {
  test(`says ${said}`, () => {
    assert.equal(words(ramp(change), 71, NOW), said);
    assert.equal(markOf(ramp(change)), mark);
  });
}

test('nothing while it is off, or has not begun', () => {
  assert.equal(words(ramp({ on: false }), 71, NOW), null);
  assert.equal(words(ramp({ number: null, why: null, stage: null, days: [] }), 71, NOW), null);
  assert.equal(stairs(ramp({ number: null, why: null, stage: null, days: [] })), null);
});

test('stairs rise from the first day to today, and lead on to the goal', () => {
  const drawn = stairs(ramp());
  assert.ok(drawn);
  assert.match(drawn.done, /^M2 28H[\d.]+V28H[\d.]+V22$/);
  assert.match(drawn.todo, /^M[\d.]+ 22L326 4$/);
  assert.equal(drawn.from, 40);
  assert.ok(drawn.x > 50 && drawn.x < 70);
});

test('one day, and the goal, are drawn too', () => {
  assert.ok(stairs(ramp({ days: [{ day: '2025-11-24', number: 10 }], number: 10 })));
  assert.match(stairs(ramp({ number: 80, days: [{ day: '2025-11-24', number: 80 }], goal: { day: '2025-11-24', number: 80 } }))?.todo ?? '', /^M2 4H326$/);
});
