/**
 * Real mail while the panel is open: an answer by SMTP, and bounces that Postfix makes of real refusals. Every number
 * follows by itself. The tests build on each other, in order; pictures in build/e2e/syncing/.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Panel } from './lib/syncing';

let panel: Panel;
before(async () => { panel = await Panel.open(); });
after(() => panel.close());

/** Whether the part of the panel is the very same as before: changed in place, not built anew. */
const mark = (selector: string): Promise<void> => panel.sidebar.locator(selector).evaluate((part) => { part.setAttribute('data-seen', ''); });
const isSame = (selector: string): Promise<boolean> => panel.sidebar.locator(selector).evaluate((part) => part.hasAttribute('data-seen'));

test('what leaves from another device is counted', async () => {
  await panel.text('Nothing sent yet');
  await panel.world.do('elsewhere', { to: 'bob@elsewhere.test' });
  await panel.total('Sent', '1');
  await panel.total('Replied', '0');
  await mark('.totals');
  await mark('.chart');
  await mark('.foot');
});

test('an answer is seen at once, in place', async () => {
  const { id } = await panel.world.do('elsewhere', { to: 'ana@elsewhere.test' });
  await panel.total('Sent', '2');
  await panel.world.do('answer', { to: id, sender: 'ana@elsewhere.test' });
  await panel.total('Replied', '1 50%');
  await panel.sidebar.getByRole('img', { name: 'Last 30 days: 2 sent, 1 replied, 0 bounced. Use View as table for daily numbers.' }).waitFor();
  await panel.shot('real-reply');
});

test('a second answer to the same message is no second reply, one to nothing of ours is none', async () => {
  const { id } = await panel.world.do('elsewhere', { to: 'per@elsewhere.test' });
  await panel.total('Sent', '3');
  await panel.world.do('answer', { to: id, sender: 'per@elsewhere.test' });
  await panel.world.do('answer', { to: id, sender: 'per@elsewhere.test' });
  await panel.world.do('answer', { to: '<nothing@elsewhere.test>', sender: 'stranger@elsewhere.test' });
  await panel.total('Replied', '2 66.7%');
});

test('a real bounce is seen, and why, and that nothing is sent there again', async () => {
  await panel.world.do('elsewhere', { to: 'nobody@hard.test' });
  await panel.total('Bounced', '1 25%');
  await panel.press('See 1 address'); // of the finding, which the pass that read the bounce made
  await panel.heading('Bounced addresses');
  await panel.text('1 of 4 messages in 30 days');
  const row = panel.sidebar.locator('.bounce');
  assert.match(await row.innerText(), /nobody@hard\.test\s+No such mailbox · \d?\d:\d\d\s+Won’t be written to again/);
  await row.getByText('The server said').click();
  await panel.text(/550 5\.1\.1 <nobody@hard\.test>: user unknown/);
  await panel.shot('real-bounce');
});

test('while the list is open the next ones join it, each with its own reason', async () => {
  await panel.world.do('elsewhere', { to: 'lee@full.test' });
  await panel.text('2 of 5 messages in 30 days');
  await panel.text('Mailbox full');
  await panel.world.do('elsewhere', { to: 'kim@policy.test' });
  await panel.text('3 of 6 messages in 30 days');
  await panel.text('Refused as spam');
  const rows = panel.sidebar.locator('.bounce');
  assert.deepEqual(await rows.locator('.addr').allInnerTexts(), ['kim@policy.test', 'lee@full.test', 'nobody@hard.test']);
  assert.equal(await rows.filter({ hasText: 'kim@policy.test' }).getByText('Won’t be written to again').count(), 0, 'a refusal of the sender bars nobody');
  await panel.shot('real-bounces');
  await panel.press('Back');
  await panel.heading('Warning: 3 of 6 messages bounced');
  await panel.total('Bounced', '3 50%');
});

test('the table says the same', async () => {
  await panel.press('View as table');
  const today = panel.sidebar.getByRole('row').nth(1);
  assert.deepEqual(await today.getByRole('cell').allInnerTexts(), ['6', '2', '3']);
  await today.scrollIntoViewIfNeeded();
  await panel.shot('real-home-table');
  await panel.press('View as chart');
  await panel.sidebar.locator('.chart').scrollIntoViewIfNeeded();
  await panel.shot('real-home');
});

test('nothing was built anew meanwhile', async () => {
  assert.equal(await isSame('.foot'), true);
  await mark('.totals');
  await mark('.chart');
  await panel.world.do('elsewhere', { to: 'last@elsewhere.test' });
  await panel.total('Sent', '7');
  assert.deepEqual([await isSame('.totals'), await isSame('.chart')], [true, true]);
});
