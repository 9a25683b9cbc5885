/**
 * A mailbox of a company that keeps SMTP off: linked with one more permission, it sends through Microsoft Graph, says so, and what
 * it sends arrives. Microsoft's page, SMTP server and Graph are played as documented; the mail is real.
 */
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { ROOT } from './lib/browser';
import { Desk } from './lib/linking';

const SHOTS = `${ROOT}/build/e2e/sending`;
const ADDRESS = 'maya@contoso.test';
let desk: Desk;

before(async () => {
  desk = await Desk.open('office_world');
  await mkdir(SHOTS, { recursive: true });
});
after(() => desk.close());
const shot = (name: string): Promise<Buffer> => desk.page.screenshot({ path: `${SHOTS}/${name}.png` });

test('SMTP is off: the other way is named with its permission, allowed on Microsoft’s page, and proven without sending anything', async () => {
  await desk.be(ADDRESS);
  await desk.consent();
  await desk.atProvider(() => desk.press('Continue with Microsoft'));
  await desk.text('needs one more permission: “Send mail as you”');
  await shot('graph-consent');
  await desk.atProvider(() => desk.press('Send through Microsoft Graph'));
  await desk.linked(ADDRESS);
  assert.deepEqual((await desk.world.do('by_graph')).taken, []);
  await desk.press('Show today');
  await desk.sidebar.getByRole('tab', { name: /Settings/ }).click();
  await desk.text('Microsoft Graph (SMTP is off)');
  await desk.sidebar.getByText('Microsoft Graph (SMTP is off)').scrollIntoViewIfNeeded();
  await shot('graph-linked');
});

test('what the outbox sends goes by Graph and arrives, with no copy made twice', async () => {
  const other = desk.world.facts.other ?? '';
  await desk.sidebar.getByRole('tab', { name: /Outbox/ }).click();
  const { code, err } = await desk.world.do('terminal', {
    words: ['send', '--from', ADDRESS, '--to', other, '--subject', 'Plan for May', '--text-file', '-'], text: 'Hi,\n\nhere is the plan.\n',
  });
  assert.equal(code, 0, err);
  const { messages } = await desk.world.do('arrived', { count: 1 });
  assert.deepEqual(messages.map(([subject]) => subject), ['Plan for May']);
  assert.deepEqual((await desk.world.do('by_graph')).taken, [[ADDRESS, other]]);
  await desk.text('Sent in the last 24 hours');
  await shot('graph-sent');
  const { total, newest } = await desk.world.do('sent');
  assert.deepEqual([total, newest], [1, 'Plan for May']);
});
