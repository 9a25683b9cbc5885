/** Each refusal of a mail server, at its field or as the end of a linking. */
import { form, heading, paired, press, text } from '../acts';
import type { Stage } from '../stage';

export async function walk(stage: Stage): Promise<void> {
  const submit = async (word?: string): Promise<void> => {
    const on = await stage.show();
    await form(on, word);
    await press(on, 'Test and link');
  };
  await paired(stage);
  for (const [name, host, seen] of [
    ['d2-auth', 'kite.test', 'The server didn’t accept this password'], ['d2-tls', 'otherhost.kite.test', 'This server’s certificate is for'],
    ['d2-tls-old', 'ended.kite.test', /The certificate of .* ended on/], ['d2-plain', 'plain.kite.test', /offers no encryption/],
    ['d2-app-password', 'apppassword.kite.test', 'doesn’t accept your normal password here'], ['d2-host', 'silent.test', /Nothing answers at/],
    ['e2-receiving-off', 'imapoff.kite.test', 'IMAP is off for this mailbox'],
  ] as const) {
    await stage.be(`ann@${host}`);
    await submit();
    await stage.take(name, { mock: name.startsWith('e2') ? 'e2-progress-ends' : 'd2-errors', title: String(seen), go: async (on) => {
      await text(on, seen);
      if (name.startsWith('e2')) return;
      await press(on, 'Change the settings');
      await text(on, seen);
    } });
  }
  await stage.be('ann@smtpoff.kite.test');
  await submit('abcdefghijklmnop');
  await stage.take('e2-sending-off', { mock: 'e2-progress-ends', title: 'Sending is turned off', go: async (on) => {
    await heading(on, 'Sending was refused');
    await on.sidebar.getByText('The server said').click();
  } });
  await stage.be('ann@busy.kite.test');
  await submit('abcdefghijklmnop');
  await stage.take('e-waiting', { mock: 'e-progress', title: 'A server that asks to slow down', go: (on) => text(on, 'Trying again at') });

}
