/** A linked mailbox with thirty days behind it: its four tabs. */
import { button, heading, maya, paired, press, tab, text, today } from '../acts';
import type { Scene, Stage } from '../stage';

const limit = (value: string, seen: RegExp) => async (on: Scene): Promise<void> => {
  await tab('Settings')(on);
  const field = on.sidebar.getByLabel('Daily limit, messages in 24 hours', { exact: true });
  await field.fill(value);
  await field.press('Enter');
  await text(on, seen);
};

export async function walk(stage: Stage): Promise<void> {
  await paired(stage);
  await maya(stage);
  await stage.take('f-home', { mock: 'f-home', title: 'Today', go: today });
  await stage.take('f-table', { mock: 'f-home', title: 'The chart as a table', go: async (on) => {
    await today(on);
    await press(on, 'View as table');
    await on.sidebar.getByRole('table').first().waitFor();
  } });
  await stage.take('f-bounced', { mock: 'f-home', title: 'What came back', go: async (on) => {
    await today(on);
    await press(on, /^See \d+ address/);
    await heading(on, /came back|bounced|Bounce/i);
  } });
  await stage.take('g-health', { mock: 'g-health', title: 'All checks', go: async (on) => {
    await tab('Health')(on);
    await on.sidebar.locator('details.chk[open]').first().waitFor();
  } });
  await stage.take('h-outbox', { mock: 'h-outbox', title: 'Outbox', go: async (on) => {
    await tab('Outbox')(on);
    await heading(on, '4 waiting');
  } });
  await stage.take('h2-menu', { mock: 'h2-outbox-states', title: 'What a message can do', go: async (on) => {
    await tab('Outbox')(on);
    await button(on, /^Change, send now or cancel/).click();
    await on.sidebar.getByRole('menu').waitFor();
  } });
  await stage.take('h2-time', { mock: 'h2-outbox-states', title: 'Another time', go: async (on) => {
    await tab('Outbox')(on);
    await button(on, /^Change, send now or cancel/).click();
    await on.sidebar.getByRole('menuitem', { name: 'Change time' }).click();
    await on.sidebar.getByLabel('Not before').waitFor();
  } });
  await stage.take('i-settings', { mock: 'i-settings', title: 'Settings', go: async (on) => {
    await tab('Settings')(on);
    await on.sidebar.getByLabel('Daily limit, messages in 24 hours', { exact: true }).waitFor();
    await on.sidebar.getByLabel('Find an address').waitFor();
  } });
  await stage.take('i3-over-cap', { mock: 'i3-settings-errors', title: 'More than Google allows', go: limit('2500', /Google stops at|or less/) });
  await stage.take('i3-no-number', { mock: 'i3-settings-errors', title: 'Not a whole number', go: limit('ten', /whole number/) });
  await stage.take('i2-unlink', { mock: 'i2-unlink', title: 'Unlink, confirm', go: async (on) => {
    await tab('Settings')(on);
    await press(on, /^Unlink /);
    await on.sidebar.getByRole('alertdialog').waitFor();
  } });
}
