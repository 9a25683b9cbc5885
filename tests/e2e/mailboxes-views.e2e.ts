/**
 * The switcher and the list of all mailboxes in a real Chromium, under the CSP of the extension's pages, and every view of both files that has
 * to be opened first. The snapshots are made up; what the companion really answers is tested where it runs (the other files here).
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { acts, answer, asked, clean, focused, last, overflow, refusal, scene, shot, stretch, violations } from './gallery/looking';
import { keepSight, saidAll, told } from './lib/sight';
import { SKINS } from './lib/skins';

const ADDRESS = 'maya@northbeam.studio';
const open = (page: Page): Promise<void> => page.getByRole('button', { name: /Change mailbox/ }).click();

void test('the switcher: worst first, a field to search, arrows and Enter', () => scene('j-many', {}, async (page) => {
  await open(page);
  const field = page.getByRole('combobox', { name: 'Find a mailbox' });
  assert.equal(await field.evaluate((input) => input === document.activeElement), true);
  const options = page.getByRole('option');
  assert.equal(await options.count(), 5);
  assert.match(await options.first().innerText(), /hello[^]*Sign in again[^]*Paused/);
  assert.match(await options.nth(1).innerText(), /Sending is paused/);
  await shot(page, 'j2-switcher');
  await clean(page);

  await page.keyboard.press('ArrowUp');
  assert.equal(await field.getAttribute('aria-activedescendant'), await options.last().getAttribute('id'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  assert.deepEqual(await last(page), { kind: 'mailbox/pick', mailbox: 'mb14' });
  assert.equal(await page.getByRole('listbox').count(), 0);
  assert.match(await focused(page), /Change mailbox/);

  await open(page);
  await field.fill('OKAFOR@');
  assert.equal(await options.count(), 3);
  await field.fill('nobody');
  await page.getByText('No mailbox of that name.').waitFor();
  await field.fill('ida');
  await options.click();
  assert.deepEqual(await last(page), { kind: 'mailbox/pick', mailbox: 'mb9' });

  await open(page);
  await page.keyboard.press('Escape');
  assert.equal(await page.getByRole('listbox').count(), 0);
  assert.match(await focused(page), /Change mailbox/);
  await open(page);
  await page.getByRole('button', { name: 'Sync now' }).click({ force: true });
  assert.equal(await page.getByRole('listbox').count(), 0, 'a press beside it closes it');
  assert.equal((await asked(page)).some(({ kind }) => kind === 'sync/start'), false, 'and does no more');
}));

void test('the switcher of a few: the list itself takes the keys, and a script picks nothing', () => scene('f-two', {}, async (page) => {
  await open(page);
  const list = page.getByRole('listbox', { name: 'Mailboxes, worst first' });
  assert.equal(await list.evaluate((element) => element === document.activeElement), true);
  await page.evaluate(() => document.querySelector<HTMLElement>('[role=option]')?.click());
  assert.equal((await acts(page)).length, 0);
  assert.equal(await page.getByRole('option', { selected: true }).count(), 1);
  await shot(page, 'f-two-open');
  await clean(page);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  assert.deepEqual(await last(page), { kind: 'mailbox/pick', mailbox: 'mb2' });
}));

void test('the switcher before anything is linked leads to linking', () => scene('c-link', {}, async (page) => {
  await open(page);
  await page.getByText('Nothing is linked yet.').waitFor();
  assert.equal(await focused(page), 'Link another');
  await clean(page);
  await page.keyboard.press('Enter');
  assert.equal(await page.getByText('Nothing is linked yet.').count(), 0);
}));

void test('a picked mailbox says that it is not the tab’s, and leads back', () => scene('j-picked', {}, async (page) => {
  await page.getByText('Not this tab’s mailbox').waitFor();
  await clean(page);
  await page.getByRole('button', { name: `Back to ${ADDRESS}` }).click();
  assert.deepEqual(await last(page), { kind: 'mailbox/pick', mailbox: null });
}));

void test('all mailboxes: counted, searched, filtered, full', () => scene('j-many', { height: 1250 }, async (page) => {
  await open(page);
  await page.getByRole('button', { name: 'All 15 mailboxes' }).click();
  await page.getByRole('heading', { name: 'Mailboxes', exact: true }).waitFor();
  await page.getByText('15 of 15 linked, 219 sent today').waitFor();
  const rows = page.getByRole('listitem');
  assert.equal(await rows.count(), 15);
  assert.equal(await page.getByRole('button', { name: 'Link', exact: true }).getAttribute('aria-disabled'), 'true');
  await page.getByText('15 is the most you can link. Unlink one to make room.').waitFor();
  await shot(page, 'j-mailboxes');
  await clean(page);

  await page.getByRole('button', { name: 'Needs you 2' }).click();
  assert.equal(await rows.count(), 2);
  await page.getByRole('button', { name: 'Room left 11' }).click();
  assert.equal(await rows.count(), 11);
  await page.getByRole('searchbox').fill('brightloom');
  await page.getByText('No mailbox of that name.').waitFor();
  await page.getByRole('button', { name: 'All 1', exact: true }).click();
  const row = page.getByRole('button', { name: /info@brightloom\.eu[^]*Reading[^]*0 of 50 sent/ });
  await row.focus();
  await page.keyboard.press('Enter');
  assert.deepEqual(await last(page), { kind: 'mailbox/pick', mailbox: 'mb12' });
  await page.getByRole('tab', { name: 'Today' }).waitFor();
}));

void test('all mailboxes: room for one more leads to linking, Back leads back', () => scene('i-settings', {}, async (page) => {
  await open(page);
  await page.getByRole('button', { name: 'All 6 mailboxes' }).click();
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('tab', { name: 'Settings', selected: true }).waitFor();
  await open(page);
  await page.getByRole('button', { name: 'All 6 mailboxes' }).click();
  await page.getByRole('button', { name: 'Link', exact: true }).click();
  assert.equal(await page.getByRole('heading', { name: 'Mailboxes', exact: true }).count(), 0);
}));

void test('signed out: whose page it was, and why', () => scene('k-signin', {}, async (page) => {
  await page.getByText(/Google ended the sign-in at .*\. Your 5 scheduled messages are safe and wait\./).waitFor();
  await page.getByRole('button', { name: 'Why?' }).click();
  await page.getByText('Usually a password change, a new phone, or you removed access.').waitFor();
  await clean(page);
  await page.getByRole('button', { name: 'Sign in with Google' }).click();
  const form = (await last(page) as { form: Record<string, unknown> }).form;
  assert.deepEqual([form['address'], form['oauth'], form['password']], [ADDRESS, 'google', null]);
}));

void test('under a layer of our own a button that must be seen is silent, and back when it is gone', () => scene('k-signin', {}, async (page) => {
  await keepSight(page);
  await page.getByRole('tab', { name: /Outbox/ }).click();
  await page.getByRole('tab', { name: /Today/ }).click();
  await told(page, 'clear');
  await open(page);
  await told(page, 'covered');
  await saidAll(page);
  assert.equal(await page.getByText('Something lies over this panel').count(), 0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Sign in with Google', disabled: false }).click();
  await page.waitForFunction(() => studio.asked.some(({ kind }) => kind === 'link/start'));
}));

void test('signed out: a mailbox whose IMAP is off says that', () => scene('k-off', {}, async (page) => {
  await page.getByText(/Receiving is turned off for this mailbox since/).waitFor();
  await page.getByRole('button', { name: 'Sign in again' }).waitFor();
  await page.getByRole('button', { name: 'Why?' }).click();
  await page.getByText('Turn on IMAP in your provider’s settings, or ask your admin. Then sign in again.').waitFor();
}));

/** Every view that has to be opened first. */
const OPENED: Record<string, [Parameters<typeof scene>[0], (page: Page) => Promise<void>]> = {
  'the switcher': ['j-many', open],
  'all mailboxes': ['j-many', async (page) => { await open(page); await page.getByRole('button', { name: /All 15/ }).click(); }],
  'the new alias': ['i-settings', (page) => page.getByRole('region', { name: 'Aliases' }).getByRole('button', { name: 'Add', exact: true }).click()],
  'the question': ['i-settings', async (page) => {
    await page.getByRole('button', { name: /^Unlink / }).click();
    await answer(page, 'mailbox/unlink', refusal('drafts'));
    await page.getByRole('button', { name: 'Unlink', exact: true }).click();
    await page.getByText('Unlinking didn’t work').waitFor();
  }],
};

for (const [name, [where, go]] of Object.entries(OPENED)) {
  void test(`${name} is readable in every look`, async () => {
    for (const skin of SKINS) {
      await scene(where, { ...skin, height: 1100 }, async (page) => {
        await go(page);
        await shot(page, `j-${name.replaceAll(' ', '-')}`, skin);
        assert.deepEqual(await violations(page, ['color-contrast']), []);
      });
    }
  });
  void test(`${name} fits 320 px, right to left and 35% longer`, async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      await scene(where, { width: 320, height: 700, dir }, async (page) => {
        await go(page);
        assert.deepEqual(await overflow(page), []);
        await shot(page, `j-${name.replaceAll(' ', '-')}-320-${dir}`);
        await stretch(page);
        assert.deepEqual(await overflow(page), []);
      });
    }
  });
}
