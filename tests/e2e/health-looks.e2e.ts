/** A check through its life, and the score of thirty days, in all four looks. The snapshots are made up. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clean, each, focused, overflow, scene, shot, stretch, violations } from './gallery/looking';
import { SKINS } from './lib/skins';
import type { SceneName } from './gallery/fixtures';
import { history } from './gallery/health';
import { fair, great, NOW } from './gallery/fixtures';

const NAMES = ['g-checking-rows', 'g-checking-first', 'g-checking-start', 'g-tried', 'g-waiting', 'g-waiting-later', 'g-fixed-away', 'g-fixed-lesser', 'g-first-day', 'g-no-score-yet', 'g-unknown'] as const satisfies SceneName[];

void test('every state of a check is accessible and fits, also at 320 px, right to left and with longer texts', async () => {
  await each(NAMES, () => ({ height: 1500 }), (page) => clean(page));
  await each(NAMES, (name) => ({ width: 320, dir: name.length % 2 === 0 ? 'rtl' : 'ltr' }), async (page, name) => {
    await stretch(page);
    assert.deepEqual(await overflow(page), [], name);
  });
});

for (const skin of SKINS) {
  void test(`pictures in ${skin.host} ${skin.theme}`, () => each([...NAMES, 'g-health'], () => ({ ...skin, height: 1500 }), async (page, name) => {
    await shot(page, `health-${name}`, skin);
    assert.deepEqual(await violations(page, ['color-contrast']), [], name);
  }));
}

void test('a check-up fills the rows one by one: those that still ask say so, the others have their answer', () => scene('g-checking-first', {}, async (page) => {
  const row = (name: string) => page.locator('.chk').filter({ has: page.locator('.nm', { hasText: name }) });
  assert.match(await row('SPF').innerText(), /Passed:/);
  assert.match(await row('DMARC').innerText(), /Checking:/);
  await page.getByText('5 checks to go').waitFor();
  const health = { ...fair, checking: true, asking: ['blocklists'] };
  await page.evaluate((next) => studio.show({ health: next as never }), health);
  assert.match(await row('DMARC').innerText(), /Failed:/);
  assert.match(await row('Blocklists').innerText(), /Checking:/);
  await page.evaluate((next) => studio.show({ health: next }), fair);
  await page.getByText(/\d of \d fail/).waitFor();
  assert.equal(await page.locator('.chk .spin').count(), 0);
}));

void test('a record that was set is waited for, in the words of the mock; once it is found, all say so', () => scene('g-tried', {}, async (page) => {
  await page.getByText('Once you set it: we look by ourselves at 10:45 and tell you.').waitFor();
  const attempt = { finding: 'dmarc.stop', check: 'dmarc' as const, since: NOW - 1_200_000, looked_at: NOW - 120_000, next_at: NOW + 180_000, until: NOW + 86_400_000, fixed_at: null };
  await page.evaluate((next) => studio.show({ health: next }), { ...fair, waiting: [attempt] });
  await page.getByText('DNS is slow, this is normal').waitFor();
  await page.getByText('It can take up to 30 minutes. We look again every 5 minutes and tell you. You can close this.').waitFor();
  await page.getByText('Last look 10:40, next 10:45.').waitFor();
  assert.match(await page.locator('#check-dmarc\\.stop summary').innerText(), /Waiting:\s+DMARC\s+Not visible yet/);
  assert.ok(great.health);
  const health = { ...great.health, checked_at: great.health.checked_at + 60_000 };
  await page.evaluate((next) => studio.show({ health: next }), { ...great, health, waiting: [{ ...attempt, next_at: null, fixed_at: health.checked_at }] });
  await page.locator('#check-dmarc\\.ok').getByRole('heading', { name: 'Fixed. Score 96' }).waitFor();
  assert.match(await page.locator('[role=status]').innerText(), /^Fixed\. Score 96\. Checked again\. Nothing to fix\.$/);
}));

void test('what could not be asked is grey and no fail', () => scene('g-unknown', {}, async (page) => {
  const row = page.locator('#check-dmarc\\.unknown');
  assert.match(await row.locator('summary').innerText(), /Could not check:\s+DMARC\s+Couldn’t ask, no internet/);
  await row.getByText('Last result: passed, 24 Nov 10:38. Your score didn’t change.').waitFor();
  assert.equal(await row.locator('summary .ic.mut').count(), 1);
  assert.equal(await row.locator('.bad, .warn').count(), 0);
}));

void test('the score of thirty days: a picture with a summary, a table by keyboard, left to right in every language', () => scene('g-health', { dir: 'rtl' }, async (page) => {
  const chart = page.getByRole('img', { name: /^Score of the last 30 days: 71 on 24 Nov, lowest 55, highest 74\. No score on 6 days\./ });
  await chart.waitFor();
  assert.equal(await chart.evaluate((svg) => getComputedStyle(svg).direction), 'ltr');
  const line = await chart.locator('.line').getAttribute('d') ?? '';
  assert.equal(line.match(/M/g)?.length, 4, 'three gaps');
  const view = page.getByRole('button', { name: 'View as table' });
  await view.focus();
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 'View as chart');
  const rows = page.getByRole('table', { name: /Score of each checked day/ }).getByRole('row');
  assert.equal(await rows.count(), history(NOW).length + 1);
  assert.match(await rows.nth(1).innerText(), /24 Nov\s+71\s+67 to 80/);
  assert.match(await rows.last().innerText(), /None\s+20 to 81/);
  await clean(page);
}));
