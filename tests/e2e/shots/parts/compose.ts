/** In the mail page: the chip in its states, the dialog over the limit, the checks before sending, the note at the foot. */
import { write } from '../../lib/mail';
import { linkAtGoogle, paired, until } from '../acts';
import { MAYA, type Scene, type Stage } from '../stage';

const OTHER = 'somebody@oakfern.test';
/** A message to one, in either webmail; the chip stands there. */
const draft = (to = OTHER) => async ({ page, skin }: Scene): Promise<void> => {
  if (skin.host === 'gmail') await write(page, to, 'Proposal for the spring campaign');
  await page.locator('postwarden-chip').first().waitFor();
};
const says = (words: RegExp) => async (scene: Scene): Promise<void> => {
  await draft()(scene);
  await scene.page.locator('postwarden-chip').filter({ hasText: words }).first().waitFor();
};
const send = async ({ page, skin }: Scene): Promise<void> => page.locator(skin.host === 'gmail' ? '.AD .aoO, .IZ .aoO' : '.split .send:not(.arrow)').first().click();
/** The page like Outlook's writes to three; an hour with room for two never has it for them. */
const toOne = ({ page }: Scene): Promise<unknown> => page.locator('.draft ._EType_RECIPIENT_ENTITY').evaluateAll((people) => people.slice(1).forEach((one) => one.remove()));
const dialog = (words: RegExp, before: (scene: Scene) => Promise<unknown> = () => Promise.resolve()) => async (scene: Scene): Promise<void> => {
  await draft()(scene);
  await before(scene);
  await send(scene);
  await scene.page.locator('postwarden-dialog').getByText(words).first().waitFor();
};
const COMPOSER = '.AD, .draft';
const outlook = 'outlook-new' as const;

export async function walk(stage: Stage): Promise<void> {
  const { world } = stage;
  await paired(stage);
  const chip = (name: string, title: string, words: RegExp, mock = 'l6-chip-states'): Promise<void> => stage.take(name, { mock, title, near: COMPOSER, outlook, go: says(words) });
  await chip('l6-not-linked', 'Not linked', /./);
  await world.do('story', { address: MAYA });
  await linkAtGoogle(stage);
  await until(stage, 'linked', ({ link }) => link?.state === 'done');
  const room = async (hour: number, day: number, anyway = false): Promise<void> => {
    await world.do('room', { address: MAYA, hour, day, anyway });
    await stage.show();
    await until(stage, `${hour} and ${day}`, ({ mailbox }) => mailbox?.usage.day.limit === day && mailbox.usage.hour.limit === hour);
  };
  await room(20, 50);
  await chip('l6-normal', 'In Gmail, in Outlook', /left today|Uses/, 'l-compose');
  await stage.take('l2-rail', { mock: 'l2-compose-rail', title: 'With the rail', folded: true, near: COMPOSER, outlook, go: says(/left today|Uses/) });
  await stage.take('l6-narrow', { mock: 'l6-chip-states', title: 'A narrow compose window', note: 'the page’s compose window is made 440 px wide', near: COMPOSER, outlook, go: async (scene) => {
    await says(/left today|Uses/)(scene);
    await scene.page.locator(COMPOSER).first().evaluate((draft: HTMLElement) => { Object.assign(draft.style, { width: '440px', minWidth: '0', flex: 'none' }); });
    await scene.page.locator('postwarden-chip[data-size=short]').first().waitFor();
  } });
  await room(20, 15);
  await chip('l6-near', 'Near the limit', /left today|Uses/);
  await room(2, 50);
  await chip('l6-hour', 'This hour is full', /Next/);
  await stage.take('l4-hour', { mock: 'l4-block-variants', title: 'Over the hour’s limit', near: 'postwarden-dialog dialog', outlook, go: dialog(/this hour’s limit/, toOne) });
  await room(20, 12);
  await chip('l6-day', 'Today is full', /Next/);
  await stage.take('l3-block-dialog', { mock: 'l3-block-dialog', title: 'Over the limit', near: 'postwarden-dialog dialog', outlook, go: dialog(/today’s limit/) });
  await room(20, 12, true);
  await stage.take('l4-anyway', { mock: 'l4-block-variants', title: 'Send anyway is allowed', near: 'postwarden-dialog dialog', outlook, go: dialog(/Send anyway/) });
  await stage.take('l3-change', { mock: 'l3-block-dialog', title: 'Another time', near: 'postwarden-dialog dialog', outlook, go: async (scene) => {
    await dialog(/today’s limit/)(scene);
    await scene.page.locator('postwarden-dialog').getByRole('button', { name: 'Change' }).click();
    await scene.page.locator('postwarden-dialog input').waitFor();
  } });
  await room(40, 100);
  await world.do('bar');
  await stage.take('l5-presend', { mock: 'l5-presend', title: 'Before you send', near: 'postwarden-checks dialog', outlook: 'outlook-checks', gmail: 'gmail-checks', go: async (scene) => {
    await scene.page.locator('postwarden-chip .count').first().waitFor();
    await send(scene);
    await scene.page.locator('postwarden-checks').getByRole('heading', { name: 'Before you send' }).waitFor();
  } });
  await stage.take('l6-counts', { mock: 'l6-chip-states', title: 'Things to check', near: '.IZ, .draft', outlook: 'outlook-checks', gmail: 'gmail-checks', go: async (scene) => {
    await scene.page.locator('postwarden-chip .count').first().waitFor();
  } });
  let strangers = 0;
  await stage.take('l6-loading', {
    mock: 'l6-chip-states', title: 'Loading', note: 'the companion’s process is held still, and the browser’s patience with it is made endless', near: COMPOSER, outlook,
    go: async (scene) => {
      await world.do('freeze', { on: false });
      strangers += 1;
      await stage.be(`new${strangers}@kite.test`);
      await until(stage, 'ready', ({ channel }) => channel.kind === 'ready');
      await stage.browser.worker.evaluate(() => {
        Object.assign(AbortSignal, { timeout: () => new AbortController().signal });
        return chrome.storage.session.clear(); // as after the browser's start: nothing is known of before
      });
      await world.do('freeze', { on: true });
      await stage.show(scene.skin, { outlook });
      await draft()(scene);
      await scene.page.locator('postwarden-chip .loading').first().waitFor();
    },
  });
  await world.do('freeze', { on: false });
  await stage.be(MAYA);
  await world.do('becomes', { address: MAYA, state: 'needs_sign_in', reason: 'signin' });
  await chip('l6-sign-in', 'Signed out', /Sign in/);
  await world.do('becomes', { address: MAYA, state: 'active', reason: null });
  await world.do('stop');
  await chip('l6-off', 'Limits off', /Limits off/);
}
