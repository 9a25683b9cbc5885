/** One mailbox of each way to sign in, linked by keyboard alone: from the mail page's first Tab to the linked mailbox. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { APP_PASSWORD, Desk } from './lib/linking';
import { until } from './lib/until';

let desk: Desk;
before(async () => { desk = await Desk.open(); });
after(() => desk.close());

/** The name of what has the focus in the panel; empty while it is elsewhere. */
const focused = (): Promise<string> => desk.sidebar.evaluate(() => {
  const at = document.activeElement;
  if (!document.hasFocus() || !(at instanceof HTMLElement) || at === document.body) return '';
  const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent ?? '' : '';
  return `${at.getAttribute('aria-label') ?? ''} ${label} ${at.textContent}`.replaceAll(/\s+/g, ' ').trim();
});

/** Waits until something with this name has the focus. */
const onto = (name: RegExp): Promise<boolean> =>
  until(`the focus on ${String(name)}`, async () => name.test(await focused()), { missing: async () => `but on "${await focused()}"` });
/** Tabs on until something with this name has the focus; what is still to come may be passed, and is come to again. */
async function tabTo(name: RegExp): Promise<void> {
  for (const end = Date.now() + 20_000; !name.test(await focused());) {
    if (Date.now() > end) throw new Error(`no way to ${String(name)} by Tab; last at "${await focused()}"`);
    await desk.page.keyboard.press('Tab');
  }
}
const key = (name: string): Promise<void> => desk.page.keyboard.press(name);
const type = (words: string): Promise<void> => desk.page.keyboard.type(words);

async function agree(): Promise<void> {
  await tabTo(/I may use this mailbox/);
  await key('Space');
  assert.equal(await desk.sidebar.getByRole('checkbox', { name: /I may use/ }).isChecked(), true);
  await desk.agreed();
}

test('on the provider’s page: Space and Enter are enough', async () => {
  await desk.be('keys@gmail.com');
  await tabTo(/Continue with Google/);
  await key('Enter'); // without consent: told, and led to the box
  await desk.text('Tick the box to continue.');
  await onto(/I may use this mailbox/);
  await key('Space');
  await desk.agreed();
  await tabTo(/Continue with Google/);
  await desk.atProvider(() => key('Enter'));
  await desk.linked('keys@gmail.com');
});

test('an app password, pasted and sent with Enter', async () => {
  await desk.be('keys@yahoo.com');
  await agree();
  await tabTo(/Continue with an app password/);
  await key('Enter');
  await desk.heading(/Link your Yahoo/);
  await tabTo(/^App password/);
  await type(APP_PASSWORD);
  await key('Enter');
  await desk.linked('keys@yahoo.com');
});

test('a server of one’s own: a wrong password leads back to its field, the right one links', async () => {
  await desk.be('keys@kite.test', 'the right word');
  await agree();
  await tabTo(/Continue with address and password/);
  await key('Enter');
  await desk.text('Settings found');
  await tabTo(/^Password/);
  await type('e#!wrong');
  await key('Enter');
  await desk.text('didn’t accept this password');
  await tabTo(/Change the settings/);
  await key('Enter');
  await desk.sidebar.getByText('didn’t accept this password').first().waitFor();
  await tabTo(/^Password/);
  await key('Control+A');
  await type('the right word');
  await key('Enter');
  await desk.linked('keys@kite.test');
  assert.equal(await desk.page.locator('.AD').count(), 0); // no key reached the mail page
});

test('the list, a pick, Settings and unlinking', async () => {
  await tabTo(/Show today/);
  await key('Enter');
  await tabTo(/keys@kite.test/);
  await key('Enter');
  await tabTo(/All 3 mailboxes/);
  await key('Enter');
  await desk.text('3 of 15 linked');
  await tabTo(/keys@yahoo.com/);
  await key('Enter');
  await tabTo(/^Today/);
  await key('End');
  await tabTo(/^Unlink keys@yahoo.com/);
  await key('Enter');
  await desk.sidebar.getByRole('alertdialog').waitFor();
  await onto(/Cancel/);
  await key('Escape');
  await onto(/^Unlink keys@yahoo.com/);
  await key('Enter');
  await tabTo(/^Unlink$/);
  await key('Enter');
  await desk.text('Unlinked.');
});
