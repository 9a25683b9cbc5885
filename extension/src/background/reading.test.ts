import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAll } from './reading';

void test('a reply without end is left, and its sender told to stop', async () => {
  let stopped = false;
  const piece = new Uint8Array(1024 * 1024);
  const endless = new ReadableStream<Uint8Array>({ pull: (to) => to.enqueue(piece), cancel: () => { stopped = true; } });
  await assert.rejects(readAll(new Response(endless)), TypeError);
  assert.ok(stopped);
  assert.deepEqual([...await readAll(new Response('ok'))], [111, 107]);
});
