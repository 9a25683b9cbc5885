/** That `make shots` works: one state of it, in all skins, sizes and ways; the whole walk takes too long for every run. */
import assert from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import { test } from 'node:test';
import { heading } from './shots/acts';
import { SKINS } from './lib/skins';
import { SHOTS, Stage } from './shots/stage';

void test('a state is pictured in four skins, two sizes and five ways, and nothing is wrong with it', async () => {
  const begun = Date.now();
  const stage = await Stage.open('smoke', /./);
  try {
    await stage.take('smoke', { mock: 'b-pair', title: 'Not paired', go: (on) => heading(on, 'Pair this browser') });
  } finally {
    await stage.close();
  }
  assert.deepEqual(stage.taken.map(({ faults }) => faults), [[]]);
  const skins = SKINS.flatMap(({ host, theme }) => ['1366', '1920', 'near'].map((size) => `${host}.${theme}.${size}`));
  for (const kind of [...skins, 'forced', 'longer', 'rtl', '320', 'zoomed']) assert.ok((await stat(`${SHOTS}/smoke.${kind}.png`)).mtimeMs > begun, kind);
});
