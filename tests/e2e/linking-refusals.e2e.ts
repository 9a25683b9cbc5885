/**
 * Every way in which a mail server refuses a mailbox, through the whole product: a server says it over a real socket, the
 * sidebar says it in the user's words with one way out. Each leaves a picture in build/e2e/linking/.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Desk } from './lib/linking';

const PASSWORD = 'hunter2!';
let desk: Desk;
before(async () => { desk = await Desk.open(); });
after(() => desk.close());

/** Types a password into the form of an address with servers of its own, and presses the button. */
async function tryAt(address: string, password = PASSWORD): Promise<void> {
  await desk.be(address, 'not-what-is-typed');
  await desk.form();
  await desk.password().fill(password);
  await desk.press('Test and link');
}

/** What the progress page says, then the same at its field in the form, which has kept its values. */
async function refused(name: string, sentence: string | RegExp, button: string | RegExp | null): Promise<void> {
  await desk.text(sentence);
  const change = desk.sidebar.getByRole('button', { name: 'Change the settings' });
  if (await change.count() > 0) {
    await desk.shot(`refused-${name}-step`);
    await change.click();
    await desk.text(sentence);
    assert.equal(await desk.password().inputValue(), PASSWORD);
  }
  if (button !== null) await desk.sidebar.getByRole('button', { name: button }).or(desk.sidebar.getByRole('link', { name: button })).first().waitFor();
  await desk.shot(`refused-${name}`);
}

const CASES: readonly [name: string, sentence: string | RegExp, button: string | RegExp | null, heard: number | null][] = [
  ['imapoff', 'IMAP is off for this mailbox', 'Copy a note for your admin', 1],
  ['gmailoff', 'Gmail is switched off for this account', 'Copy a note for your admin', 1],
  ['passwordoff', 'doesn’t take passwords any more', null, 1],
  ['browser', 'sign in once in the browser', null, 1],
  ['apppassword', 'doesn’t accept your normal password here', null, 1],
  ['otherhost', 'This server’s certificate is for web12.hostfarm.test', 'Use web12.hostfarm.test', null],
  ['ended', /The certificate of imap-ended.kite.test ended on/, 'Ask my host', null],
  ['stranger', 'Nobody this computer trusts vouches for the certificate', 'Ask my host', null],
  ['plain', /imap-plain.kite.test offers no encryption on port/, 'Use port 993', null],
  ['pop3port', 'answered in a way Postwarden doesn’t understand', null, null],
];
for (const [name, sentence, button, times] of CASES) {
  test(`${name}: its own sentence and one way out`, async () => {
    await tryAt(`ann@${name}.kite.test`);
    await refused(name, sentence, button);
    const { secrets } = await desk.world.do('heard', { host: `imap-${name}.kite.test:993` });
    assert.deepEqual(secrets, Array.from({ length: times ?? 0 }, () => PASSWORD)); // once, or not at all before TLS is right
  });
}

test('nothing answers: the sentence names server and port', async () => {
  await tryAt('ann@silent.test');
  await refused('host', 'Nothing answers at imap.silent.test, port 993', null);
});

test('a wrong password: shown at its field; after three the companion waits and asks no server', async () => {
  await tryAt('ann@kite.test');
  await refused('auth', 'The server didn’t accept this password', 'Show password');
  for (const again of [1, 2]) {
    await desk.press('Test and link');
    await desk.sidebar.getByRole('button', { name: 'Change the settings' }).click();
    assert.ok(again);
  }
  await desk.press('Test and link');
  await refused('wait', '3 sign-ins to ann@kite.test were refused', null);
  await desk.text('Try again in 15 min');
});

test('sending is switched off: a note for the admin, or linked without sending', async () => {
  await desk.be('ann@smtpoff.kite.test', PASSWORD);
  await desk.form();
  await desk.password().fill(PASSWORD);
  await desk.press('Test and link');
  await desk.heading('Sending was refused');
  await desk.text('SmtpClientAuthentication is disabled for the Tenant');
  await desk.sidebar.getByRole('button', { name: 'Copy a note for your admin' }).waitFor();
  await desk.shot('refused-smtpoff');
  await desk.press('Link without sending');
  await desk.linked('ann@smtpoff.kite.test');
  await desk.text('without sending');
  await desk.shot('linked-without-sending');
});

test('a throttled server is never called a wrong password, and is tried again by itself', async () => {
  await desk.be('ann@busy.kite.test', PASSWORD);
  await desk.form();
  await desk.password().fill(PASSWORD);
  await desk.press('Test and link');
  // Both stand there for as long as it waits.
  await Promise.all([desk.text('asked us to slow down'), desk.text('Trying again at')]);
  await desk.shot('refused-busy');
  assert.equal(await desk.sidebar.getByText('didn’t accept this password').count(), 0);
  await desk.linked('ann@busy.kite.test');
});

for (const [name, address, sentence, button] of [
  ['pop3', 'ann@pop.test', 'pop.test only offers POP3', 'Copy a note for them'],
  ['no-mail-server', 'ann@no--where.test', 'no--where.test has no mail server', null],
  ['transactional', 'ann@receipts.test', 'SendGrid sends receipts and newsletters', 'Use another mailbox'],
  ['spf', 'ann@googled.test', 'its SPF record names only Google', 'Copy the record'],
] as const) {
  test(`${name}: told before a password is asked for`, async () => {
    await desk.be(address, PASSWORD);
    await desk.text(sentence);
    if (button !== null) await desk.sidebar.getByRole('button', { name: button }).waitFor();
    assert.equal(await desk.sidebar.getByRole('button', { name: /^Continue/ }).count(), 0);
    await desk.shot(`refused-${name}`);
  });
}

test('no settings: they can be entered by hand', async () => {
  await desk.be('ann@nothing.test', PASSWORD);
  await desk.consent();
  await desk.press('Continue with address and password');
  await desk.text('couldn’t find settings for nothing.test');
  await desk.shot('refused-noauto');
  await desk.press('Enter them myself');
  const server = desk.sidebar.getByRole('group', { name: /Receiving/ }).getByLabel('Server');
  await server.fill('smtp.sendgrid.net');
  await desk.sidebar.getByRole('group', { name: /Sending/ }).getByLabel('Server').fill('smtp.sendgrid.net');
  await desk.password().fill(PASSWORD);
  await desk.press('Test and link');
  await desk.text('SendGrid sends receipts and newsletters');
  await desk.shot('refused-transactional-server');
});

test('an address that is not whole, one that is linked, and one mailbox too many', async () => {
  await desk.be('ann@nothing.test', PASSWORD);
  await desk.sidebar.getByText('Other ways to link').click();
  await desk.press(/Another mailbox/);
  const address = desk.sidebar.getByLabel('Email address');
  await address.fill('maya@northbeam');
  await desk.press(/Other \(IMAP and SMTP\)/);
  await desk.text('This address isn’t complete');
  await desk.shot('refused-addr');
  await address.fill('ann@busy.kite.test');
  await desk.text('Already linked in Chromium on Linux');
  await desk.sidebar.getByRole('button', { name: 'Use it here too' }).waitFor();
  await desk.shot('refused-linked');

  await desk.world.do('bound', { limit: 2 });
  await desk.be('one-more@kite.test', PASSWORD);
  await desk.text('2 is the most you can link');
  await desk.shot('refused-full');
  await desk.press('See mailboxes');
  await desk.text('2 of 2 linked');
});
