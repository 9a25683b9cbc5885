/** A linked mailbox of the syncing world, and what a person sees in its panel while mail comes and servers fail. */
import { mkdir } from 'node:fs/promises';
import type { Frame, Locator, Page } from 'playwright-core';
import { type Browser, INBOX, launch, ROOT } from './browser';
import { openPanel } from './mail';
import { pair } from './pairing';
import { World } from './world';

const SHOTS = `${ROOT}/build/e2e/syncing`;
/** Only so that a test that waits for what never comes ends. */
const LATE_MS = 40_000;

export class Panel {
  sidebar!: Frame;

  private constructor(readonly world: World, readonly browser: Browser, readonly page: Page) {}

  /** Paired, linked, on the Today tab. */
  static async open(kind = 'syncing_world'): Promise<Panel> {
    const world = await World.start(ROOT, kind);
    const browser = await launch({ port: world.facts.page, height: 1300 });
    const panel = new Panel(world, browser, browser.context.pages()[0] ?? await browser.context.newPage());
    await mkdir(SHOTS, { recursive: true });
    await pair(browser, world);
    await panel.page.goto(INBOX);
    panel.sidebar = await openPanel(panel.page, browser);
    await panel.link();
    return panel;
  }

  /** The panel of a page that is open, linked by hand. */
  static async on(world: World, browser: Browser, page: Page): Promise<Panel> {
    const panel = new Panel(world, browser, page);
    await mkdir(SHOTS, { recursive: true });
    panel.sidebar = await openPanel(page, browser);
    await panel.link();
    return panel;
  }

  private async link(): Promise<void> {
    const { imap, smtp, password, address } = this.world.facts;
    await this.text(/No settings found for/);
    await this.sidebar.getByRole('checkbox', { name: /I may use this mailbox/ }).check();
    await this.press('Continue with address and password');
    await this.press('Enter them myself');
    await this.sidebar.getByLabel('Password', { exact: true }).fill(password);
    for (const [which, port] of [['imap', imap], ['smtp', smtp]] as const) {
      await this.sidebar.locator(`#field-${which}-host`).fill('localhost');
      await this.sidebar.locator(`#field-${which}-port`).fill(String(port));
      await this.sidebar.locator(`#field-${which}-security`).selectOption('tls');
    }
    await this.press('Test and link');
    await this.seen(this.sidebar.getByRole('heading', { name: `${address} is linked` }));
    await this.press('Show today');
    await this.foot('Sent, replies, bounces: up to date');
  }

  /** Folds it; what stands in an open one is not told by the browser too. */
  async fold(): Promise<void> {
    await this.press('Collapse sidebar');
    await this.sidebar.getByRole('button', { name: 'Open Postwarden' }).waitFor();
  }

  async press(name: string | RegExp): Promise<void> {
    await this.sidebar.getByRole('button', { name }).first().click();
  }

  text(words: string | RegExp): Promise<void> {
    return this.seen(this.sidebar.getByText(words).first());
  }

  heading(name: string | RegExp): Promise<void> {
    return this.seen(this.sidebar.getByRole('heading', { name }).first());
  }

  /** Waits until the line at the foot says it. */
  foot(words: string): Promise<void> {
    return this.seen(this.sidebar.locator('.foot').getByText(words, { exact: true }));
  }

  /** Waits until a sum of the thirty days is there, with its share. */
  total(name: string, value: string): Promise<void> {
    return this.seen(this.sidebar.locator('.totals > div').filter({ hasText: new RegExp(`^${name}\\s*${value}$`) }));
  }

  /** Waits for it; what stood there instead is left as a picture. */
  private seen(what: Locator): Promise<void> {
    return what.waitFor({ timeout: LATE_MS }).catch(async (late: unknown) => {
      await this.shot('not-seen').catch(() => undefined);
      throw late;
    });
  }

  async shot(name: string): Promise<void> {
    const { width, height } = this.page.viewportSize() ?? { width: 1440, height: 900 };
    await this.page.screenshot({ path: `${SHOTS}/${name}.png`, clip: { x: width - 364, y: 0, width: 364, height } });
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.world.end();
  }
}
