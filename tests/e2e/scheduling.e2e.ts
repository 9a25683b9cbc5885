/**
 * Over the limit: what the dialog offers, by whichever way Send was pressed; a draft that is scheduled leaves at its slot as it
 * was last written, once, and is gone from Drafts then. On Dovecot and Postfix. The tests build on each other, in order.
 */
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { after, afterEach, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { OutboxItem } from '../../extension/src/shared/api.gen';
import { ROOT } from './lib/browser';
import { Closed } from './lib/closed';
import { draftOf, sendAndWait, write } from './lib/mail';
import { queue as waitFor, snapshot } from './lib/outbox';
import { keepSight, saidAll, told } from './lib/sight';
import { Panel } from './lib/syncing';
import { until } from './lib/until';

const SHOTS = `${ROOT}/build/e2e/scheduling`;
const DIALOG = 'postwarden-dialog';
const HOUR_S = 3600;
const SUBJECT = 'Proposal for the spring campaign';
let panel: Panel;
let page: Page;
let closed: Closed;
let other = '';

before(async () => {
  panel = await Panel.open('scheduling_world');
  await mkdir(SHOTS, { recursive: true });
  page = panel.page;
  page.setDefaultTimeout(10_000);
  await page.setViewportSize({ width: 1440, height: 900 });
  other = panel.world.facts.other ?? '';
  await panel.world.do('limits', { hour: 1, day: 5 });
  await panel.world.do('anyway', { on: false });
  await meter('aria-valuemax', 1);
  closed = await Closed.of(page);
  await sendAndWait(page, 'first@elsewhere.test', 'The only one of this hour');
  await meter('aria-valuenow', 1);
});
after(() => panel.close());
// What one test left open must not be in the way of the next.
afterEach(async () => {
  if (await page.locator(DIALOG).count()) await page.keyboard.press('Escape');
  for (const draft of await page.locator('.AD .close').all()) await draft.click();
});

const meter = (what: string, value: number): Promise<void> => panel.sidebar.locator(`[role=meter][aria-label="This hour"][${what}="${value}"]`).waitFor();
const shot = (name: string): Promise<Buffer> => page.screenshot({ path: `${SHOTS}/${name}.png` });
const gone = (css: string): Promise<void> => page.locator(css).waitFor({ state: 'detached' });
const queue = (...wanted: string[]): Promise<OutboxItem[]> => waitFor(panel.sidebar, ...wanted);

const SEND = {
  button: () => page.locator('.AD .aoO').click(),
  shortcut: () => page.locator('.AD .Am').press('Control+Enter'),
  menu: async () => {
    await page.locator('.AD .hG').click();
    await page.locator('.AD [selector=scheduledSend]').click();
  },
};
const WAYS = Object.keys(SEND) as (keyof typeof SEND)[];
for (const way of WAYS) {
  test(`over the limit by ${way}: it says when, the default schedules, and Cancel leaves the draft as it was`, async () => {
    await write(page, other, SUBJECT);
    const draft = await draftOf(page);
    const { total } = await panel.world.do('sent');
    await SEND[way]();
    await closed.find('alertdialog', 'You’ve reached this hour’s limit');
    const [change, cancel, schedule = '', ...more] = await closed.names('button');
    assert.deepEqual([change, cancel, more], ['Change', 'Cancel', []], '“Send anyway” is off');
    assert.match(schedule, /^Schedule for (tomorrow, )?\d\d?:\d\d$/);
    const texts = (await closed.all()).map(({ name }) => name);
    for (const words of [/^1 of 1 sent in the last 60 minutes\.$/, /^Next free slot: to(day|morrow)/, /^This computer must be on then$/, /^“Send anyway” is off\. You can turn it on/]) {
      assert.ok(texts.some((text) => words.test(text)), `${words.source} in ${texts.join(' | ')}`);
    }
    const focused = async (): Promise<string | undefined> => (await closed.all('button')).find((one) => one.focused)?.name;
    assert.equal(await focused(), schedule);
    await shot(`block-${way}`);
    const round: (string | undefined)[] = [];
    for (let press = 0; press < 4; press += 1) {
      await page.keyboard.press('Tab');
      round.push(await focused());
    }
    assert.ok(round.includes('Cancel') && round.includes('Change') && round.includes(schedule), round.join());
    assert.equal(await page.evaluate(() => document.activeElement?.localName), DIALOG, 'the focus stays in it');
    await page.keyboard.press('Escape');
    await gone(DIALOG);
    assert.deepEqual(await draftOf(page), draft);
    assert.equal((await panel.world.do('sent')).total, total);
    assert.ok(await page.evaluate(() => document.activeElement?.matches('.aoO')), 'the focus is back on Send');
    await queue();
    await page.locator('.AD .close').click();
    await gone('.AD');
  });
}

const COVERED = 'Something lies over this panel.';
/** What stood in the panel meanwhile. */
const noted = (): Promise<boolean> => panel.sidebar.evaluate(() => (window as unknown as { noted: boolean }).noted);

test('our own dialog over the panel alarms nobody; what a page lays over it does, by whatever name, also once ours is gone', async () => {
  await keepSight(panel.sidebar);
  await panel.sidebar.getByRole('tab', { name: 'Settings' }).click();
  const replies = panel.sidebar.getByRole('switch', { name: 'Always allow replies' });
  await replies.scrollIntoViewIfNeeded();
  const at = await replies.boundingBox();
  assert.ok(at);
  const press = (): Promise<void> => page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
  await panel.sidebar.evaluate((words) => {
    const own = window as unknown as { noted: boolean };
    own.noted = false;
    new MutationObserver(() => { own.noted ||= document.body.textContent.includes(words); }).observe(document.body, { childList: true, subtree: true, characterData: true });
  }, COVERED);
  await write(page, other, SUBJECT);
  await SEND.button();
  await closed.find('alertdialog', /limit/);
  await told(panel.sidebar, 'covered');
  await saidAll(panel.sidebar);
  assert.equal(await noted(), false, 'nothing was said of our own dialog');
  await shot('block-over-settings');
  await closed.press('button', 'Cancel');
  await gone(DIALOG);
  await until('the panel knows that it is gone', async () => !(await snapshot(panel.sidebar)).layer);
  await told(panel.sidebar, 'clear');
  await saidAll(panel.sidebar);
  assert.equal(await noted(), false, 'nor when it went');

  const cover = (): Promise<void> => page.evaluate((name) => {
    const imitation = document.createElement(name);
    imitation.id = 'imitation';
    imitation.attachShadow({ mode: 'closed' });
    imitation.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; background: rgb(20 22 26 / .42)';
    document.documentElement.append(imitation);
  }, DIALOG);
  const before = await replies.getAttribute('aria-checked');
  await cover();
  await panel.sidebar.getByText(COVERED).first().waitFor();
  await press();
  assert.equal(await replies.getAttribute('aria-checked'), before, 'under it nothing acts');
  await page.evaluate(() => { document.querySelector('#imitation')?.remove(); });
  await panel.sidebar.getByText(COVERED).first().waitFor({ state: 'detached' });

  await SEND.button();
  await closed.find('alertdialog', /limit/);
  await cover();
  await closed.press('button', 'Cancel');
  await panel.sidebar.getByText(COVERED).first().waitFor();
  await page.evaluate(() => { document.querySelector('#imitation')?.remove(); });
  await panel.sidebar.getByText(COVERED).first().waitFor({ state: 'detached' });
  await press();
  await panel.sidebar.locator(`[role=switch][aria-label="Always allow replies"][aria-checked=${before !== 'true'}]`).waitFor();
  await press();
  await panel.sidebar.locator(`[role=switch][aria-label="Always allow replies"][aria-checked=${before}]`).waitFor();
  await panel.sidebar.getByRole('tab', { name: 'Today' }).click();
});

test('another time may be chosen, none before the slot', async () => {
  await write(page, other, SUBJECT);
  await SEND.button();
  await closed.press('button', 'Change');
  await shot('block-change');
  const field = (await closed.all()).find(({ role }) => /DateTime|date/i.test(role));
  assert.ok(field, (await closed.all()).map(({ role, name }) => `${role} ${name}`).join(' | '));
  // A year that is over.
  await page.keyboard.type('01012020');
  await closed.find('button', /^Schedule for/);
  assert.equal((await closed.find('button', /^Schedule for/)).disabled, true);
  assert.ok((await closed.all()).some(({ name }) => /^Choose .* or later\.$/.test(name)));
  await shot('block-too-early');
  await closed.press('button', 'Cancel');
  await gone(DIALOG);
  await page.locator('.AD .close').click();
  await gone('.AD');
});

test('scheduled: the window closes, the draft is in Drafts, and Undo takes it out of the outbox', async () => {
  for (const { length } of [(await panel.world.do('kept')).drafts]) assert.ok(length > 0, 'what was cancelled was kept as well');
  await panel.world.do('clear');
  await write(page, other, SUBJECT);
  await SEND.button();
  await closed.find('alertdialog', /limit/);
  await page.keyboard.press('Enter');
  await gone('.AD');
  await closed.find('button', 'Undo');
  await shot('scheduled');
  const [item] = await queue('draft queued');
  assert.deepEqual(item?.recipients, [other]);
  assert.deepEqual((await panel.world.do('kept')).drafts, [[SUBJECT, 'Hi, here is the proposal.']]);
  await closed.press('button', 'Undo');
  await queue('draft cancelled');
  assert.deepEqual((await panel.world.do('kept')).drafts, [[SUBJECT, 'Hi, here is the proposal.']], 'it is still a draft');
  await shot('undone');
});

test('“Send anyway” only where it is allowed; it is counted, and said', async () => {
  await panel.world.do('anyway', { on: true });
  await write(page, other, 'Once more');
  await page.evaluate(() => {
    document.documentElement.classList.add('dark');
    document.body.append(document.createElement('i'));
  });
  await page.locator('.AD postwarden-chip[data-theme=dark]').waitFor({ state: 'attached' });
  await SEND.button();
  await closed.find('alertdialog', /limit/);
  assert.deepEqual((await closed.names('button')).slice(0, 3), ['Change', 'Cancel', 'Send anyway']);
  await shot('block-anyway');
  await closed.press('button', 'Send anyway');
  await gone('.AD');
  assert.ok((await closed.all()).some(({ name }) => name === 'Sent over your limit. 2 of 1.'));
  await shot('sent-anyway');
  assert.equal((await panel.world.do('arrived', { count: 1 })).messages.length, 1);
  await panel.sidebar.locator('[role=meter][aria-label="Last 24 hours"][aria-valuenow="2"]').waitFor();
});

// The last: a companion whose clock is an hour ahead of the browser's is not believed by it.
test('at its slot the newest version arrives in the other mailbox, once, and its draft is gone', async () => {
  await page.locator('.folder', { hasText: 'Drafts' }).click();
  await page.locator('#rows tr', { hasText: SUBJECT }).click();
  await page.locator('.AD postwarden-chip').waitFor({ state: 'attached' });
  await SEND.shortcut();
  await closed.press('button', /^Schedule for/);
  await gone('.AD');
  await queue('draft queued', 'draft cancelled');
  // The user thinks of something until then.
  await page.locator('#rows tr', { hasText: SUBJECT }).click();
  await page.locator('.AD .Am').fill('Hi, here is the proposal, with new numbers.');
  await page.locator('.AD .close').click();
  await gone('.AD');
  assert.equal((await panel.world.do('arrived', { count: 1 })).messages.length, 1);
  await panel.world.do('forward', { seconds: HOUR_S + 60 });
  const { messages, own_headers } = await panel.world.do('arrived', { count: 2 });
  assert.deepEqual(messages.slice(1), [[SUBJECT, 'Hi, here is the proposal, with new numbers.']]);
  assert.deepEqual(own_headers, []);
  assert.deepEqual((await panel.world.do('tidied')).drafts, []);
  const { total, newest } = await panel.world.do('sent');
  assert.deepEqual([total, newest], [3, SUBJECT]);
});

test('a companion whose clock is another one is not believed, which is said; once they agree, the panel is right by itself', async () => {
  await panel.sidebar.getByRole('heading', { name: 'The clocks don’t agree' }).waitFor();
  await shot('clocks');
  await panel.world.do('forward', { seconds: -(HOUR_S + 60) });
  await panel.sidebar.locator('[role=meter][aria-label="Last 24 hours"][aria-valuenow="3"]').waitFor();
  await queue('draft sent', 'draft cancelled');
});
