/** One mailbox of each kind, linked from the sidebar with the mouse, on real servers in the providers' places. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { APP_PASSWORD, Desk } from './lib/linking';

let desk: Desk;
before(async () => { desk = await Desk.open(); });
after(() => desk.close());

for (const [kind, address, found, name] of [
  ['gmail', 'maya@gmail.com', 'Gmail', 'Google'], ['google-workspace', 'maya@acme.test', 'Google Workspace', 'Google'],
  ['outlook', 'maya@outlook.com', 'Outlook.com', 'Microsoft'], ['microsoft365', 'maya@contoso.test', 'Microsoft 365', 'Microsoft'],
] as const) {
  test(`${kind}: one click after consent leads to the provider's own page`, async () => {
    await desk.be(address);
    await desk.text(found);
    await desk.consent();
    const said = await desk.atProvider(() => desk.press(`Continue with ${name}`));
    assert.match(said, /close this/);
    await desk.linked(address);
    await desk.shot(`linked-${kind}`);
  });
}

for (const [kind, address, name] of [
  ['yahoo', 'maya@yahoo.com', 'Yahoo'], ['aol', 'maya@aol.com', 'AOL'], ['icloud', 'maya@icloud.com', 'iCloud'],
  ['zoho', 'maya@zoho.com', 'Zoho'], ['fastmail', 'maya@fastmail.com', 'Fastmail'], ['gmx', 'maya@gmx.net', 'GMX'],
] as const) {
  test(`${kind}: an app password, in which blanks don't matter`, async () => {
    await desk.be(address);
    await desk.consent();
    await desk.press('Continue with an app password');
    await desk.heading(new RegExp(`Link your ${name}.* mailbox`));
    await desk.password('App password').fill(APP_PASSWORD);
    await desk.shot(`app-password-${kind}`);
    await desk.press('Test and link');
    await desk.linked(address);
  });
}

test('a server of one’s own, found by the domain’s DNS', async () => {
  await desk.be('studio@kite.test', 'my own pass word');
  await desk.form();
  await desk.text('From kite.test’s DNS');
  await desk.password().fill('my own pass word');
  await desk.shot('custom-found');
  await desk.press('Test and link');
  await desk.linked('studio@kite.test');
});

test('a server of one’s own, by its host’s setup file, which is asked for first', async () => {
  await desk.be('studio@files.test', 'secret-word');
  await desk.consent();
  await desk.press('Continue with address and password');
  await desk.heading('Link a mail server');
  await desk.text('This tells');
  await desk.shot('may-ask');
  await desk.press('Ask autoconfig.files.test for its settings');
  await desk.text('setup file');
  await desk.password().fill('secret-word');
  await desk.press('Test and link');
  await desk.linked('studio@files.test');
});

test('a server typed by hand, with STARTTLS and another sign-in for sending', async () => {
  await desk.world.do('somebody', { address: 'out@kite.test', password: 'word-for-sending' });
  await desk.be('typed@nothing.test', 'word-for-reading');
  await desk.consent();
  await desk.press('Continue with address and password');
  await desk.text('couldn’t find settings for nothing.test');
  await desk.press('Enter them myself');
  const receiving = desk.sidebar.getByRole('group', { name: /Receiving/ });
  const sending = desk.sidebar.getByRole('group', { name: /Sending/ });
  await receiving.getByLabel('Server').fill('mail.kite.test');
  await receiving.getByLabel('Port').fill('993');
  await sending.getByLabel('Server').fill('mail.kite.test');
  await sending.getByLabel('Security').selectOption('starttls');
  await desk.password().fill('word-for-reading');
  await desk.sidebar.getByRole('checkbox', { name: /Same user name and password/ }).uncheck();
  await desk.sidebar.getByLabel('User name for sending').fill('out@kite.test');
  await desk.password('Password for sending').fill('word-for-sending');
  await desk.shot('typed');
  await desk.press('Test and link');
  await desk.linked('typed@nothing.test');
});

test('no password and no token stands in the companion’s files in the clear', async () => {
  const secrets = ['abcdefghijklmnop', APP_PASSWORD, 'my own pass word', 'secret-word', 'word-for-reading', 'word-for-sending'];
  assert.deepEqual((await desk.world.do('canaries', { secrets })).found, []);
});

test('all of them are listed, worst first, and one of them is unlinked', async () => {
  await desk.reload();
  await desk.press(/typed@nothing.test/);
  await desk.press(/All 13 mailboxes/);
  await desk.text('13 of 15 linked');
  await desk.shot('mailboxes');
  await desk.press(/maya@gmail.com/);
  await desk.sidebar.getByRole('tab', { name: 'Settings' }).click();
  await desk.shot('settings');
  await desk.press(/^Unlink maya@gmail.com/);
  await desk.sidebar.getByRole('alertdialog').getByRole('heading', { name: 'Unlink maya@gmail.com?' }).waitFor();
  await desk.shot('unlink');
  await desk.sidebar.getByRole('alertdialog').getByRole('button', { name: 'Unlink', exact: true }).click();
  await desk.text('Google was told that the sign-in is void');
  await desk.shot('unlinked');
});
