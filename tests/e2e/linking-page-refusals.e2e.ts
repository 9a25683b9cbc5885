/** Every way in which a sign-in on Google's or Microsoft's own page ends without a mailbox, against a real OpenID provider. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { Desk } from './lib/linking';
import { until } from './lib/until';

let desk: Desk;
before(async () => { desk = await Desk.open(); });
after(() => desk.close());
beforeEach(() => desk.world.do('provider', { reset: '1' }));

/** One press, and whatever the provider's page makes of it. */
async function signIn(address: string, name: 'Google' | 'Microsoft', switches: Record<string, string> = {}): Promise<void> {
  await desk.be(address);
  await desk.world.do('provider', switches);
  await desk.consent();
  await desk.atProvider(() => desk.press(`Continue with ${name}`));
}

async function told(name: string, sentence: string | RegExp, ...buttons: (string | RegExp)[]): Promise<void> {
  await desk.text(sentence);
  for (const button of buttons) await desk.sidebar.getByRole('button', { name: button }).first().waitFor();
  await desk.shot(`refused-${name}`);
}

test('the user says no, and tries again', async () => {
  await signIn('maya@gmail.com', 'Google', { refuse: 'access_denied' });
  await told('sign-in-closed', 'You closed Google before finishing. Nothing was linked.', 'Try again', 'Other ways to link');
  await desk.world.do('provider', { reset: '1' });
  await desk.atProvider(() => desk.press('Try again'));
  await desk.linked('maya@gmail.com');
});

/** Ids of the open tabs, once there are so many. A page that has not answered yet is known to the browser only. */
const tabs = (count: number): Promise<number[]> => until(`${count} tabs`, async () => {
  const ids = await desk.browser.worker.evaluate(() => chrome.tabs.query({}).then((all) => all.map(({ id }) => id ?? -1)));
  return ids.length === count && ids;
});

test('while the page is open the sidebar waits, opens it again, and lets go', { timeout: 60_000 }, async () => {
  await desk.be('wait@gmail.com');
  await desk.world.do('provider', { hold: 'page' }); // somebody reads it
  await desk.consent();
  const before = await tabs(1);
  await desk.press('Continue with Google');
  const closing = (await tabs(2)).filter((id) => !before.includes(id));
  await desk.heading('Finish signing in at Google');
  await desk.shot('waiting-at-google');
  await desk.browser.worker.evaluate((ids) => chrome.tabs.remove(ids), closing);
  await tabs(1);
  await desk.press('Open it again');
  const again = (await tabs(2)).filter((id) => !before.includes(id));
  await desk.press('Cancel');
  await desk.text('You stopped linking. Nothing was stored.');
  await desk.browser.worker.evaluate((ids) => chrome.tabs.remove(ids), again);
});

test('a permission is left out', async () => {
  await signIn('part@gmail.com', 'Google', { without: 'https://mail.google.com/' });
  await told('partial', /Google didn’t grant “Read, compose, send/, 'Ask Google again');
});

test('an admin must allow it first', async () => {
  await signIn('staff@acme.test', 'Google', { refuse: 'admin_policy_enforced' });
  await told('admin-google', 'Your company must allow Postwarden first', 'Copy a note for your admin', 'Use an app password');
  await signIn('staff@contoso.test', 'Microsoft', { refuse: 'access_denied', description: 'AADSTS90094: The grant requires admin permission.' });
  await told('admin-microsoft', 'Your company must allow Postwarden first', 'Copy a note for your admin');
});

test('another account than this inbox, a Google group, an alias of a linked mailbox', async () => {
  await signIn('wanted@gmail.com', 'Google', { signs_in: 'other@gmail.com' });
  await told('other-account', 'You signed in as other@gmail.com, but this inbox is wanted@gmail.com', 'Link other@gmail.com instead', 'Sign in as wanted@gmail.com');

  await signIn('sales@acme.test', 'Google', { signs_in: 'maya@acme.test' });
  await told('group', 'This is a Google group, not a mailbox', 'Link maya@acme.test');

  await signIn('maya@acme.test', 'Google');
  await desk.linked('maya@acme.test');
  await signIn('hello@acme.test', 'Google', { signs_in: 'maya@acme.test' });
  await told('alias', 'This is an alias of maya@acme.test, which is linked', 'Add as alias');
  await desk.press('Add as alias');
  await desk.text('hello@acme.test is added');
});

test('the provider does not know the client, or is down', async () => {
  await signIn('odd@gmail.com', 'Google', { token: '401', error: 'invalid_client' });
  await told('client', 'Google doesn’t know the client', 'Use an app password');
  await signIn('down@gmail.com', 'Google', { token: '503', error: '' });
  await told('provider-down', 'can’t check sign-ins just now');
  assert.equal(await desk.sidebar.getByText('password').count(), 0);
});

test('the provider lets the user in, and its mail server does not', async () => {
  await signIn('stranger@outlook.com', 'Microsoft', { signs_in: 'somebody@outlook.com' });
  await told('other-account-microsoft', 'You signed in as somebody@outlook.com');
});
