/** The disk is full, as its user sees it: each thing that cannot be kept says so with what to do, mail goes on, and once there is room all works again. */
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { ROOT } from './lib/browser';
import { Closed } from './lib/closed';
import { write } from './lib/mail';
import { button, people, reach, set, tab } from './lib/sending';
import { Panel } from './lib/syncing';

const SHOTS = `${ROOT}/build/e2e/full`;
const HOUR = 'Hourly limit, messages in 60 minutes';
const WHAT = 'Postwarden can’t read or write its database just now.';
const NEXT = /Check free disk space, then try again\./;
let panel: Panel;
let closed: Closed;

before(async () => {
  panel = await Panel.open('full_world');
  reach(panel);
  await mkdir(SHOTS, { recursive: true });
  panel.page.setDefaultTimeout(15_000);
  closed = await Closed.of(panel.page);
});
after(() => panel.close());
const shot = (name: string): Promise<Buffer> => panel.page.screenshot({ path: `${SHOTS}/${name}.png` });

test('what cannot be kept says so, with what to do; nothing of it is shown as done', async () => {
  await tab(/Settings/);
  await people().getByText(/^Nobody yet/).waitFor();
  await panel.world.do('disk', { full: true });
  // What lies in the database's own room is still written: until that is used up.
  const code = await panel.sidebar.evaluate(async () => {
    for (let n = 0; n < 5_000; n += 1) {
      const told = await chrome.runtime.sendMessage<unknown, { ok: boolean; refusal?: { code: string } }>({ kind: 'people/add', address: `person${n}@elsewhere.test`, note: 'x'.repeat(300) });
      if (!told.ok) return told.refusal?.code;
    }
    return 'never full';
  });
  assert.equal(code, 'store_unavailable');
  const field = panel.sidebar.getByLabel(HOUR, { exact: true });
  const before = await field.inputValue();
  await field.fill('5');
  await field.press('Enter');
  const row = panel.sidebar.locator('.set-row', { has: field });
  await row.getByText(WHAT).waitFor();
  await row.getByText(NEXT).waitFor();
  await shot('limit');
  await people().getByRole('button', { name: 'Add', exact: true }).click();
  await people().getByLabel('Address', { exact: true }).fill('rival@elsewhere.test');
  await panel.page.keyboard.press('Enter');
  await people().getByText(WHAT).waitFor();
  await people().getByText(NEXT).waitFor();
  await people().scrollIntoViewIfNeeded();
  await shot('people');
  await people().getByRole('button', { name: 'Cancel' }).click();
  assert.notEqual(before, '5');
});

test('mail is the user’s: Send asks, hears that nothing can be kept, and goes out unchecked, which is said', async () => {
  await write(panel.page, panel.world.facts.other ?? '', 'On a full disk');
  await panel.page.locator('.AD .aoO').click();
  await panel.page.locator('.AD').waitFor({ state: 'detached' });
  await closed.find('StaticText', 'Sent without a check. Postwarden couldn’t make one; it counts the message later.');
  await shot('send');
  const { messages } = await panel.world.do('arrived', { count: 1 });
  assert.deepEqual(messages.map(([subject]) => subject), ['On a full disk']);
});

test('with room again all works, and what was sent meanwhile counts', async () => {
  await panel.world.do('disk', { full: false });
  await tab(/Settings/);
  await set(HOUR, '5');
  await tab(/Today/);
  await panel.sidebar.locator('[role=meter][aria-label="Last 24 hours"][aria-valuenow="1"]').waitFor({ timeout: 40_000 });
  await button(/Sync now/).waitFor();
  await shot('room');
});
