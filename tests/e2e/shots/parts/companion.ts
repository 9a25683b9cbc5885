/** The companion away, wrong or of another time, and pairing. */
import { heading, paired, press, text, until } from '../acts';
import type { Scene, Stage } from '../stage';

const IMPOSSIBLE = 'the browser’s answer to “may this extension reach 127.0.0.1?” is replaced; nothing between panel and companion is';

export async function walk(stage: Stage): Promise<void> {
  const { world, browser } = stage;
  await stage.take('b-pair', { mock: 'b-pair', title: 'Not paired', go: (on) => heading(on, 'Pair this browser') });
  const pairing = async ({ page }: Pick<Scene, 'page'>): Promise<void> => {
    await page.goto(browser.url('pairing.html'));
    await page.locator('#code').waitFor();
  };
  const typed = (code: () => Promise<string>, seen: RegExp) => async (scene: Scene): Promise<void> => {
    await scene.page.goto(browser.url('pairing.html'));
    await scene.page.locator('#code').fill(await code());
    await scene.page.locator('#code').press('Enter');
    await scene.page.getByText(seen).first().waitFor();
  };
  await stage.tab('b-pair-tab', { mock: 'b-pair', title: 'The tab for the code', go: pairing });
  const code = async (): Promise<string> => (await world.do('code')).code;
  await stage.tab('b2-typo', { mock: 'b2-pair-states', title: 'Not a whole code', go: typed(async () => (await code()).replace(/.$/, (last) => last === '0' ? '1' : '0'), /isn’t a whole code/) });
  await stage.tab('b2-old', {
    mock: 'b2-pair-states', title: 'A code that is too old', go: typed(async () => {
      const old = await code();
      await code();
      return old;
    }, /too old/),
  });
  await stage.tab('b2-wrong', { mock: 'b2-pair-states', title: 'Another companion’s code', go: typed(async () => (await world.do('strange_code')).code, /didn’t match/) });
  await stage.tab('b2-locked', {
    mock: 'b2-pair-states', title: 'Too many tries', note: 'the wrong tries are written into the companion’s store',
    go: typed(async () => (await world.do('tried')).code, /Too many tries/),
  });
  await paired(stage);
  await stage.tab('b2-done', { mock: 'b2-pair-states', title: 'Paired', go: async ({ page }) => {
    await page.goto(browser.url('pairing.html'));
    await page.getByRole('heading', { name: 'This browser is paired' }).waitFor();
  } });

  await world.do('stop');
  await stage.take('a-off', { mock: 'a-companion-off', title: 'Not running', go: (on) => heading(on, 'Postwarden isn’t running') });
  await world.do('squat', { on: true });
  await stage.take('a2-port', { mock: 'a2-companion-variants', title: 'Another program has its port', go: (on) => heading(on, 'Another program uses Postwarden’s port') });
  await world.do('squat', { on: false });
  await browser.worker.evaluate(() => { Object.assign(chrome.permissions, { contains: () => Promise.resolve(false) }); });
  await stage.take('a2-blocked', {
    mock: 'a2-companion-variants', title: 'Blocked by the browser', note: IMPOSSIBLE,
    go: async (on) => {
      await press(on, /Check again|Try again|Look again/).catch(() => undefined);
      await heading(on, 'The browser blocked Postwarden');
    },
  });
  await browser.worker.evaluate(() => { Object.assign(chrome.permissions, { contains: () => Promise.resolve(true) }); });
  await world.do('version', { api: 9, api_min: 9, version: '0.9.0' });
  await stage.take('a2-old-extension', { mock: 'a2-companion-variants', title: 'Extension too old', go: (on) => heading(on, 'Update the extension to continue') });
  await world.do('version', { api: 1, api_min: 1, version: '0.1.0' });
  await world.do('shift', { ahead: 7200 });
  await stage.take('a2-clock', { mock: 'a2-companion-variants', title: 'Clocks that differ', go: (on) => heading(on, /clock/i) });
  await world.do('shift', { ahead: 0 });
  await stage.take('c2-link-unchecked', { mock: 'c2-link-unchecked', title: 'Reconnected: consent not given', go: (on) => heading(on, 'Link this inbox') });
  // Somebody it was never asked about, while the companion takes its time.
  let strangers = 0;
  await stage.take('f2-loading', {
    mock: 'f2-home-states', title: 'The first load', note: 'the companion’s process is held still, and the browser’s patience with it is made endless',
    go: async (on) => {
      await world.do('freeze', { on: false });
      strangers += 1;
      await stage.be(`new${strangers}@kite.test`);
      await until(stage, 'ready', ({ channel }) => channel.kind === 'ready');
      await browser.worker.evaluate(() => {
        Object.assign(AbortSignal, { timeout: () => new AbortController().signal });
        return chrome.storage.session.clear(); // as after the browser's start: nothing is known of before
      });
      await world.do('freeze', { on: true });
      on.sidebar = (await stage.show(on.skin)).sidebar;
      await on.sidebar.locator('[aria-busy=true] .sk').first().waitFor();
    },
  });
  await world.do('freeze', { on: false });
  await world.do('revoke', {});
  await stage.take('b-pair-lost', { mock: 'b2-pair-states', title: 'Unpaired elsewhere', go: (on) => text(on, 'This browser isn’t paired any more') });
  await stage.relaunch(true);
  await paired(stage);
  await stage.take('a2-old', {
    mock: 'a2-companion-variants', title: 'Companion too old', note: 'there is no older companion yet: the number of the extension’s API is raised in its build',
    go: (on) => heading(on, 'Update Postwarden to continue'),
  });
}
