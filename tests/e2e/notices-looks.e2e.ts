/** The list of notices in the panel and the menu that leads there, in all four looks. The snapshots are made up; what the companion says is tested in notices.e2e.ts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SceneName } from './gallery/fixtures';
import { clean, each, focused, last, overflow, refusal, answer, scene, shot, stretch, violations } from './gallery/looking';
import { button } from './gallery/pressing';
import { SKINS } from './lib/skins';

const NAMES = ['m-notices', 'm-notices-one', 'm-notices-silent', 'm-notices-none', 'm-notices-lost', 'm-count'] as const satisfies SceneName[];

void test('every state is accessible and fits, also at 320 px, right to left and with longer texts', async () => {
  await each(NAMES, () => ({ height: 1300 }), (page) => clean(page));
  await each(NAMES, (name) => ({ width: 320, dir: name.length % 2 === 0 ? 'rtl' : 'ltr' }), async (page, name) => {
    if (name === 'm-count') await page.locator('#more').click();
    else for (const snooze of await button(page, 'Snooze').all()) await snooze.click();
    await stretch(page);
    assert.deepEqual(await overflow(page), [], name);
  });
});

for (const skin of SKINS) {
  void test(`pictures in ${skin.host} ${skin.theme}`, () => each(NAMES, () => ({ ...skin, height: 1200 }), async (page, name) => {
    if (name === 'm-count') await page.locator('#more').click();
    if (name === 'm-notices') await button(page, 'Snooze').first().click();
    await shot(page, name, skin);
    assert.deepEqual(await violations(page, ['color-contrast']), [], name);
  }));
}

void test('by keyboard: the menu opens, moves, closes and leads to the list; Escape leads back to its button', () => scene('m-count', {}, async (page) => {
  const more = button(page, 'More: 4 notifications, all mailboxes');
  await more.focus();
  await page.keyboard.press('Enter');
  assert.match(await focused(page), /^Notifications/);
  await clean(page);
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(page), 'All mailboxes');
  await page.keyboard.press('End');
  assert.equal(await focused(page), 'About');
  await page.keyboard.press('ArrowDown');
  assert.match(await focused(page), /^Notifications/, 'round and round');
  await page.keyboard.press('Escape');
  assert.equal(await page.getByRole('menu').count(), 0);
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'more');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 'Notifications');
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'H1');
  assert.equal(await page.evaluate(() => studio.listed), true);
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Today' }).waitFor();
  assert.equal(await page.evaluate(() => studio.listed), false);
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'more');
}));

void test('a press beside the menu closes it and does no more', () => scene('m-count', {}, async (page) => {
  await page.locator('#more').click();
  await page.mouse.click(90, 500);
  await page.getByRole('menu').waitFor({ state: 'detached' });
  assert.equal(await page.getByRole('tab', { name: 'Today' }).getAttribute('aria-selected'), 'true');
}));

void test('worst first, each with its word, since when, whose, and what to do', () => scene('m-notices', {}, async (page) => {
  await page.getByText('4 things to do, 2 snoozed').waitFor();
  const articles = page.getByRole('article');
  assert.match((await articles.nth(0).innerText()).replace(/\s+/g, ' '), /^DMARC needs a fix northbeam\.studio: DMARC record is missing\. Urgent, since today 09:52 ?maya@northbeam\.studio Show fix Snooze$/);
  assert.match(await articles.nth(2).innerText(), /Urgent, since yesterday, 08:42\s*2 mailboxes/);
  assert.match(await articles.nth(3).innerText(), /Warning,[^]*Open\s+Snooze$/);
  const silent = page.getByRole('region', { name: 'Snoozed' }).getByRole('article');
  assert.match(await silent.nth(0).innerText(), /Snoozed until it changes\s+Show again$/);
  assert.match(await silent.nth(1).innerText(), /Snoozed until 11:22\s+Show again$/);
}));

void test('Show fix opens the finding, and another mailbox is picked first', () => scene('m-notices', {}, async (page) => {
  await button(page, 'Show fix').first().click();
  assert.equal(await page.locator('details[open] .nm').textContent(), 'Failed: DMARC');
  assert.match(await focused(page), /DMARC/);
  await page.locator('#more').click();
  await page.getByRole('menuitem', { name: /Notifications/ }).click();
  await button(page, 'Show fix').nth(1).click();
  assert.deepEqual(await last(page), { kind: 'mailbox/pick', mailbox: 'mb15' });
  assert.equal(await page.getByRole('tab', { name: 'Today' }).getAttribute('aria-selected'), 'true');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'tab-today');
}));

void test('snoozed by keyboard: the choices fold out and in, and the focus goes with the notice', () => scene('m-notices', {}, async (page) => {
  const snooze = button(page, 'Snooze').first();
  await snooze.focus();
  await page.keyboard.press('Enter');
  assert.equal(await snooze.getAttribute('aria-expanded'), 'true');
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), '1 hour');
  await page.keyboard.press('Escape');
  assert.equal(await focused(page), 'Snooze');
  await page.getByRole('heading', { name: 'Notifications' }).waitFor();
  await page.keyboard.press('Enter');
  await button(page, 'Until it changes').first().focus();
  await page.keyboard.press('Enter');
  assert.deepEqual(await last(page), { kind: 'notice/snooze', notice: 'ndefectdmarcstop', until: 'changed' });
  await page.evaluate(() => {
    const { notices } = studio.snapshot();
    studio.show({ notices: notices.map((one, i) => i === 0 ? { ...one, snoozed: true } : one) });
  });
  await page.waitForFunction(() => document.activeElement?.textContent === 'Show again');
  assert.match(await page.locator('[role=status]').innerText(), /^Snoozed\./);
  await page.keyboard.press('Enter');
  assert.deepEqual(await last(page), { kind: 'notice/snooze', notice: 'ndefectdmarcstop', until: 'now' });
}));

void test('a snooze that is refused says so and changes nothing', () => scene('m-notices-one', {}, async (page) => {
  await answer(page, 'notice/snooze', refusal('not_found'));
  await button(page, 'Snooze').click();
  await button(page, '1 day').click();
  await page.locator('.toast').waitFor();
  assert.equal(await page.getByRole('article').count(), 1);
}));

void test('nothing to say, and the last known while nobody answers', async () => {
  await scene('m-notices-none', {}, async (page) => {
    await page.getByRole('heading', { name: 'Nothing needs you' }).waitFor();
    await button(page, 'More: notifications, all mailboxes').waitFor();
  });
  await scene('m-notices-lost', {}, async (page) => {
    await page.getByText('As of 10:12. Postwarden isn’t running.').waitFor();
  });
});
