/** What a person does in a real Roundcube: sign in, write, press Send. */
import { mkdir } from 'node:fs/promises';
import type { FrameLocator, Page } from 'playwright-core';
import { type Browser, launch, ROOT } from './browser';
import { pair } from './pairing';
import { Panel } from './syncing';
import { type Facts, World } from './world';

export const SHOTS = `${ROOT}/build/e2e/roundcube`;

export const WEBMAIL = 'webmail.oakfern.example';
export const ROUNDCUBE = `https://${WEBMAIL}/`;
export const CHIP = '.formbuttons postwarden-chip';
export const SEND = '.formbuttons button.send';

export const listOf = (folder: string): string => `${ROUNDCUBE}?_task=mail&_mbox=${folder}`;

export async function signIn(page: Page, { address, password }: Pick<Facts, 'address' | 'password'>): Promise<void> {
  await page.goto(ROUNDCUBE);
  await page.locator('#rcmloginuser').fill(address);
  await page.locator('#rcmloginpwd').fill(password);
  await page.locator('#rcmloginsubmit').click();
  await page.waitForURL(/_task=mail/);
}

/** Where a message is written in HTML. */
export const body = (page: Page): FrameLocator => page.frameLocator('#composebody_ifr');

export async function compose(page: Page, query = ''): Promise<void> {
  await page.goto(`${ROUNDCUBE}?_task=mail&_action=compose${query}`);
  await body(page).locator('body[contenteditable=true]').waitFor();
}

/** As a person types addresses: with commas, and on to the next field. */
export async function address(page: Page, field: 'to' | 'cc' | 'bcc', people: string): Promise<void> {
  const row = page.locator(`#compose_${field}`);
  if (!await row.isVisible()) {
    await page.locator('#compose_to a.add:not(.recipient)').click();
    await page.locator(`#headers-menu a[data-target=${field}]`).click();
  }
  await row.locator('.recipient-input input').fill(people);
  await row.locator('.recipient-input input').press('Tab');
}

export async function write(page: Page, to: string, subject: string, text = 'Hi, here is the proposal.'): Promise<void> {
  await compose(page);
  await address(page, 'to', to);
  await page.locator('#compose-subject').fill(subject);
  await body(page).locator('body').click();
  await page.keyboard.type(text);
}

/** Its recipients, subject and text. */
export const draftOf = async (page: Page): Promise<string[]> => [
  ...await page.locator('.recipient-input li.recipient').evaluateAll((all) => all.map((one) => one.textContent)),
  await page.locator('#compose-subject').inputValue(), await body(page).locator('body').innerText(),
];

/** Roundcube says that it is on its way, and goes back to the list. */
export const sent = (page: Page): Promise<void> => page.waitForURL((url) => !url.search.includes('compose'), { timeout: 20_000 });

/** Somebody whose mail is on a host of their own: a paired browser, signed in to Roundcube. */
export class Office {
  private constructor(readonly world: World, readonly browser: Browser, readonly page: Page) {}

  static async open(): Promise<Office> {
    const world = await World.start(ROOT, 'roundcube_world');
    const browser = await launch({ port: world.facts.page, others: { [WEBMAIL]: world.facts.webmail ?? 0 }, allowedBefore: [`https://${WEBMAIL}/*`] });
    await mkdir(SHOTS, { recursive: true });
    await pair(browser, world);
    const page = browser.context.pages()[0] ?? await browser.context.newPage();
    page.setDefaultTimeout(20_000);
    await signIn(page, world.facts);
    return new Office(world, browser, page);
  }

  /** The same, allowed on its host and linked. */
  static async ready(): Promise<Office> {
    const office = await Office.open();
    await office.allow();
    await office.link();
    return office;
  }

  /** Names the webmail in the pairing tab, where the browser asks. */
  async allow(): Promise<void> {
    const tab = await this.browser.context.newPage();
    await tab.goto(this.browser.url('pairing.html'));
    await tab.getByLabel('Address of your webmail').fill(`${ROUNDCUBE}?_task=mail`);
    await tab.getByRole('button', { name: 'Allow' }).click();
    await tab.getByText('Allowed. Load your webmail again').waitFor();
    await tab.getByRole('button', { name: `Remove ${WEBMAIL}` }).waitFor();
    await tab.screenshot({ path: `${SHOTS}/tab.png` });
    await tab.close();
  }

  /** Links the mailbox in the panel that stands in Roundcube, with room for every message of a test. */
  async link(): Promise<void> {
    await this.page.goto(listOf('INBOX'));
    await this.page.setViewportSize({ width: 1440, height: 1300 });
    const { sidebar } = await Panel.on(this.world, this.browser, this.page);
    await this.page.setViewportSize({ width: 1440, height: 900 });
    await this.world.do('bar');
    await this.world.do('limits', { hour: 40, day: 50 });
    await sidebar.locator('[role=meter][aria-label="This hour"][aria-valuemax="40"]').waitFor();
  }

  shot = (name: string): Promise<Buffer> => this.page.screenshot({ path: `${SHOTS}/${name}.png` });
  gone = (css: string): Promise<void> => this.page.locator(css).waitFor({ state: 'detached' });

  async close(): Promise<void> {
    await this.browser.close();
    await this.world.end();
  }
}
