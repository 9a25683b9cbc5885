/** What a person does to the linking views, and what these then ask of the background. */
import type { Locator, Page } from 'playwright-core';
import { asked } from './looking';

export const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });
export const show = (page: Page, change: object): Promise<void> => page.evaluate((next) => studio.show(next), change);
/** Whether it gets the focus; a view that has just come moves it in a moment of its own. */
export const focused = (at: Locator): Promise<boolean> => at.evaluate((element) => new Promise((resolve) => {
  const end = performance.now() + 3000;
  const look = (): void => {
    if (element === document.activeElement || performance.now() > end) resolve(element === document.activeElement);
    else requestAnimationFrame(look);
  };
  look();
}));
export const started = async (page: Page): Promise<Record<string, unknown>[]> => (await asked(page)).filter(({ kind }) => kind === 'link/start').map(({ form }) => form as Record<string, unknown>);
export const answer = (page: Page, kind: string, value: unknown): Promise<void> => page.evaluate(([name, one]) => { studio.answers[name] = { ok: true, value: one }; }, [kind, value] as const);
export const refuse = (page: Page, code: string, facts: object = {}, field: string | null = null): Promise<void> =>
  page.evaluate((refusal) => { studio.answers['link/start'] = { ok: false, refusal }; }, { code, sentence: `Said by the companion: ${code}.`, nextStep: '', field, said: null, facts });
export const password = (page: Page): Locator => page.getByLabel('Password', { exact: true });

/** To the filled-in form of an address whose settings are found. */
export async function form(page: Page, address: string): Promise<void> {
  await page.getByText('Other ways to link').click();
  await button(page, /Other mail server/).click();
  await page.getByLabel('Email address').fill(address);
  await page.getByText('Settings found').waitFor();
  await password(page).fill('p');
  await page.getByRole('checkbox').check();
}
