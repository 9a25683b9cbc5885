/**
 * The switcher, the list of all mailboxes and the Settings tab in a real Chromium, under the CSP of the extension's pages. The snapshots are
 * made up; what the companion really answers is tested where it runs (the other files here).
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { linked } from './gallery/fixtures';
import { asked, overflow, scene, shot, small, stretch, violations } from './gallery/looking';
import { SKINS } from './gallery/studio';

const ADDRESS = 'maya@northbeam.studio';
const open = (page: Page): Promise<void> => page.getByRole('button', { name: /Change mailbox/ }).click();
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
const last = async (page: Page): Promise<unknown> => (await asked(page)).at(-1);
const answer = (page: Page, kind: string, value: unknown): Promise<void> =>
  page.evaluate(([what, said]) => { studio.answers[what as string] = said; }, [kind, value]);
const refusal = (code: string, facts = {}) => ({ ok: false, refusal: { code, sentence: `Said ${code}.`, nextStep: 'Do that.', field: null, said: null, facts } });
const clean = async (page: Page): Promise<void> => assert.deepEqual([...await violations(page), ...await overflow(page), ...await small(page)], []);

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
  assert.equal((await asked(page)).length, 0);
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

void test('aliases: one field, its refusal under it; tried again and removed', () => scene('i-settings', { height: 1100 }, async (page) => {
  for (const words of ['Verified', 'Checking, a message to itself is under way', 'It didn’t arrive']) await page.getByText(words, { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const field = page.getByLabel('Another address of this mailbox');
  assert.equal(await field.evaluate((input) => input === document.activeElement), true);
  await field.fill(' press@elsewhere.example ');
  await answer(page, 'alias/add', refusal('made_up'));
  await page.keyboard.press('Enter');
  await page.getByText('Said made_up.').waitFor();
  assert.equal(await field.getAttribute('aria-invalid'), 'true');
  assert.deepEqual(await last(page), { kind: 'alias/add', mailbox: 'mb1', address: 'press@elsewhere.example' });
  await shot(page, 'i-alias-refused');
  await clean(page);
  await answer(page, 'alias/add', { ok: true, value: { address: 'press@elsewhere.example', state: 'proving', found: 'hand', since: 0 } });
  await page.keyboard.press('Enter');
  await field.waitFor({ state: 'detached' });
  assert.equal(await focused(page), 'Aliases');
  assert.match(await page.locator('[role=status]').last().innerText(), /A message to press@elsewhere\.example is under way\./);

  await page.getByRole('button', { name: 'Try again: sales@northbeam.studio' }).click();
  assert.deepEqual(await last(page), { kind: 'alias/add', mailbox: 'mb1', address: 'sales@northbeam.studio' });
  await page.getByRole('button', { name: 'Remove hello@northbeam.studio' }).click();
  assert.deepEqual(await last(page), { kind: 'alias/remove', mailbox: 'mb1', address: 'hello@northbeam.studio' });
}));

void test('aliases at Microsoft are mailboxes of their own', () => scene('i-settings-microsoft', {}, async (page) => {
  await page.getByText('At Microsoft an alias is linked as a mailbox of its own.').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Add', exact: true }).count(), 0);
}));

void test('the mailbox card says how it is linked', () => scene('i-settings-bare', {}, async (page) => {
  for (const words of ['Mail server', 'Linked without sending', 'The command line', 'kiteandco-international\\maya.okafor']) await page.getByText(words, { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Link with sending' }).waitFor();
  await page.getByRole('button', { name: 'Sign in again' }).waitFor();
}));

void test('unlinking asks first: safe button, trapped, Escape, focus back', () => scene('i-settings', { height: 1100 }, async (page) => {
  const opener = page.getByRole('button', { name: `Unlink ${ADDRESS}` });
  await opener.click();
  const dialog = page.getByRole('alertdialog', { name: `Unlink ${ADDRESS}?` });
  await dialog.getByText('Your mail at Google isn’t touched. You can link again later.').waitFor();
  await dialog.getByText('5 messages are waiting').waitFor();
  assert.equal(await focused(page), 'Cancel');
  assert.equal(await dialog.getByLabel('Delete them').count(), 0);
  await clean(page);
  const seen = new Set<string>();
  for (let i = 0; i < 12; i += 1) {
    await page.keyboard.press(i < 6 ? 'Tab' : 'Shift+Tab');
    seen.add(await page.evaluate(() => document.activeElement?.closest('[role=alertdialog]') ? 'in' : 'out'));
  }
  assert.deepEqual([...seen], ['in']);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  assert.equal(await focused(page), `Unlink ${ADDRESS}`);

  await page.keyboard.press('Enter');
  await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('dialog .btn')].at(-1)?.click());
  await page.getByRole('button', { name: 'Cancel' }).click();
  assert.deepEqual((await asked(page)).filter(({ kind }) => kind === 'mailbox/unlink'), [], 'T20: a script’s click is none');
}));

void test('T20 "Unlink" half transparent is off, by mouse and by key; seen again it works', () => scene('i-settings', { height: 1100 }, async (page) => {
  const unlinks = async (): Promise<number> => (await asked(page)).filter(({ kind }) => kind === 'mailbox/unlink').length;
  await page.getByRole('button', { name: `Unlink ${ADDRESS}` }).click();
  const go = page.getByRole('alertdialog').getByRole('button', { name: 'Unlink', exact: true });
  await page.evaluate(() => { document.querySelector('dialog')?.style.setProperty('opacity', '.5'); });
  await page.getByRole('alertdialog').getByText('Something lies over this panel').first().waitFor();
  assert.equal(await go.getAttribute('aria-disabled'), 'true');
  await go.click({ force: true });
  await go.press('Enter');
  assert.equal(await unlinks(), 0);
  await page.evaluate(() => { document.querySelector('dialog')?.style.removeProperty('opacity'); });
  await page.locator('.dlg .btn.danger[aria-disabled=false]').click();
  await page.waitForFunction(() => studio.asked.some(({ kind }) => kind === 'mailbox/unlink'));
}));

void test('unlinking: from another mailbox, or deleted only where drafts were refused; and what comes after', () => scene('i-settings', { height: 1100 }, async (page) => {
  await page.getByRole('button', { name: `Unlink ${ADDRESS}` }).click();
  const dialog = page.getByRole('alertdialog');
  const go = dialog.getByRole('button', { name: 'Unlink', exact: true });
  assert.deepEqual(await dialog.getByLabel('Other mailbox').locator('option').allTextContents(), [
    'maya.okafor@yahoo.com, 6 left', 'maya@getnorthbeam.com, 8 left', 'm.okafor.partnerships@northbeam.studio, 38 left', 'maya.okafor@outlook.com, 44 left', 'maya.okafor@icloud.com, 50 left',
  ]);
  await answer(page, 'mailbox/unlink', refusal('drafts', { count: 5, address: ADDRESS }));
  await go.click();
  await dialog.getByText('Unlinking didn’t work').waitFor();
  assert.deepEqual(await last(page), { kind: 'mailbox/unlink', mailbox: 'mb1', waiting: 'drafts', moveTo: null, history: 'delete' });
  await shot(page, 'i2-unlink-refused');
  await clean(page);
  await dialog.getByLabel('Delete them').check();
  await go.click();
  assert.equal((await last(page) as { waiting: string }).waiting, 'discard');

  await dialog.getByLabel('Other mailbox').selectOption('mb4');
  assert.equal(await dialog.getByLabel('Send from').isChecked(), true);
  await dialog.getByLabel('Also delete its history and score here').uncheck();
  await answer(page, 'mailbox/unlink', { ok: true, value: { address: ADDRESS, drafts: 0, moved: 5, revoked: true, access_page: 'https://myaccount.google.com/connections' } });
  await go.click();
  assert.deepEqual(await last(page), { kind: 'mailbox/unlink', mailbox: 'mb1', waiting: 'move', moveTo: 'mb4', history: 'keep' });
  await page.getByText('Unlinked. Also remove Postwarden at Google if you like.').waitFor();
  await page.getByText('Google was told that the sign-in is void.').waitFor();
  await page.getByText('5 messages are sent from the other mailbox.').waitFor();
  const there = page.getByRole('link', { name: 'Open Google' });
  assert.deepEqual([await there.getAttribute('href'), await there.getAttribute('target'), await there.getAttribute('rel')], ['https://myaccount.google.com/connections', '_blank', 'noreferrer']);
  await shot(page, 'i2-unlinked');
  await clean(page);
  const { account } = linked();
  await page.evaluate((of) => studio.show({ account: of, mailbox: null, mailboxes: [], health: null, outbox: [] }), account);
  await page.getByText('Unlinked. Also').waitFor();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: /Not linked/ }).waitFor();
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
  await open(page);
  await page.waitForTimeout(400); // Chromium looks every 100 ms
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
  'the new alias': ['i-settings', (page) => page.getByRole('button', { name: 'Add', exact: true }).click()],
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
