/** Settings, Sending limits and Ramp-up, and Today's ramp-up, in a real Chromium: saved while typed, refused under the field, said in words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Pacing } from '../../extension/src/shared/api.gen';
import { NOW } from './gallery/fixtures';
import { answer, asked, clean, last, overflow, refusal, scene, shot, stretch } from './gallery/looking';
import { held, off, pacing } from './gallery/pacing';
import type { View } from './gallery/studio';
import { SKINS } from './lib/skins';

const TALL = { height: 1500 };
const DAY = 'Daily limit, messages in 24 hours';
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const set = async (page: Page, kind: string) => (await asked(page)).filter((one) => one['kind'] === kind);
/** Nothing here takes long: what is not there soon is not there. */
const ready = (page: Page) => { page.setDefaultTimeout(8000); return field(page, DAY).waitFor(); };
const left = (n: number): Pacing['usage'] => ({ ...pacing().usage, day: { used: 12, limit: 45, left: n, frees_at: null } });

void test('a number is saved on Enter, after a pause and when the field is left, and says what is left', () => scene('i-settings', TALL, async (page) => {
  await ready(page);
  assert.equal(await field(page, DAY).inputValue(), '50');
  const saved = pacing({ limits: { ...pacing().limits, day: 45 }, usage: left(33) });
  await answer(page, 'limits/set', { ok: true, value: saved });
  await field(page, DAY).fill('45');
  await page.keyboard.press('Enter');
  await page.locator('.set-row').getByText('Saved. 33 left today.').waitFor();
  assert.deepEqual(await last(page), { kind: 'limits/set', mailbox: 'mb1', limits: { day: 45 } });
  assert.equal(await field(page, DAY).inputValue(), '45');
  await clean(page);
  await shot(page, 'i-limits-saved');

  await answer(page, 'limits/set', { ok: true, value: { ...saved, limits: { ...saved.limits, gap_seconds: 120 } } });
  await field(page, 'Minutes between messages').fill('2');
  await field(page, DAY).focus();
  assert.deepEqual((await set(page, 'limits/set')).at(-1), { kind: 'limits/set', mailbox: 'mb1', limits: { gap_seconds: 120 } });

  await field(page, 'Hourly limit, messages in 60 minutes').press('End');
  await field(page, 'Hourly limit, messages in 60 minutes').pressSequentially('0');
  await page.waitForFunction(() => studio.asked.some((one) => JSON.stringify(one).includes('"hour":60')));
}));

void test('what is no whole number is not asked for; a refusal stands under its field and what was typed stays', () => scene('i-settings', TALL, async (page) => {
  await ready(page);
  for (const typed of ['', '4.5', '-3', 'ten', '1e3']) {
    await field(page, DAY).fill(typed);
    await page.keyboard.press('Enter');
    await page.getByText('Use a whole number.').waitFor();
  }
  await field(page, 'Minutes between messages').fill('61');
  await page.keyboard.press('Enter');
  await page.getByText('Use 60 or less.').waitFor();
  assert.deepEqual(await set(page, 'limits/set'), []);
  await page.getByText('Use a whole number.').waitFor();

  await answer(page, 'limits/set', refusal('limit_provider', { name: 'Google', most: 2000 }));
  await field(page, DAY).fill('2500');
  await page.keyboard.press('Enter');
  await page.getByText('Google stops at 2,000 a day.').waitFor();
  assert.equal(await field(page, DAY).getAttribute('aria-invalid'), 'true');
  assert.equal(await field(page, DAY).inputValue(), '2500');
  await answer(page, 'limits/set', refusal('limit_hour', { day: 50 }));
  await field(page, 'Hourly limit, messages in 60 minutes').fill('60');
  await page.keyboard.press('Enter');
  await page.getByText('The hourly limit can’t be higher than the daily limit, 50.').waitFor();
  await clean(page);
  await shot(page, 'i-limits-refused');

  await answer(page, 'limits/set', refusal('no_answer'));
  await field(page, DAY).fill('44');
  await page.keyboard.press('Enter');
  await page.getByText('Not saved, Postwarden isn’t running.').waitFor();
  await answer(page, 'limits/set', { ok: true, value: pacing({ limits: { ...pacing().limits, day: 44 }, usage: left(32) }) });
  await page.getByRole('button', { name: 'Try again', exact: true }).click();
  await page.locator('.set-row').getByText('Saved. 32 left today.').waitFor();
  await clean(page);
}));

void test('much is allowed and called risky; the ramp-up takes it as its goal', () => scene('i-settings', TALL, async (page) => {
  await ready(page);
  const raised = pacing({ limits: { ...pacing().limits, day: 180 }, ramp_up: held(NOW) });
  await answer(page, 'limits/set', { ok: true, value: raised });
  await field(page, DAY).fill('180');
  await page.keyboard.press('Enter');
  await page.getByText('New mailboxes that send this much often land in spam. Ramp-up gets there in about 13 weeks.').waitFor();
  await clean(page);
  await shot(page, 'i-limits-risky');
  await answer(page, 'ramp-up/set', { ok: true, value: { ...raised, ramp_up: held(NOW, { plan: { ...held(NOW).plan, ceiling: 180 } }) } });
  await page.getByRole('button', { name: 'Use ramp-up' }).click();
  assert.deepEqual((await set(page, 'ramp-up/set')).at(-1), { kind: 'ramp-up/set', mailbox: 'mb1', change: { on: true, plan: { ceiling: 180 } } });
  await page.getByText('New mailboxes that send this much').waitFor({ state: 'detached' });
  assert.equal(await field(page, 'Goal, messages a day').inputValue(), '180');
}));

void test('who keeps it sends without a ramp-up', () => scene('i-settings', TALL, async (page) => {
  await ready(page);
  const raised = pacing({ limits: { ...pacing().limits, day: 180 }, ramp_up: held(NOW) });
  await answer(page, 'limits/set', { ok: true, value: raised });
  await field(page, DAY).fill('180');
  await page.keyboard.press('Enter');
  await answer(page, 'ramp-up/set', { ok: true, value: { ...raised, ramp_up: { ...off, proven: false } } });
  await page.getByRole('button', { name: 'Keep 180' }).click();
  assert.deepEqual((await set(page, 'ramp-up/set')).at(-1), { kind: 'ramp-up/set', mailbox: 'mb1', change: { on: false } });
  await page.getByText('New mailboxes that send this much').waitFor({ state: 'detached' });
}));

void test('switches and the numbers of the ramp-up', () => scene('i-settings', TALL, async (page) => {
  await ready(page);
  const turn = (name: string) => page.getByRole('switch', { name, exact: true });
  assert.equal(await turn('Always allow replies').getAttribute('aria-checked'), 'true');
  assert.equal(await turn('Raise the limit slowly').getAttribute('aria-checked'), 'true');
  await answer(page, 'limits/set', { ok: true, value: pacing({ limits: { ...pacing().limits, send_anyway: true }, ramp_up: held(NOW) }) });
  await turn('Allow “Send anyway”').click();
  await page.locator('[role=switch][aria-checked=true][aria-label="Allow “Send anyway”"]').waitFor();
  assert.deepEqual((await set(page, 'limits/set')).at(-1), { kind: 'limits/set', mailbox: 'mb1', limits: { send_anyway: true } });
  await answer(page, 'limits/set', refusal('made_up'));
  await turn('Always allow replies').click();
  await page.getByText('Said made_up.').waitFor();
  assert.equal(await turn('Always allow replies').getAttribute('aria-checked'), 'true');

  await answer(page, 'ramp-up/set', { ok: true, value: pacing({ ramp_up: held(NOW, { plan: { ...held(NOW).plan, bounces: 2.5 } }) }) });
  await field(page, 'Bounces in percent at which it holds').fill('2,5');
  await page.keyboard.press('Enter');
  await page.locator('.set-row').getByText('Saved.', { exact: true }).waitFor();
  assert.deepEqual((await set(page, 'ramp-up/set')).at(-1), { kind: 'ramp-up/set', mailbox: 'mb1', change: { plan: { bounces: 2.5 } } });
  await answer(page, 'ramp-up/set', refusal('limit_day', { day: 50 }));
  await field(page, 'Goal, messages a day').fill('90');
  await page.keyboard.press('Enter');
  await page.getByText('This can’t be higher than the daily limit, 50.').waitFor();
  await clean(page);
}));

void test('T20 a covered switch turns nothing', () => scene('i-settings', TALL, async (page) => {
  await page.locator('[role=switch][aria-disabled=false][aria-label="Allow “Send anyway”"]').waitFor();
  await page.evaluate(() => { document.body.style.opacity = '0.5'; });
  await page.locator('[role=switch][aria-disabled=true][aria-label="Allow “Send anyway”"]').waitFor();
  await page.getByRole('switch', { name: 'Allow “Send anyway”' }).click({ force: true });
  await page.getByRole('switch', { name: 'Raise the limit slowly' }).click({ force: true });
  assert.deepEqual([...await set(page, 'limits/set'), ...await set(page, 'ramp-up/set')], []);
}));

void test('a domain of several mailboxes has a limit of its own, and a cap that was lowered says by whom', () => scene('i-settings', TALL, async (page) => {
  await ready(page);
  const bounds = { ...pacing().bounds, mailboxes: 3, ceiling: 1500, own: 1500 };
  await answer(page, 'limits/set', { ok: true, value: pacing({ bounds }) });
  await field(page, DAY).fill('50');
  await page.keyboard.press('Enter');
  await page.getByText('Google’s own cap is 2,000 a day. You lowered it to 1,500.').waitFor();
  const domain = field(page, 'Limit for all mailboxes of northbeam.studio together, messages in 24 hours');
  await answer(page, 'limits/set', { ok: true, value: pacing({ bounds: { ...bounds, domain_day: 90 } }) });
  await domain.fill('90');
  await page.keyboard.press('Enter');
  assert.deepEqual((await set(page, 'limits/set')).at(-1), { kind: 'limits/set', mailbox: 'mb1', limits: { domain_day: 90 } });
  await clean(page);
  await shot(page, 'i-limits-domain');
  await answer(page, 'limits/set', { ok: true, value: pacing({ bounds }) });
  await domain.fill('');
  await page.keyboard.press('Enter');
  assert.deepEqual((await set(page, 'limits/set')).at(-1), { kind: 'limits/set', mailbox: 'mb1', limits: { domain_day: null } });
}));

void test('Today says where the ramp-up stands', async () => {
  for (const [name, chip, words] of [
    ['f-home', 'On hold', 'Stage 5 of 8. Moves to 60 a day when bounces drop under 2% (now 2.5%).'],
    ['f-great', 'Done', 'You’re at your goal of 50 a day since 12 Nov.'],
    ['f-new', null, 'New mailboxes start small. 5 a day now, 7 a day tomorrow. 30 a day from 16 Dec if all goes well.'],
  ] as const) {
    for (const skin of SKINS) {
      await scene(name, { ...skin, height: 1300 }, async (page) => {
        const part = page.locator('section[aria-labelledby=ramp-today]');
        await part.getByText(words).waitFor();
        assert.equal(await part.locator('.chip').count(), chip === null ? 0 : 1);
        if (chip !== null) await part.locator('.chip', { hasText: chip }).waitFor();
        await clean(page);
        await shot(page, `${name}-ramp`, skin);
      });
    }
  }
});

void test('nothing is said of a ramp-up that is off', () => scene('f-near', {}, async (page) => {
  await page.waitForFunction(() => studio.asked.some(({ kind }) => kind === 'pacing/get'));
  assert.equal(await page.locator('section[aria-labelledby=ramp-today]').count(), 0);
}));

const VIEWS: View[] = [...SKINS.map((skin) => ({ ...skin, ...TALL })), { ...TALL, width: 320 }];
for (const view of VIEWS) {
  void test(`accessible and whole: ${view.host ?? 'gmail'}, ${view.theme ?? 'light'}, ${view.width ?? 360}`, () => scene('i-settings', view, async (page) => {
    await ready(page);
    await clean(page);
    await shot(page, `i-pacing${'width' in view ? '-narrow' : ''}`, view);
    await stretch(page);
    assert.deepEqual(await overflow(page), []);
  }));
}
