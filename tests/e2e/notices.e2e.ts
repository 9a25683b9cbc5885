/**
 * Notices in a real Chromium, from the companion's rules to the browser's notification: shown once, with its buttons, without an address;
 * Snooze and Show fix; and none while the panel says the same. A stop with messages waiting is told at any hour, so the clock is the real one.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Panel } from './lib/syncing';
import { until } from './lib/until';

type Made = [string, { title: string; message: string; buttons?: { title: string }[] }];

let panel: Panel;

before(async () => {
  panel = await Panel.open('notices_world');
  // What the browser was asked to show: getAll knows the ids only.
  await panel.browser.worker.evaluate(() => {
    const made: unknown[] = [];
    const create = chrome.notifications.create.bind(chrome.notifications) as (...what: unknown[]) => Promise<string>;
    Object.assign(globalThis, { made });
    Object.assign(chrome.notifications, { create: (...what: unknown[]) => { made.push(what); return create(...what); } });
  });
});
after(() => panel.close());

const made = (): Promise<Made[]> => panel.browser.worker.evaluate(() => (globalThis as unknown as { made: Made[] }).made);
const onScreen = (): Promise<string[]> => panel.browser.worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
const badge = (): Promise<string> => panel.browser.worker.evaluate(() => chrome.action.getBadgeText({}));
const press = (id: string, button: number): Promise<void> => panel.browser.worker.evaluate(([notification, which]) => {
  (chrome.notifications.onButtonClicked as unknown as { dispatch(id: string, button: number): void }).dispatch(notification as string, which as number);
}, [id, button]);

void test('folded: a notification with its buttons, and a number on the toolbar’s button', async () => {
  await panel.fold();
  await panel.world.do('sign_out', { waiting: 5 });
  await until('a notification', async () => (await onScreen()).length === 1);
  const [id, { title, message, buttons }] = (await made()).at(-1) ?? assert.fail('nothing was made');
  assert.deepEqual(await onScreen(), [id]);
  assert.match(id, /^notice:n[0-9a-f]{20}$/);
  assert.equal(title, 'Sign in again: rig.test');
  assert.match(message, /5 scheduled messages wait\.$/);
  assert.deepEqual(buttons, [{ title: 'Show fix' }, { title: 'Snooze 1 hour' }]);
  assert.doesNotMatch(title + message, /@/);
  await until('a badge', async () => await badge() === '1');
  assert.deepEqual((await panel.world.do('told')).shown.map(({ as }) => as), ['notice']);
});

void test('Show fix unfolds the panel of the mail tab on this mailbox', async () => {
  const [id] = await onScreen();
  assert.ok(id);
  await press(id, 0);
  await panel.heading('Sign in again to keep sending');
  await panel.sidebar.getByRole('button', { name: 'Collapse sidebar' }).waitFor();
  await until('the notification gone', async () => (await onScreen()).length === 0);
});

void test('Snooze silences it in the companion too, and the badge', async () => {
  const [[id]] = await made() as [Made];
  await press(id, 1);
  await until('snoozed', async () => (await panel.world.do('told')).snoozed.every((each) => each));
  await until('no badge', async () => await badge() === '');
  assert.equal((await made()).length, 1, 'and nothing more was shown meanwhile');
});

void test('the panel lists it as snoozed; shown again there, it counts', async () => {
  await panel.press(/^More:/);
  await panel.sidebar.getByRole('menuitem', { name: /Notifications/ }).click();
  const snoozed = panel.sidebar.getByRole('region', { name: 'Snoozed' });
  await snoozed.getByRole('heading', { name: 'Sign in again: rig.test' }).waitFor();
  await snoozed.getByText(/^Snoozed until (tomorrow, )?\d/).waitFor();
  await panel.press('Show again');
  await panel.sidebar.getByText('1 thing to do').waitFor();
  await panel.sidebar.getByText(/^Urgent, since today/).waitFor();
  await until('a badge', async () => await badge() === '1');
  await panel.shot('notices-list');
  assert.equal((await made()).length, 1);
  await panel.press('Show fix');
  await panel.heading('Sign in again to keep sending');
});

void test('signed in again: nothing stands, nothing is shown', async () => {
  await panel.world.do('sign_in');
  await until('nothing standing', async () => (await panel.world.do('told')).snoozed.length === 0);
  assert.deepEqual(await onScreen(), []);
  assert.equal((await made()).length, 1);
});
