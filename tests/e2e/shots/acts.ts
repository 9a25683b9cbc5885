/** What the pictures need done: paired, linked, to a tab of the panel. */
import type { Locator } from 'playwright-core';
import type { LinkForm, Snapshot } from '../../../extension/src/shared/messages';
import { snapshot as snapshotOf } from '../lib/outbox';
import { pair } from '../lib/pairing';
import { MAYA, type Scene, type Stage } from './stage';

export const paired = (stage: Stage): Promise<void> => pair(stage.browser, stage.world);
export const tab = (name: string) => ({ sidebar }: Scene): Promise<void> => sidebar.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
export const heading = ({ sidebar }: Scene, name: string | RegExp): Promise<void> => sidebar.getByRole('heading', { name }).first().waitFor();
export const text = ({ sidebar }: Scene, words: string | RegExp): Promise<void> => sidebar.getByText(words).first().waitFor();
export const button = ({ sidebar }: Scene, name: string | RegExp): Locator => sidebar.getByRole('button', { name }).first();
export const press = async (scene: Scene, name: string | RegExp): Promise<void> => button(scene, name).click();
export async function consent({ sidebar }: Scene): Promise<void> {
  // What the page is told of the account and its provider comes in steps, and puts the form back.
  await sidebar.getByRole('button', { name: /^Continue with/ }).waitFor();
  await sidebar.getByRole('checkbox', { name: /I may use this mailbox/ }).check();
}

/** At the provider's page, which the rig plays: agreed to, and sent back. */
export async function atProvider(stage: Stage, open: () => Promise<unknown>): Promise<void> {
  const [tab] = await Promise.all([stage.browser.context.waitForEvent('page'), open()]);
  await tab.waitForURL(/^http:\/\/(127\.0\.0\.1|localhost):/);
  await tab.locator('body').waitFor();
  await tab.close();
}

/** Links the account of the mail page with its provider's page. */
export async function linkAtGoogle(stage: Stage, before = (): Promise<unknown> => Promise.resolve()): Promise<void> {
  const scene = await stage.show();
  await consent(scene);
  await before();
  await atProvider(stage, () => press(scene, 'Continue with Google'));
}

const FORM: LinkForm = { address: '', password: null, oauth: null, user: null, smtpUser: null, smtpPassword: null, imap: null, smtp: null, sending: true, consent: true };
/** Starts a linking as the form does, and waits for its end. */
export async function start({ sidebar }: Stage, form: Partial<LinkForm>): Promise<void> {
  await sidebar.evaluate((whole) => chrome.runtime.sendMessage({ kind: 'link/start', form: whole }), { ...FORM, ...form });
}

/** What the panel is told. */
export const snapshot = ({ sidebar }: Pick<Stage, 'sidebar'>): Promise<Snapshot> => snapshotOf(sidebar);
export async function until(stage: Stage, what: string, so: (seen: Snapshot) => boolean, meanwhile = (): Promise<unknown> => stage.page.waitForTimeout(100)): Promise<void> {
  for (const deadline = Date.now() + 90_000; !so(await snapshot(stage));) {
    if (Date.now() > deadline) throw new Error(`not seen: ${what}: ${JSON.stringify(await snapshot(stage)).slice(0, 900)}`);
    await meanwhile();
  }
}

/** From an address with servers of its own to its form, filled in. */
export const form = async (scene: Scene, word = 'hunter2!'): Promise<void> => {
  await heading(scene, 'Link this inbox');
  await consent(scene);
  await press(scene, 'Continue with address and password');
  await heading(scene, 'Link a mail server');
  await text(scene, /Settings found|couldn’t find settings/);
  const password = scene.sidebar.getByLabel('Password', { exact: true });
  if (await password.isVisible()) await password.fill(word);
};

export const today = (on: Scene): Promise<void> => heading(on, /You can send|Next free slot|Sending is paused/);

/** Maya's inbox with its thirty days behind it, and four messages that wait. */
export async function maya(stage: Stage): Promise<void> {
  const { world } = stage;
  await world.do('story', { address: MAYA });
  await linkAtGoogle(stage);
  await until(stage, 'linked', ({ link }) => link?.state === 'done');
  await world.do('room', { address: MAYA, hour: 6, day: 50 });
  await until(stage, 'counted', ({ mailbox }) => mailbox?.usage.day.used === 12 && mailbox.usage.day.limit === 50);
  for (const [hours, to, subject] of [
    [1, 'ana.ruiz@oakfern.test', 'Proposal for the spring campaign'], [3, 'per.lindqvist.procurement@lindqvist.test', 'Workshop agenda'],
    [14, 'lena@holm.test', 'Invoice'], [15, 'ida@kiteandco.test', 'Kick-off'],
  ] as const) {
    const at = `${new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 16)}+00:00`;
    const words = ['send', '--from', MAYA, '--to', to, '--subject', subject, '--text-file', '-', '--anyway', '--at', at];
    const { code, err } = await world.do('terminal', { words, text: 'Hi,\n\nhere is the plan.\n' });
    if (code !== 0) throw new Error(err);
  }
  await until(stage, 'queued', ({ outbox }) => outbox.length === 4);
}
