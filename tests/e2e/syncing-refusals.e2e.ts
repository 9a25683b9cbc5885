/**
 * Every way in which a mail server ends a pass, through the whole product: a server says it over a real socket, the panel
 * says it in a sentence with one next step, and goes on by itself once the server does. Pictures in build/e2e/syncing/.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Panel } from './lib/syncing';

let panel: Panel;
before(async () => { panel = await Panel.open(); });
after(() => panel.close());

/** What the door leads to, what is said then, and the one button. `anew`: the companion would wait for minutes before it tries again. */
const CASES: readonly [name: string, sentence: string, button: 'Try now' | 'Sign in again', anew?: boolean][] = [
  ['lost', 'Your mail server stopped answering in the middle.', 'Try now'],
  ['nobody', 'Your mail server doesn’t answer.', 'Try now'],
  ['bye', 'Your mail server is busy and asked us to slow down.', 'Try now'],
  ['busy', 'Your mail server is busy and asked us to slow down.', 'Try now'],
  ['unavailable', 'Your mail server can’t check sign-ins just now. Your password isn’t at fault.', 'Try now'],
  ['pop3', 'Your mail server gave an answer that Postwarden can’t read.', 'Try now'],
  ['other', 'localhost couldn’t prove that it is your mail server, so it got no password.', 'Try now'],
  ['stranger', 'localhost couldn’t prove that it is your mail server, so it got no password.', 'Try now'],
  ['ended', 'The certificate of localhost is out of date, so it got no password.', 'Try now'],
  ['plain', 'localhost offers no encryption, so it got no password.', 'Try now'],
  ['imapoff', 'Your mail server has turned off receiving for this mailbox.', 'Try now'],
  ['gmailoff', 'Gmail is switched off for this account.', 'Try now'],
  ['passwordoff', 'Your mail server takes no passwords from programs any more.', 'Sign in again'],
  ['auth', 'Your mail server refused the sign-in.', 'Sign in again', true],
  ['browser', 'Your mail server wants you to sign in once in the browser first.', 'Sign in again', true],
  ['apppassword', 'Your mail server takes an app password only, not your normal one.', 'Sign in again', true],
];

/** The server's own words, below the sentence. */
const SAID: Readonly<Record<string, string>> = {
  busy: '[LIMIT] Too many simultaneous connections', auth: '[AUTHENTICATIONFAILED] Invalid credentials',
  gmailoff: '[ALERT] Gmail is not enabled for your account. Contact your domain admin',
};

for (const [name, sentence, button, anew = false] of CASES) {
  test(`${name}: its own sentence, one button, and up to date again afterwards`, async () => {
    await panel.world.do('door_to', { case: name, anew });
    if (!anew) await panel.press('Sync now');
    await panel.text(sentence);
    await panel.foot('Sync stopped');
    const note = panel.sidebar.locator('.note.warn', { hasText: 'Sync stopped' });
    assert.match(await note.innerText(), /Your mail is safe, and your webmail works as usual\./);
    assert.deepEqual(await note.getByRole('button').allInnerTexts(), [button]);
    const said = SAID[name];
    if (said !== undefined) assert.equal((await note.locator('.evid').innerText()).replaceAll(/\s+/g, ' '), `The server said ${said}`);
    await panel.shot(`real-${name}`);

    // A refused sign-in is not even tried again for minutes, whoever asks; the companion started anew tries it.
    const held = anew || button === 'Sign in again';
    await panel.world.do('door_to', { case: 'real', anew: held });
    if (!held) await panel.press('Try now');
    await panel.foot('Sent, replies, bounces: up to date');
    await note.waitFor({ state: 'detached' });
  });
}

test('a folder that is numbered anew all the time is no stop: what is read only in part is said', async () => {
  await panel.world.do('fill', { sent: 1, inbox: 3 });
  await panel.total('Sent', '1');
  await panel.world.do('renumber', { times: 6 });
  await panel.heading('Not everything is read');
  await panel.text('Your mail server keeps renumbering the messages of a folder, so only its last 30 days are read.');
  await panel.foot('Up to date, but not everything');
  assert.equal(await panel.sidebar.locator('.note.warn').getByRole('button').count(), 0);
  await panel.shot('real-renumbered');
});
