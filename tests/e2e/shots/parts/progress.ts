/** Maya's inbox is linked at Google: progress and its end. */
import { form, heading, linkAtGoogle, paired, press, text, until } from '../acts';
import { MAYA, type Stage } from '../stage';

export async function walk(stage: Stage): Promise<void> {
  const { world } = stage;
  await paired(stage);
  await stage.be(MAYA);
  await world.do('story', { address: MAYA });
  await linkAtGoogle(stage, () => world.do('hold', { after: 6000 }));
  /** A server that says nothing for too long is given up. */
  const aLittle = (): Promise<unknown> => world.do('hold', { after: 800 });
  // A little at a time, until some of it is read.
  await until(stage, 'reading', ({ link }) => (link?.steps.find(({ name }) => name === 'reading')?.done ?? 0) > 0, async () => {
    await stage.page.waitForTimeout(300);
    await world.do('hold', { after: 3000 });
  });
  await stage.take('e-progress', { mock: 'e-progress', title: 'Reading the last thirty days', go: async (on) => {
    await aLittle();
    await text(on, /of about/);
  } });
  await stage.take('f2-reading', { mock: 'f2-home-states', title: 'Used while it is read', go: async (on) => {
    await aLittle();
    await press(on, 'Use it now');
    await heading(on, /You can send/);
  } });
  await world.do('hold', { after: null });
  await until(stage, 'linked', ({ link }) => link?.state === 'done');
  let done = 0;
  await stage.take('e2-done', { mock: 'e2-progress-ends', title: 'Linked', go: async (on) => {
    done += 1;
    const address = `done${done}@kite.test`;
    await stage.be(address);
    await on.page.reload();
    on.sidebar = (await stage.show(on.skin)).sidebar;
    await form(on, 'abcdefghijklmnop');
    await press(on, 'Test and link');
    await heading(on, `${address} is linked`);
  } });
}
