/**
 * The other ways by which a message leaves Roundcube: "Resend" of one that came, Send at the foot of a narrow window, windows and frames of
 * their own, keys. And its older skins, which we don't know: there is nothing of ours, and nothing breaks.
 */
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import type { FrameLocator, Page } from 'playwright-core';
import type { Browser } from './lib/browser';
import { Closed } from './lib/closed';
import { openPanel } from './lib/mail';
import { CHIP, compose, draftOf, listOf, Office, SEND, sent, write } from './lib/roundcube';
import { assertCounts } from './lib/roundcube_counts';
import type { World } from './lib/world';

const DIALOG = 'postwarden-dialog';
const RESEND = '.ui-dialog button.bounce';
let office: Office;
let world: World;
let browser: Browser;
let page: Page;
let closed: Closed;
let other = '';

before(async () => {
  office = await Office.ready();
  ({ world, browser, page } = office);
  other = world.facts.other ?? '';
  await world.do('fill', { sent: 0, inbox: 1 });
});
after(() => office.close());
afterEach(async () => {
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1440, height: 900 });
});


/** Opens the message that came, and Roundcube's dialog to send it on as it is. */
async function resend(...to: string[]): Promise<FrameLocator> {
  await page.goto(listOf('INBOX'));
  await page.locator('#messagelist tr.message', { hasText: 'Received 0' }).click();
  await page.frameLocator('#messagecontframe').locator('#messagebody').waitFor();
  // It hears no command while it loads.
  await page.waitForFunction(() => !(window as unknown as { rcmail: { busy: boolean } }).rcmail.busy);
  await page.locator('#forwardmenulink:visible').click();
  await page.locator('#forward-menu a.bounce:visible').click();
  const form = page.frameLocator('.ui-dialog iframe');
  await form.locator('#compose_to').waitFor();
  // What turns while it loads lies over it half a second longer, and takes the mouse.
  await office.gone('.iframe-loader');
  for (const one of to) {
    await form.locator('#compose_to .recipient-input input').fill(one);
    await form.locator('#compose_to .recipient-input input').press('Tab');
  }
  await page.locator('.ui-dialog postwarden-chip').waitFor();
  closed = await Closed.of(page);
  return form;
}

const NEW = 'This Roundcube layout is new to us. Limits still count.';
/** The dialog is Roundcube's own; it goes when the message has gone. */
const resent = (): Promise<void> => page.locator('.ui-dialog').waitFor({ state: 'detached' });
const ours = (): Promise<number> => page.locator('postwarden-chip').count();

test('"Resend" has its chip, which counts what is chosen in its frame; it arrives as it was, and counts at once where no copy is filed', async () => {
  const form = await resend(other, 'ann@elsewhere.test');
  await closed.find('button', /^Uses 2 of 50/);
  await assertCounts(page, 'resend');
  await office.shot('resend');
  await form.locator('li.recipient', { hasText: 'ann@' }).locator('a.remove').click();
  await closed.find('button', /^50 left today/);
  await page.locator(RESEND).click();
  await resent();
  assert.deepEqual((await world.do('arrived', { count: 1 })).messages, [['Received 0', 'Hello.']]);
  assert.equal((await world.do('sent')).total, 0);
  assert.deepEqual(await world.do('ledger', { sent: 0 }), { sends: [[other, 'webmail', 'sent']], permits: ['witnessed'] });
});

test('where a copy is filed it witnesses: one send, to who got it, and none to whom it first went to', async () => {
  const form = await resend(other);
  await form.locator('[name=_store_target]').selectOption('Sent');
  await page.locator(RESEND).click();
  await resent();
  assert.equal((await world.do('arrived', { count: 2 })).messages.length, 2);
  assert.deepEqual(await world.do('ledger', { sent: 1 }), { sends: [[other, 'webmail', 'sent'], [other, 'webmail', 'sent']], permits: ['witnessed', 'witnessed'] });
  assert.equal((await world.do('sent')).total, 1);
});

test('whoever must not be written to holds it, and is taken out in Roundcube’s own dialog', async () => {
  const form = await resend('Dana Whitt <dana@whitt.test>', 'ola@gmial.com');
  await closed.find('button', /1 problem/);
  await page.locator(RESEND).click();
  await closed.find('heading', 'Before you send');
  await office.shot('resend-checks');
  await closed.press('button', 'Remove Dana');
  await closed.press('button', 'Use gmail.com');
  await form.locator('li.recipient', { hasText: 'ola@gmail.com' }).waitFor();
  assert.deepEqual(await form.locator('li.recipient').allTextContents(), ['ola@gmail.com,']);
  await page.keyboard.press('Escape');
  await office.gone('postwarden-checks');
  assert.equal((await world.do('sent')).total, 1);
});

for (const key of ['', 'Enter', ' ']) {
  test(`over the limit "Resend" by ${key === '' ? 'mouse' : key === ' ' ? 'Space' : key} is held; Cancel leaves its dialog, and nothing leaves`, async () => {
    await world.do('limits', { hour: 1, day: 5 });
    const form = await resend(other);
    await closed.find('button', /^Next /);
    if (key === '') await page.locator(RESEND).click();
    else await page.locator(RESEND).press(key);
    await closed.find('alertdialog', 'You’ve reached this hour’s limit');
    if (key === '') await office.shot('resend-block');
    assert.deepEqual((await closed.names('button')).filter((name) => name.startsWith('Schedule')), [], 'there is no draft of it that could leave later');
    await page.keyboard.press('Escape');
    await office.gone(DIALOG);
    await closed.find('StaticText', 'Your message was held. It’s still here.');
    assert.deepEqual(await form.locator('li.recipient').allTextContents(), [`${other},`]);
    assert.equal((await world.do('sent')).total, 1);
  });
}

test('Send at the foot of a narrow window is held too', async () => {
  await page.setViewportSize({ width: 470, height: 800 });
  await write(page, other, 'On a phone');
  closed = await Closed.of(page);
  const foot = page.locator('.content-frame-navigation a.send');
  await office.shot('narrow');
  await foot.click();
  await closed.find('alertdialog', 'You’ve reached this hour’s limit');
  await page.keyboard.press('Escape');
  await office.gone(DIALOG);
  assert.equal((await world.do('sent')).total, 1);
  await world.do('limits', { hour: 40, day: 50 });
  await foot.click();
  await sent(page);
  assert.deepEqual((await world.do('arrived', { count: 3 })).messages.at(-1)?.[0], 'On a phone');
});

test('Send in a window of its own is held too', async () => {
  await world.do('limits', { hour: 1, day: 5 });
  await compose(page);
  const [popup] = await Promise.all([browser.context.waitForEvent('page'), page.locator('.formbuttons a.extwin').click()]);
  await popup.locator(CHIP).waitFor();
  await popup.locator('#compose_to .recipient-input input').fill(other);
  await popup.locator('#compose_to .recipient-input input').press('Tab');
  const there = await Closed.of(popup);
  await there.find('button', /^Next /);
  await popup.locator(SEND).click();
  await there.find('alertdialog', 'You’ve reached this hour’s limit');
  await popup.keyboard.press('Escape');
  await popup.close();
  assert.equal((await world.do('sent')).total, 2);
});

test('no key of Roundcube’s sends: none is named, and Enter in a field of it does not', async () => {
  await write(page, other, 'By key');
  assert.equal(await page.locator('[accesskey]').count(), 0);
  const draft = await draftOf(page);
  for (const field of ['#compose-subject', '#compose_to .recipient-input input']) {
    for (const key of ['Enter', 'Control+Enter', 'Alt+s']) await page.locator(field).press(key);
  }
  // What it would have asked its server has been asked by the time it files the draft.
  await page.locator('a.save.draft:not(.disabled)').first().click();
  await page.locator('iframe[name=savetarget]').waitFor({ state: 'detached' });
  assert.deepEqual(await draftOf(page), draft);
  assert.equal((await world.do('sent')).total, 2);
});

test('written in a dialog of a narrow window, which we don’t see into: no chip, and the panel says so', async () => {
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto(listOf('INBOX'));
  const sidebar = await openPanel(page, browser);
  await page.evaluate(() => { (window as unknown as { rcmail: { env: { compose_extwin: number }; command(name: string): void } }).rcmail.env.compose_extwin = 1; });
  await page.evaluate(() => { (window as unknown as { rcmail: { command(name: string): void } }).rcmail.command('compose'); });
  await page.frameLocator('#windowframe').locator('#compose-subject').waitFor();
  await sidebar.getByText(NEW).waitFor();
  assert.equal(await ours(), 0);
});

for (const skin of ['larry', 'classic'] as const) {
  test(`in the skin called ${skin} nothing breaks: neither chip nor panel, no error, and the page takes what is written`, async () => {
    const faults: string[] = [];
    const fault = (reason: Error): void => { faults.push(reason.message); };
    page.on('pageerror', fault);
    await world.do('wear', { skin });
    await page.goto(listOf('INBOX'));
    await page.locator('#messagelist tr.message').first().waitFor();
    await page.goto('https://webmail.oakfern.example/?_task=mail&_action=compose');
    await page.locator('[name=_to]').fill(other);
    await page.locator('[name=_subject]').click();
    await page.keyboard.type(`In ${skin}`);
    assert.equal(await page.locator('[name=_subject]').inputValue(), `In ${skin}`);
    assert.equal(await page.locator('postwarden-panel, postwarden-chip').count(), 0);
    await office.shot(skin);
    assert.deepEqual(faults, []);
    page.off('pageerror', fault);
  });
}

test('what is sent in a skin that we don’t know counts, as all that stands in Sent does', async () => {
  const before = (await world.do('sent')).total;
  await world.do('wear', { skin: 'larry' });
  await page.goto('https://webmail.oakfern.example/?_task=mail&_action=compose');
  await page.locator('[name=_to]').fill(other);
  await page.locator('[name=_subject]').fill('In another skin');
  await page.locator('a.button.send:visible').first().click();
  await sent(page);
  // One went out without a copy.
  assert.equal((await world.do('arrived', { count: before + 2 })).messages.at(-1)?.[0], 'In another skin');
  assert.deepEqual((await world.do('ledger', { sent: before + 1 })).sends.at(-1), [other, 'elsewhere', 'sent']);
});
