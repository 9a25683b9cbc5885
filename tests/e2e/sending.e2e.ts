/**
 * Sending, as its user sees it: limits set in the panel hold Send, the terminal's messages wait in the outbox and do what they
 * are told, who unsubscribes by mail is not written to, and what waits for a sign-in or slept through its time leaves by itself.
 * On Dovecot and Postfix. The tests build on each other, in order.
 */
import assert from 'node:assert/strict';
import { mkdir, readFile } from 'node:fs/promises';
import { after, afterEach, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { ROOT } from './lib/browser';
import { Closed } from './lib/closed';
import { sendAndWait, write } from './lib/mail';
import { arrivals, becomes, button, inHours, lastLine, meter, people, pick, post, reach, row, said, says, set, tab, terminal, turn } from './lib/sending';
import { Panel } from './lib/syncing';

const SHOTS = `${ROOT}/build/e2e/sending`;
const DIALOG = 'postwarden-dialog';
const CHECKS = 'postwarden-checks';
const DAY = 'Daily limit, messages in 24 hours';
const HOUR = 'Hourly limit, messages in 60 minutes';
const GAP = 'Minutes between messages';
const MINUTE_MS = 60_000;
let panel: Panel;
let page: Page;
let closed: Closed;
let other = '';
let address = '';

before(async () => {
  panel = await Panel.open('sending_world');
  reach(panel);
  await mkdir(SHOTS, { recursive: true });
  page = panel.page;
  page.setDefaultTimeout(15_000);
  await page.setViewportSize({ width: 1440, height: 900 });
  other = panel.world.facts.other ?? '';
  ({ address } = panel.world.facts);
  closed = await Closed.of(page);
});
after(() => panel.close());
// What one test left open must not be in the way of the next.
afterEach(async () => {
  if (await page.locator(`${DIALOG}, ${CHECKS}`).count()) await page.keyboard.press('Escape');
  for (const draft of await page.locator('.AD .close').all()) await draft.click();
});

const shot = (name: string): Promise<Buffer> => page.screenshot({ path: `${SHOTS}/${name}.png` });
const gone = (css: string): Promise<void> => page.locator(css).waitFor({ state: 'detached' });

test('a mailbox that nobody knows starts small: the card says today’s number, the next and when the goal is reached', async () => {
  await panel.sidebar.getByRole('heading', { name: 'Ramp-up' }).waitFor();
  await panel.text(/^New mailboxes start small\. 5 a day now, 7 a day .+ 30 a day from .+ if all goes well\.$/);
  await panel.sidebar.getByRole('img', { name: /^Ramp-up from 5 to 30 a day\. Now at 5, stage 1 of \d+\.$/ }).waitFor();
  await meter('Last 24 hours', 0, 5);
  await shot('ramp-up');
});

test('limits set in the panel hold at once: the hour, then the day', async () => {
  await tab(/Settings/);
  await turn('Raise the limit slowly', false);
  await set(HOUR, '2');
  await set(DAY, '4');
  await set(GAP, '0');
  await shot('limits');
  await tab(/Today/);
  await meter('This hour', 0, 2);
  await meter('Last 24 hours', 0, 4);
  for (const name of ['ann', 'bea']) await sendAndWait(page, `${name}@elsewhere.test`, 'An idea');
  await meter('This hour', 2, 2);
  await write(page, 'cem@elsewhere.test', 'An idea');
  await page.locator('.AD .aoO').click();
  await closed.find('alertdialog', 'You’ve reached this hour’s limit');
  await closed.press('button', 'Cancel');
  await gone(DIALOG);
  await tab(/Settings/);
  await set(HOUR, '4');
  await page.locator('.AD .aoO').click();
  await gone('.AD');
  await sendAndWait(page, 'dov@elsewhere.test', 'An idea');
  await write(page, 'eva@elsewhere.test', 'An idea');
  await page.locator('.AD .aoO').click();
  await closed.find('alertdialog', 'You’ve reached today’s limit');
  assert.ok((await closed.all()).some(({ name }) => name === '4 of 4 sent in the last 24 hours. Staying under it keeps your mail out of spam.'));
  await shot('day-limit');
});

test('who wrote first is answered whatever the limits say, unless the user counts every message', async () => {
  await panel.world.do('writes', { subject: 'A question' });
  await page.locator('.folder', { hasText: 'Inbox' }).click();
  await page.locator('#rows tr', { hasText: 'A question' }).waitFor();
  await tab(/Today/);
  await panel.total('Sent', '4');
  await sendAndWait(page, other, 'Re: A question');
  assert.deepEqual(await arrivals(1), ['Re: A question']);
  await meter('Last 24 hours', 4, 4);
  await tab(/Settings/);
  await turn('Count every message', true);
  await turn('Always allow replies', false);
  await write(page, other, 'Re: A question');
  await page.locator('.AD .aoO').click();
  await closed.find('alertdialog', 'You’ve reached today’s limit');
  await closed.press('button', 'Cancel');
  await gone(DIALOG);
  await turn('Count every message', false);
  await turn('Always allow replies', true);
});

test('a message put in by the terminal appears by itself, and does what it is told', async () => {
  await tab(/Settings/);
  await set(DAY, '50');
  await set(HOUR, '40');
  await tab(/Outbox/);
  await panel.heading('Nothing is waiting');
  const printed = await post(other, 'Plan for May', '--at', inHours(3));
  assert.match(printed, /Queued as \S+\. It goes out from/);
  await panel.heading('1 waiting');
  await says('Plan for May', 'You picked this time');
  await row('Plan for May').getByText(other).waitFor();
  await panel.text('Keep this computer on. If it sleeps, messages wait and go at the next free time after it wakes.');
  await shot('outbox');
  await pick('Plan for May', 'Pause');
  await said('Paused.');
  await says('Plan for May', 'Paused by you');
  await pick('Plan for May', 'Resume');
  await said('It leaves when a place is free.');
  await says('Plan for May', 'You picked this time');
  const { due_at: before } = await becomes('Plan for May', 'queued');
  await pick('Plan for May', 'Change time');
  const later = new Date(before + 60 * MINUTE_MS).toISOString().slice(0, 16);
  await row('Plan for May').getByLabel('Not before').fill(later);
  await shot('outbox-time');
  await button('Save').click();
  await said(/^It leaves from /);
  await becomes('Plan for May', 'queued', ({ due_at: at }) => at === Date.parse(`${later}Z`));
  await pick('Plan for May', 'Cancel, delete it');
  await panel.sidebar.getByText('Cancelled.', { exact: true }).waitFor();
  await becomes('Plan for May', 'cancelled');
  await shot('outbox-undo');
  await button('Undo').click();
  await said('It waits again.');
  await says('Plan for May', 'You picked this time');
  await button('Pause all').click();
  await panel.text(/^Paused since /);
  await post(other, 'While all is paused');
  await row('While all is paused').waitFor();
  await says('While all is paused', 'Paused by you');
  await shot('outbox-paused');
  await button('Resume all').click();
  await becomes('While all is paused', 'sent');
  await pick('Plan for May', /^Send now/);
  await becomes('Plan for May', 'sent');
  assert.deepEqual(await arrivals(3), ['Re: A question', 'While all is paused', 'Plan for May']);
  await panel.heading('Nothing is waiting');
});

test('what the user has looked at may go as it is: Send in the popover sends it, unchanged and once', async () => {
  await write(page, other, 'The fair');
  await page.locator('.AD .Am').fill('Hi [First name], see you there.');
  await page.locator('.AD .aoO').click();
  await closed.find('heading', 'Before you send');
  assert.deepEqual((await closed.names('heading')).filter((name) => /^(Problem|Check): /.test(name)), ['Check: [First name] wasn’t filled in']);
  await shot('as-it-is');
  await closed.press('button', 'Send');
  await gone('.AD');
  assert.equal(await page.locator(CHECKS).count(), 0);
  assert.deepEqual((await panel.world.do('arrived', { count: 4 })).messages.at(-1), ['The fair', 'Hi [First name], see you there.']);
});

test('the gap holds the second of two, and says so; without it the second leaves', async () => {
  await tab(/Settings/);
  await set(GAP, '5');
  await tab(/Outbox/);
  await post(other, 'After a gap', '--unsubscribe', 'yes');
  await says('After a gap', '5 minutes after the last message');
  await shot('outbox-gap');
  await tab(/Settings/);
  await set(GAP, '0');
  await becomes('After a gap', 'sent');
  assert.equal((await arrivals(5)).at(-1), 'After a gap');
});

test('what left tells its reader how to get no more; who does that by mail is not written to, from the page or the outbox', async () => {
  const { from, unsubscribe, html } = await panel.world.do('newest');
  assert.equal(from, address);
  assert.match(unsubscribe ?? '', /^<mailto:.+\?subject=unsubscribe:[a-z2-7]{26}>$/);
  assert.match(html ?? '', /<p>If you would rather not hear from me again, reply with "unsubscribe"\.<\/p>/);
  await post(other, 'Second letter', '--at', inHours(2));
  await tab(/Settings/);
  await people().getByText(/^Nobody yet\./).waitFor();
  await panel.world.do('unsubscribes');
  await people().getByText('1 person').waitFor({ timeout: 40_000 });
  await people().locator('li', { hasText: other }).getByText('Unsubscribed · today').waitFor();
  await people().scrollIntoViewIfNeeded();
  await shot('unsubscribed');
  await write(page, other, 'One more idea');
  await page.locator('.AD .aoO').click();
  await closed.find('heading', 'Before you send');
  assert.deepEqual((await closed.names('heading')).filter((name) => /^(Problem|Check): /.test(name)), [`Problem: ${other.split('@')[0] ?? ''} unsubscribed`]);
  assert.equal((await closed.find('button', 'Send')).disabled, true);
  await shot('unsubscribed-held');
  await page.keyboard.press('Escape');
  await gone(CHECKS);
  await page.locator('.AD .close').click();
  await tab(/Outbox/);
  await pick('Second letter', /^Send now/);
  await says('Second letter', /^This person unsubscribed on \d+ \w+$/);
  await row('Second letter').getByText('Held').waitFor();
  await shot('unsubscribed-outbox');
  await row('Second letter').getByRole('button', { name: 'Remove' }).click();
  await row('Second letter').waitFor({ state: 'detached' });
  await panel.heading('Nothing is waiting');
  assert.equal((await arrivals(5)).length, 5);
  const { code, err } = await panel.world.do('terminal', { words: ['send', '--from', address, '--to', other, '--subject', 'Third letter', '--text-file', '-'], text: 'Hi.\n' });
  assert.equal(code, 1);
  assert.match(err, new RegExp(`${other} unsubscribed`));
});

test('people not to write to: added, from a file with a bad line, to a file, let go for a reason and back', async () => {
  await tab(/Settings/);
  await people().getByRole('button', { name: 'Add', exact: true }).click();
  await people().getByLabel('Address', { exact: true }).fill('rival@elsewhere.test');
  await people().getByLabel('Note for yourself, if you like').fill('Competitor');
  await page.keyboard.press('Enter');
  await said('Nothing is sent to rival@elsewhere.test any more.');
  const csv = 'email,reason\nzoe@elsewhere.test,unsubscribed\nno address,bounced\nRival@elsewhere.test,\n=cmd@elsewhere.test,\n';
  await people().locator('input[type=file]').setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await people().getByText('1 line can’t be read').waitFor();
  await people().getByText('Line 3. Nothing was imported yet.').waitFor();
  await shot('people-bad');
  await people().getByRole('button', { name: /^Import the other/ }).click();
  await people().getByText('2 people added. 1 was here already.').waitFor();
  await people().getByText('4 people').waitFor();
  await shot('people');
  // Another one of the same companion's: the list that is open here follows.
  await terminal('suppress', 'add', 'late@elsewhere.test');
  await people().getByText('5 people').waitFor();
  await people().locator('li', { hasText: 'late@elsewhere.test' }).waitFor();
  await terminal('suppress', 'remove', 'late@elsewhere.test');
  await people().getByText('4 people').waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), people().getByRole('button', { name: 'Export CSV' }).click()]);
  const written = await readFile(await download.path(), 'utf8');
  for (const one of ['rival@elsewhere.test', 'zoe@elsewhere.test', other]) assert.ok(written.includes(one), written);
  assert.equal(/(^|,|")=/m.test(written), false, 'no spreadsheet takes an address for a formula');
  await people().getByRole('button', { name: `Remove ${other}` }).click();
  await people().getByText('They asked me to').click();
  await people().getByRole('button', { name: 'Remove', exact: true }).click();
  await panel.text(`${other} can be written to again.`);
  await shot('people-undo');
  await button('Undo').click();
  await said(`${other} is on the list again.`);
  await people().getByText('4 people').waitFor();
});

test('what the computer slept through is told, with when it leaves now', async () => {
  await tab(/Settings/);
  await set(HOUR, '7');
  await panel.world.do('late_clock');
  await tab(/Outbox/);
  await panel.foot('Sent, replies, bounces: up to date');
  const at = Math.ceil(Date.now() / 1000 + 15) * 1000;
  await post('fay@elsewhere.test', 'For fay', '--at', new Date(at).toISOString().replace('.000Z', '+00:00'));
  await row('For fay').waitFor();
  await becomes('For fay', 'queued', ({ due_at: due }) => due === at);
  await panel.world.do('sleep', { through: at });
  await panel.heading(/^This computer was asleep at \d\d?:\d\d$/);
  await panel.text(/^1 message didn’t go out\. New time: /);
  await shot('asleep');
  await button('Looks good').click();
  await panel.sidebar.getByRole('heading', { name: /^This computer was asleep/ }).waitFor({ state: 'detached' });
  await tab(/Settings/);
  await set(HOUR, '40');
  await becomes('For fay', 'sent');
});

test('a message waits for its mailbox’s sign-in, and leaves by itself once its owner is in again', async () => {
  await panel.world.do('change_password', { word: 'a new word' });
  await tab(/Outbox/);
  await post('gil@elsewhere.test', 'For gil');
  await says('For gil', 'Goes out after you sign in');
  await tab(/Today/);
  await shot('signed-out');
  await button('Sign in again').click();
  await panel.sidebar.getByLabel('Password', { exact: true }).fill('a new word');
  await button('Test and sign in').click();
  await becomes('For gil', 'sent');
  await shot('signed-in');
});

test('the report counts what left by where it was sent from', async () => {
  await tab(/Today/);
  await button('View as table').click();
  const [download] = await Promise.all([page.waitForEvent('download'), button('Download CSV').click()]);
  const told = lastLine(await readFile(await download.path(), 'utf8'));
  const report = JSON.parse(await terminal('report', '--json', address)) as { total: Record<string, number> }[];
  const wanted = { sent: 11, outbox: 5, webmail: 6, elsewhere: 0, outreach: 9, answered: 0, bounced: 0, unsubscribed: 1 };
  assert.deepEqual(Object.fromEntries(Object.keys(wanted).map((name) => [name, Number(told[name])])), wanted);
  assert.deepEqual(Object.fromEntries(Object.keys(wanted).map((name) => [name, report[0]?.total[name]])), wanted);
  await shot('report');
});
