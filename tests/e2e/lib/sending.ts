/** What a user does in the panel and the terminal while mail is sent. */
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { OutboxItem } from '../../../extension/src/shared/api.gen';
import { outbox } from './outbox';
import type { Panel } from './syncing';
import { until } from './until';

/** A file of tests has one panel. */
let panel: Panel;
export const reach = (it: Panel): void => { panel = it; };

export const meter = (name: string, used: number, limit: number): Promise<void> =>
  panel.sidebar.locator(`[role=meter][aria-label="${name}"][aria-valuenow="${used}"][aria-valuemax="${limit}"]`).waitFor();
export const tab = (name: RegExp): Promise<void> => panel.sidebar.getByRole('tab', { name }).click();
export const people = (): Locator => panel.sidebar.locator('section[aria-labelledby=set-people]');
export const button = (name: string | RegExp): Locator => panel.sidebar.getByRole('button', { name }).first();
/** Said to everybody, shown or not. */
export const said = (words: string | RegExp): Promise<void> => panel.sidebar.locator('[role=status]', { hasText: words }).first().waitFor({ state: 'attached' });

/** Types a setting and waits until it is saved. */
export async function set(label: string, value: string): Promise<void> {
  const field = panel.sidebar.getByLabel(label, { exact: true });
  await field.fill(value);
  await field.press('Enter');
  await panel.sidebar.locator('.set-row', { has: field }).getByText(/^Saved\./).waitFor();
}

export async function turn(name: string, on: boolean): Promise<void> {
  const control = panel.sidebar.getByRole('switch', { name, exact: true });
  if (await control.getAttribute('aria-checked') !== String(on)) await control.click();
  await panel.sidebar.locator(`[role=switch][aria-label="${name}"][aria-checked=${on}]`).waitFor();
}

/** The row of the outbox whose subject it is. */
export const row = (subject: string): Locator => panel.sidebar.locator('li.msg', { hasText: subject });
export async function pick(subject: string, act: string | RegExp): Promise<void> {
  await row(subject).getByRole('button', { name: /^Change, send now or cancel/ }).click();
  await panel.sidebar.getByRole('menuitem', { name: act }).click();
}
export const says = (subject: string, words: string | RegExp): Promise<void> => row(subject).locator('.why').getByText(words).waitFor();

/** Waits until the outbox's message is like that, as the panel itself is told. */
export function becomes(subject: string, state: OutboxItem['state'], also: (item: OutboxItem) => boolean = () => true): Promise<OutboxItem> {
  let all: OutboxItem[] = [];
  return until(`${subject}, ${state}`, async () => {
    all = await outbox(panel.sidebar);
    const found = all.find((item) => item.subject === subject || known.get(subject) === item.id);
    if (found) known.set(subject, found.id);
    return found?.state === state && also(found) && found;
  }, { missing: () => Promise.resolve(`in ${JSON.stringify(all)}`) });
}
/** Ids by subject: what has left has none any more. */
const known = new Map<string, string>();

export async function terminal(...words: string[]): Promise<string> {
  const { code, out, err } = await panel.world.do('terminal', { words, text: 'Hi,\n\nhere is the plan.\n' });
  assert.equal(code, 0, err);
  return out;
}
/** `postwarden send`, as one types it. */
export const post = (to: string, subject: string, ...more: string[]): Promise<string> =>
  terminal('send', '--from', panel.world.facts.address, '--to', to, '--subject', subject, '--text-file', '-', ...more);
/** Hours from now, as `--at` takes it. */
export const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 16) + '+00:00';
export const arrivals = async (count: number): Promise<string[]> => (await panel.world.do('arrived', { count })).messages.map(([subject]) => subject);

/** A CSV's last line, by the names of its columns. */
export function lastLine(csv: string): Record<string, string | undefined> {
  const [names = [], ...lines] = csv.replace('\uFEFF', '').trim().split(/\r\n/).map((line) => line.replaceAll('"', '').split(','));
  return Object.fromEntries(names.map((name, at) => [name, lines.at(-1)?.[at]]));
}
