/**
 * What came of the sends, and why they are not counted, in every look: Today with its three series, the list of what came
 * back, and each error that a pass can end with. Pictures in build/e2e/syncing/. What real servers say: syncing-refusals.
 */
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { catalogue, t } from '../../extension/src/shared/strings';
import { answer, clean, complaints, each, last, refusal, scene, violations } from './gallery/looking';
import { focused, show } from './gallery/pressing';
import { SKINS } from './lib/skins';

const SHOTS = `${process.env['ROOT'] ?? ''}/build/e2e/syncing`;
const shot = (page: Page, name: string, fullPage = false) => page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage });
before(() => mkdir(SHOTS, { recursive: true }));

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();
/** The foot of the panel, as it is read. */
const foot = (page: Page): Promise<string> => page.locator('.foot').innerText().then((text) => text.replaceAll(/\s+/g, ' ').trim());

for (const skin of SKINS) {
  void test(`home, its table and the bounces in ${skin.host} ${skin.theme}`, async () => {
    const look = `${skin.host}.${skin.theme}`;
    await scene('f-home', { ...skin, height: 1480 }, async (page) => {
      assert.deepEqual(await violations(page), []);
      await shot(page, `home.${look}`);
      await press(page, 'View as table');
      await page.getByRole('table').scrollIntoViewIfNeeded();
      assert.deepEqual(await violations(page), []);
      await shot(page, `table.${look}`);
    });
    await scene('f-bounces', { ...skin, height: 1000 }, async (page) => {
      await page.getByText('Sent before that').waitFor();
      await page.locator('.bounce summary').first().click();
      assert.deepEqual(await violations(page), []);
      await shot(page, `bounces.${look}`);
    });
    assert.deepEqual(complaints(), []);
  });
}

void test('thirty days: sums with shares, a picture that says them, and the same numbers as a table', () => scene('f-home', { height: 1330 }, async (page) => {
  assert.deepEqual(await page.locator('.totals > div').allInnerTexts().then((texts) => texts.map((text) => text.replaceAll(/\s+/g, ' '))), ['Sent 567', 'Replied 67 11.8%', 'Bounced 7 1.2%']);
  const label = 'Last 30 days: 567 sent, 67 replied, 7 bounced. Use View as table for daily numbers.';
  await page.getByRole('img', { name: label }).waitFor();
  await press(page, 'View as table');
  const rows = await page.getByRole('row').allInnerTexts();
  assert.deepEqual(rows[0]?.split('\t'), ['Day', 'Sent', 'Replied', 'Bounced']);
  assert.deepEqual(rows[3]?.split('\t'), ['22 Nov', '49', '2', '2']);
  const columns = rows.slice(1).map((row) => row.split('\t').slice(1).map(Number));
  assert.deepEqual([0, 1, 2].map((i) => columns.reduce((sum, row) => sum + (row[i] ?? 0), 0)), [567, 67, 7]);
  await press(page, 'View as chart');
  await page.getByRole('img', { name: label }).waitFor();
}));

void test('too many bounces in a week are a warning, and lead to the addresses; the way back ends where it began', () => scene('f-home', {}, async (page) => {
  await page.getByRole('heading', { name: 'Warning: 5 of 203 messages bounced' }).waitFor();
  await page.getByText('That’s 2.5% this week. Keep it under 2%.').waitFor();
  assert.deepEqual(await page.locator('.issue h3').allInnerTexts().then((all) => all.map((text) => text.split(':')[0])), ['Urgent', 'Warning', 'Warning', 'Tip']);
  await page.getByText('4, worst first').waitFor();
  await press(page, 'See 5 addresses');
  await page.getByText('Bounced addresses').waitFor();
  assert.ok(await focused(page.getByRole('heading', { name: 'Bounced addresses' })));
  assert.deepEqual(await last(page), { kind: 'bounces/list', mailbox: 'mb1' });
  assert.deepEqual(await page.locator('section:has(> .card .bounce) .sec-h').allInnerTexts().then((all) => all.map((text) => text.replaceAll(/\s+/g, ' '))), ['Sent this week 5', 'Sent before that 2']);
  const first = page.locator('.bounce').first();
  assert.match(await first.innerText(), /ana\.ruiz@brightloom\.com\s+No such mailbox · yesterday, 10:42\s+Won’t be written to again/);
  assert.equal(await first.getByText('550 5.1.1').isVisible(), false);
  await page.getByText('The server said').first().click();
  await first.getByText('550 5.1.1 The email account').waitFor();
  assert.equal(await page.locator('.bounce').nth(4).getByText('The server said').count(), 0, 'where nothing was said');
  await clean(page);
  await press(page, 'Back');
  await page.getByText('Fix these').waitFor();
  assert.ok(await focused(page.getByRole('button', { name: 'See 5 addresses' })));
}));

void test('a few bounces are no warning, and are found below the chart', () => scene('f-few-bounces', { height: 1330 }, async (page) => {
  assert.equal(await page.getByText(/messages bounced/).count(), 0);
  await page.getByRole('heading', { name: 'Great: nothing to fix' }).waitFor();
  await clean(page);
  await shot(page, 'few-bounces.gmail.light');
  await press(page, 'See 2 bounced addresses');
  await page.getByText('Bounced addresses').waitFor();
}));

void test('a list that can’t be had says why, and is had again', () => scene('f-bounces', {}, async (page) => {
  await page.locator('.bounce').first().waitFor();
  await answer(page, 'bounces/list', refusal('store_unavailable'));
  await press(page, 'Back');
  await press(page, 'See 5 addresses');
  await page.getByText('Postwarden can’t read or write its database just now.').waitFor();
  await clean(page);
  await answer(page, 'bounces/list', { ok: true, value: { bounces: [] } });
  await press(page, 'Try again');
  await page.getByText('Nothing came back.').waitFor();
}));

const mailbox = (sync: object, change: object = {}) => async (page: Page): Promise<void> => {
  const snapshot = await page.evaluate(() => studio.snapshot());
  await show(page, { mailbox: { ...snapshot.mailbox, ...change, sync } });
};
const AT = Date.parse('2025-11-24T10:31:00Z');

void test('the foot says how fresh it all is', () => scene('f-home', {}, async (page) => {
  assert.equal(await foot(page), 'Sent, replies, bounces: up to date 40 sec ago');
  await mailbox({ state: 'failed', at: AT, error: { code: 'host', sentence: '', next_step: '', field: null, said: null, facts: {} } })(page);
  await page.getByRole('heading', { name: 'Sync stopped' }).waitFor();
  assert.equal(await foot(page), 'Sync stopped 10:31');
  await page.getByRole('status').filter({ hasText: 'Sync stopped' }).waitFor({ state: 'attached' });
  await mailbox({ state: 'failed', at: AT, error: { code: 'offline', sentence: '', next_step: '', field: null, said: null, facts: {} } })(page);
  await page.getByRole('heading', { name: 'No internet' }).waitFor();
  assert.equal(await foot(page), 'Sync paused, offline 10:31');
  await shot(page, 'line-offline.gmail.light');
  await mailbox({ state: 'never', at: null, error: null })(page);
  await page.getByRole('main').getByText('Not read yet', { exact: true }).first().waitFor(); // a live region says it too
}));

void test('a first reading counts in percent', () => scene('f-reading', {}, async (page) => {
  const { link } = await page.evaluate(() => studio.snapshot());
  assert.ok(link);
  await press(page, t('progress.background'));
  assert.equal(await foot(page), 'Syncing, 40%');
  await shot(page, 'line-syncing.gmail.light');
}));

/** What a pass can end with that the sidebar has words of its own for. */
const CODES = Object.keys(catalogue).flatMap((id) => /^sync\.error\.(\w+)$/.exec(id)?.[1] ?? []);
for (const theme of ['light', 'dark'] as const) {
  void test(`each error of a pass has a sentence, one next step and one button, in ${theme}`, () => each(['f-unsynced'], () => ({ theme, height: 720 }), async (page) => {
    for (const code of CODES) {
      await mailbox({ state: 'failed', at: AT, error: { code, sentence: '', next_step: '', field: null, said: null, facts: {} } }, { provider: 'custom', sign_in: 'password' })(page);
      const note = page.locator('.note.warn');
      await page.waitForFunction((words) => document.querySelector('.note.warn')?.textContent.includes(words), catalogue[`sync.error.${code}.next` as keyof typeof catalogue].slice(0, 20));
      assert.equal(await note.getByRole('button').count(), code === 'numbered_anew' ? 0 : 1, code);
      assert.match(await note.innerText(), /Your mail is safe/, code);
      await note.scrollIntoViewIfNeeded();
      if (theme === 'light') await clean(page);
      await shot(page, `error-${code}.gmail.${theme}`);
    }
  }));
}
