/**
 * The sidebar in a real Chromium, under the CSP of the extension's pages, in every state and all four looks. The snapshots are made up; what the
 * companion really sends is tested where it runs (the other files here).
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type SceneName, scenes } from './gallery/fixtures';
import { complaints, each, overflow, scene, shot, small, stretch, violations } from './gallery/looking';
import { SKINS } from './lib/skins';

const NAMES = Object.keys(scenes) as SceneName[];

for (const skin of SKINS) {
  // What does not depend on colours is looked at once.
  const whole = skin === SKINS[0];
  void test(`every state ${whole ? 'is accessible and fits' : 'is readable'} in ${skin.host} ${skin.theme}`, async () => {
    await each(NAMES, () => ({ ...skin, height: 1100 }), async (page, name) => {
      if (name === 'f-loading') await page.locator('.sk').first().waitFor();
      await shot(page, name, skin);
      assert.deepEqual(await violations(page, whole ? undefined : ['color-contrast']), [], name);
      if (!whole) return;
      assert.deepEqual(await overflow(page), [], name);
      assert.deepEqual(await small(page), [], name);
    });
    assert.deepEqual(complaints(), []);
  });
}

void test('at 320 px, right to left and with texts 35% longer nothing sticks out', () =>
  each(NAMES.filter((name) => !name.startsWith('n-')), (name) => ({ width: 320, dir: name.length % 2 === 0 ? 'rtl' : 'ltr' }), async (page, name) => {
    assert.deepEqual(await overflow(page), [], name);
    await stretch(page);
    assert.deepEqual(await overflow(page), [], name);
  }));

void test('forced colours and reduced motion', () => scene('f-near', {}, async (page) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
  assert.deepEqual(await violations(page), []);
  const fill = await page.locator('.bar i').first().evaluate((bar) => getComputedStyle(bar).backgroundColor);
  const track = await page.locator('.bar').first().evaluate((bar) => getComputedStyle(bar).backgroundColor);
  assert.notEqual(fill, track);
}));
