/** Fifteen mailboxes, the switcher, notices, the More menu, the rail. */
import { heading, maya, paired, press, start, text, until } from '../acts';
import type { Stage } from '../stage';

const OTHERS = ['studio', 'a-very-long-name-for-an-inbox.of-maya', 'sam', 'ida', 'team', 'info', 'partners', 'press', 'jobs', 'events', 'accounts', 'hello', 'newsletter', 'invoices'].map((name) => `${name}@kite.test`);

export async function walk(stage: Stage): Promise<void> {
  const { world } = stage;
  await paired(stage);
  await maya(stage);
  // The other fourteen.
  await stage.show();
  for (const address of OTHERS) {
    await world.do('somebody', { address, password: 'abcdefghijklmnop' });
    await start(stage, { address, password: 'abcdefghijklmnop' });
    await until(stage, `${address} linked`, ({ mailboxes }) => mailboxes.find((one) => one.address === address)?.synced_at !== undefined);
  }
  await until(stage, 'all read', ({ mailboxes }) => mailboxes.length > OTHERS.length);
  await world.do('becomes', { address: 'sam@kite.test', state: 'needs_sign_in', reason: 'auth' });
  await world.do('guard', { address: 'team@kite.test', why: 'bounces' });
  await stage.show();
  await until(stage, 'two that need somebody', ({ mailboxes }) => mailboxes.filter(({ state }) => state !== 'active').length === 2 && mailboxes.every(({ synced_at: at }) => at !== null));
  await stage.take('j2-switcher', { mock: 'j2-switcher', title: 'Switcher', go: async (on) => {
    await press(on, /Change mailbox/);
    await on.sidebar.getByRole('listbox').or(on.sidebar.getByRole('dialog')).first().waitFor();
  } });
  await stage.take('j-mailboxes', { mock: 'j-mailboxes', title: 'All mailboxes', go: async (on) => {
    await press(on, /Change mailbox/);
    await press(on, /All \d+ mailboxes/);
    await text(on, /of 15 linked/);
  } });
  await stage.take('m-notices', { mock: 'm-notifications', title: 'Notices in the panel', go: async (on) => {
    await press(on, /^More/);
    await on.sidebar.getByRole('menuitem', { name: /Notifications/ }).click();
    await heading(on, 'Notifications');
  } });
  await stage.take('m-more', { mock: 'm-notifications', title: 'The More menu', go: async (on) => {
    await press(on, /^More/);
    await on.sidebar.getByRole('menu').waitFor();
  } });
  await stage.take('n-rail', { mock: 'n-rail', title: 'Rail', folded: true, go: ({ sidebar }) => sidebar.locator('.rail-left').first().waitFor() });
}
