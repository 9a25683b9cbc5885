/** New, good and full: what Today and the rail say of it. */
import { heading, linkAtGoogle, maya, paired, tab, text, today, until } from '../acts';
import { MAYA, type Stage } from '../stage';

export async function walk(stage: Stage): Promise<void> {
  const { world } = stage;
  await paired(stage);
  // Nothing sent yet.
  await stage.be('maya@getnorthbeam.test');
  await linkAtGoogle(stage);
  await until(stage, 'linked', ({ link }) => link?.state === 'done');
  await stage.take('f2-new', { mock: 'f2-home-states', title: 'A new mailbox', go: today });
  await stage.take('h2-empty', { mock: 'h2-outbox-states', title: 'Nothing is waiting', go: async (on) => {
    await tab('Outbox')(on);
    await heading(on, 'Nothing is waiting');
  } });
  await stage.be('maya@brightnorth.test');
  await world.do('story', { address: 'maya@brightnorth.test', days: 26, bounces: false });
  await linkAtGoogle(stage);
  await until(stage, 'linked', ({ link }) => link?.state === 'done');
  await world.do('room', { address: 'maya@brightnorth.test', hour: 12, day: 80 });
  await stage.take('f2-great', { mock: 'f2-home-states', title: 'All good', go: today });

  await stage.be(MAYA);
  await maya(stage);
  // Limits reached.
  await world.do('room', { address: MAYA, hour: 6, day: 14 });
  await stage.take('f2-near', { mock: 'f2-home-states', title: 'Nearly full', go: (on) => heading(on, /You can send 2/) });
  await stage.take('n-rail-near', { mock: 'n-rail', title: 'Rail, nearly full', folded: true, go: ({ sidebar }) => sidebar.locator('.rail-m.warn').waitFor() });
  await world.do('room', { address: MAYA, hour: 6, day: 12 });
  await stage.take('f2-full', { mock: 'f2-home-states', title: 'Full', go: (on) => heading(on, /Next free slot/) });
  await stage.take('n-rail-full', { mock: 'n-rail', title: 'Rail, full', folded: true, go: ({ sidebar }) => sidebar.locator('.rail-m.bad').waitFor() });
  // Nothing leaves while it is pictured: the hour is full.
  await world.do('room', { address: MAYA, hour: 2, day: 50 });
  await world.do('slept', { address: MAYA, hours: 4 });
  await stage.take('h2-slept', { mock: 'h2-outbox-states', title: 'After sleep', note: 'that the computer slept, and when they were due, is written into the companion’s store', go: async (on) => {
    await tab('Outbox')(on);
    await text(on, /was asleep/);
    await text(on, /^Moved from/);
  } });
}
