/** What needs the user: paused, signed out, the companion lost. */
import { heading, maya, paired, tab, text, until } from '../acts';
import { MAYA, type Stage } from '../stage';

export async function walk(stage: Stage): Promise<void> {
  const { world } = stage;
  await paired(stage);
  await maya(stage);
  // What needs the user.
  await world.do('guard', { address: MAYA, why: 'bounces' });
  await stage.take('k-paused', { mock: 'k-attention', title: 'Paused by the guard', note: 'the pause is written into the companion’s store', go: (on) => heading(on, /paused/i) });
  await world.do('guard', { address: MAYA, why: null });
  await world.do('becomes', { address: MAYA, state: 'needs_sign_in', reason: 'signin' });
  await stage.take('k-attention', { mock: 'k-attention', title: 'Sign in again', note: 'the end of the sign-in is written into the companion’s store', go: (on) => heading(on, 'Sign in again to keep sending') });
  await stage.take('h2-held', { mock: 'h2-outbox-states', title: 'Outbox while signed out', go: tab('Outbox') });
  await stage.take('n-rail-signin', { mock: 'n-rail', title: 'Rail, signed out', folded: true, go: ({ sidebar }) => sidebar.locator('.rail .bad').first().waitFor() });
  await world.do('becomes', { address: MAYA, state: 'active', reason: null });

  await world.do('offline', { on: true });
  await stage.show();
  await until(stage, 'offline', ({ channel, mailbox }) => channel.kind === 'ready' && mailbox?.sync.error?.code === 'offline');
  const offline = 'the companion’s look-up of names is answered as where there is no internet';
  await stage.take('f2-offline', { mock: 'f2-home-states', title: 'No internet', note: offline, go: (on) => heading(on, 'No internet') });
  await stage.take('h2-offline', { mock: 'h2-outbox-states', title: 'Outbox without internet', note: offline, go: tab('Outbox') });
  await world.do('offline', { on: false });

  await world.do('stop', { hard: true });
  await stage.take('f2-lost', { mock: 'f2-home-states', title: 'Companion lost', go: (on) => heading(on, /Postwarden stopped at/) });
  await stage.take('i3-unread', { mock: 'i3-settings-errors', title: 'Settings while nobody answers', go: async (on) => {
    await tab('Settings')(on);
    await text(on, /didn’t answer/);
  } });
  await stage.take('n-rail-off', { mock: 'n-rail', title: 'Rail, companion away', folded: true, go: ({ sidebar }) => sidebar.locator('.rail-m.off').waitFor() });
}
