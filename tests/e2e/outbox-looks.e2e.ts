/** The Outbox tab: how it looks in every skin and width, and what its menus, fields and buttons ask for. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { answer, asked, clean, complaints, each, focused, last, overflow, refusal, scene, shot, stretch } from './gallery/looking';
import { SKINS } from './lib/skins';

const NAMES = ['h-outbox', 'h-slept', 'h-empty', 'h-sent-only', 'h-odd', 'h-paused', 'h-signed-out', 'h-consent', 'h-smtp-off', 'h-unsent', 'h-lost', 'h-many'] as const;
const NARROW = { width: 320, height: 900 };

for (const skin of SKINS) {
  void test(`every state is clean at ${skin.host} ${skin.theme}`, async () => {
    await each(NAMES, () => ({ ...skin, height: 1000 }), async (page, name) => {
      await page.locator('.answer, .empty').first().waitFor();
      await shot(page, name, skin);
      await clean(page);
    });
  });
}

void test('nothing sticks out at 320 px, from right to left, with words a third longer', async () => {
  await each(NAMES, () => NARROW, async (page) => assert.deepEqual(await overflow(page), []));
  await each(NAMES, () => ({ ...NARROW, dir: 'rtl' }), async (page) => {
    await stretch(page);
    assert.deepEqual(await overflow(page), []);
  });
});

void test('each row says when and why', async () => {
  await scene('h-outbox', {}, async (page) => {
    const rows = await page.locator('.msg').allInnerTexts();
    const said = rows.slice(0, 5).map((row) => row.split('\n').filter(Boolean).slice(0, 4).join(' | '));
    assert.match(said[0] ?? '', /^Held \| j\.ortiz@brightloom\.com \| Quick question \| This address bounced on 19 Nov$/);
    assert.match(said[1] ?? '', /^10:52 \| ana\.ruiz@brightloom\.com \| Proposal for the spring campaign \| 10 minutes after the last message$/);
    assert.match(said[2] ?? '', /^11:07 \| .* \| Hour limit: 6 of 6 by then$/);
    assert.match(said[3] ?? '', /^14:00 \| team@oakfern\.co and 1 more \| Workshop agenda \| You picked this time$/);
    assert.match(said[4] ?? '', /^0?8:00 \| .* \| A draft in your mailbox \| Outside your hours, 0?8:00 to 18:00$/);
    assert.deepEqual(await page.locator('.grp').allInnerTexts(), ['Needs you\n1', 'Today\n3', 'Tomorrow, Tue 25 Nov\n1']);
    assert.equal(await page.getByRole('tab', { name: 'Outbox 4 waiting' }).count(), 1);
  });
});

void test('a row has a menu for the keyboard, and Escape leaves it', async () => {
  await scene('h-outbox', {}, async (page) => {
    const button = page.locator('#do-o2');
    await button.focus();
    await page.keyboard.press('ArrowDown');
    assert.equal(await focused(page), 'Change time');
    await page.keyboard.press('ArrowDown');
    assert.equal(await focused(page), 'Send now (4 left this hour)');
    await page.keyboard.press('End');
    assert.equal(await focused(page), 'Cancel, delete it');
    await page.keyboard.press('ArrowDown');
    assert.equal(await focused(page), 'Change time');
    await shot(page, 'h-menu');
    await clean(page);
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('[role=menu]').count(), 0);
    assert.ok(await button.evaluate((element) => element === document.activeElement));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    assert.deepEqual(await last(page), { kind: 'outbox/change', item: 'o2', act: 'now' });
  });
});

void test('a draft is opened where it is; a message of ours has none', async () => {
  await scene('h-outbox', {}, async (page) => {
    await page.locator('#do-o2').click();
    assert.equal(await page.getByRole('menuitem', { name: 'Open draft' }).count(), 0);
    await page.keyboard.press('Escape');
    await page.locator('#do-o5').click();
    assert.equal(await page.getByRole('menuitem', { name: 'Cancel, delete it' }).count(), 0);
    await page.getByRole('menuitem', { name: 'Open draft' }).click();
    assert.deepEqual(await last(page), { kind: 'drafts/open' });
  });
});

void test('another time is picked in its row, or none', async () => {
  await scene('h-outbox', {}, async (page) => {
    const change = async (): Promise<void> => {
      await page.locator('#do-o2').click();
      await page.getByRole('menuitem', { name: 'Change time' }).click();
    };
    await change();
    const field = page.getByLabel('Not before');
    assert.ok(await field.evaluate((element) => element === document.activeElement));
    await shot(page, 'h-time');
    await clean(page);
    await field.fill('2025-11-24T09:00');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('This time is over.').waitFor();
    assert.equal(await field.getAttribute('aria-invalid'), 'true');
    await field.fill('2025-11-25T09:30');
    await page.getByRole('button', { name: 'Save' }).click();
    assert.deepEqual(await last(page), { kind: 'outbox/time', item: 'o2', at: await page.evaluate(() => new Date('2025-11-25T09:30').getTime()) });
    await change();
    await page.getByRole('button', { name: 'As soon as it can' }).click();
    assert.deepEqual(await last(page), { kind: 'outbox/time', item: 'o2', at: null });
    await change();
    await page.keyboard.press('Escape');
    assert.equal(await field.count(), 0);
    assert.ok(await page.locator('#do-o2').evaluate((element) => element === document.activeElement));
  });
});

void test('cancelling is undone by a button', async () => {
  await scene('h-outbox', {}, async (page) => {
    await page.locator('#do-o2').click();
    await page.getByRole('menuitem', { name: 'Cancel, keep as draft' }).click();
    assert.deepEqual(await last(page), { kind: 'outbox/change', item: 'o2', act: 'keep' });
    await page.locator('.toast').getByText('Cancelled. It goes to Drafts.').waitFor();
    await shot(page, 'h-undo');
    await clean(page);
    await page.getByRole('button', { name: 'Undo' }).click();
    assert.deepEqual(await last(page), { kind: 'outbox/change', item: 'o2', act: 'restore' });
    await page.getByRole('status').getByText('It waits again.').waitFor({ state: 'attached' });
  });
});

void test('what is refused is said', async () => {
  await scene('h-outbox', {}, async (page) => {
    await answer(page, 'outbox/change', refusal('not_queued', { state: 'sent' }));
    await page.locator('#do-o2').click();
    await page.getByRole('menuitem', { name: 'Pause' }).click();
    await page.locator('.toast').getByText('It no longer waits, so it can’t be changed. Look at the list again.').waitFor();
  });
});

void test('all of it is paused and resumed, and what was late is seen', async () => {
  await scene('h-outbox', {}, async (page) => {
    await page.getByRole('button', { name: 'Pause all' }).click();
    assert.deepEqual(await last(page), { kind: 'outbox/all', mailbox: 'mb1', act: 'pause' });
  });
  await scene('h-paused', {}, async (page) => {
    await page.getByText('Paused since 10:37').waitFor();
    await page.getByRole('button', { name: 'Resume all' }).click();
    assert.deepEqual(await last(page), { kind: 'outbox/all', mailbox: 'mb1', act: 'resume' });
  });
  await scene('h-slept', {}, async (page) => {
    await page.getByText(/^This computer was asleep at 0?9:00$/).waitFor();
    await page.getByText('3 messages didn’t go out. New times: 10:50 to 11:10.').waitFor();
    await page.getByRole('button', { name: 'Review times' }).click();
    assert.ok(await page.locator('#do-o2').evaluate((element) => element === document.activeElement));
    await page.getByRole('button', { name: 'Looks good' }).click();
    assert.deepEqual(await last(page), { kind: 'outbox/all', mailbox: 'mb1', act: 'seen' });
  });
});

void test('an end that nobody knows is decided, what failed is tried again or removed', async () => {
  await scene('h-odd', {}, async (page) => {
    await page.getByRole('button', { name: 'It was sent' }).click();
    assert.deepEqual(await last(page), { kind: 'outbox/change', item: 'o1', act: 'sent' });
    await page.getByRole('button', { name: 'Send again' }).click();
    assert.deepEqual(await last(page), { kind: 'outbox/change', item: 'o1', act: 'again' });
    await page.locator('#msg-o2').getByRole('button', { name: 'Try again' }).click();
    assert.deepEqual(await last(page), { kind: 'outbox/change', item: 'o2', act: 'again' });
    assert.equal(await page.locator('#msg-o3').getByRole('button', { name: 'Try again' }).count(), 0);
    await page.locator('#msg-o3').getByRole('button', { name: 'Remove' }).click();
    assert.deepEqual(await last(page), { kind: 'outbox/change', item: 'o3', act: 'remove' });
    await page.locator('#do-o4').click();
    await page.getByRole('menuitem', { name: 'Resume' }).click();
    assert.deepEqual(await last(page), { kind: 'outbox/change', item: 'o4', act: 'resume' });
    assert.equal(await page.locator('#do-o5').count(), 0);
  });
});

void test('with nobody to answer it is only looked at', async () => {
  await scene('h-lost', {}, async (page) => {
    await page.getByText('As it was at 10:12.').waitFor();
    assert.equal(await page.locator('.msg [aria-haspopup], .msg .btn').count(), 0);
    assert.equal(await page.getByRole('button', { name: 'Pause all' }).count(), 0);
    assert.deepEqual(await asked(page), []);
  });
});

void test('a browser has nothing to complain of', () => {
  assert.deepEqual(complaints(), []);
});

void test('what keeps all of it is said once, with the button that ends it', async () => {
  const note = (page: Page) => page.locator('.note.warn');
  await scene('h-consent', {}, async (page) => {
    await note(page).getByText('Sending by programs is switched off for this mailbox').waitFor();
    assert.equal(await page.locator('.msg', { hasText: 'Goes out after you allow it at Microsoft' }).count(), 4);
    await note(page).getByRole('button', { name: 'Allow it at Microsoft' }).click();
    const asked = await last(page) as { kind: string; form: { oauth: string; sending: string } };
    assert.deepEqual([asked.kind, asked.form.oauth, asked.form.sending], ['link/start', 'microsoft', 'graph']);
  });
  await scene('h-smtp-off', {}, async (page) => {
    await note(page).getByText('Only its admin can turn it on. We try again every hour.').waitFor();
    await note(page).getByRole('button', { name: 'Copy a note for your admin' }).click();
    const mail = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(mail, /^Subject: Please turn on authenticated SMTP for my mailbox\n/);
    assert.match(mail, /maya@northbeam\.studio/);
  });
  await scene('h-unsent', {}, async (page) => note(page).getByRole('button', { name: 'Link with sending' }).waitFor());
  await scene('h-signed-out', {}, async (page) => {
    await note(page).getByRole('button', { name: 'Sign in again' }).click();
    assert.equal((await last(page) as { kind: string }).kind, 'link/start');
  });
  await scene('h-lost', {}, async (page) => assert.equal(await note(page).count(), 0));
});
