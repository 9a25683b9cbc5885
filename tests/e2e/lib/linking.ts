/** What a person does to link a mailbox, in a webmail tab whose account is theirs. */
import { mkdir } from 'node:fs/promises';
import type { Frame, Locator, Page } from 'playwright-core';
import { type Browser, INBOX, launch, ROOT, sidebarOf } from './browser';
import { openPanel } from './mail';
import { pair } from './pairing';
import { World } from './world';

const SHOTS = `${ROOT}/build/e2e/linking`;
/** As the rig's providers hand them out. */
export const APP_PASSWORD = 'abcd efgh ijkl mnop';

/** A paired browser with a webmail tab, in the world of all providers. */
export class Desk {
  sidebar!: Frame;

  private constructor(readonly world: World, readonly browser: Browser, readonly page: Page) {}

  static async open(kind = 'linking_world'): Promise<Desk> {
    const world = await World.start(ROOT, kind);
    const browser = await launch({ port: world.facts.page, height: 1300 });
    const page = browser.context.pages()[0] ?? await browser.context.newPage();
    await mkdir(SHOTS, { recursive: true });
    const desk = new Desk(world, browser, page);
    await pair(browser, world);
    return desk;
  }

  /** Opens the webmail as this person, whose mailbox is at their provider. */
  async be(address: string, password?: string): Promise<void> {
    await this.world.do('become', password === undefined ? { address } : { address, password });
    await this.browser.context.clearCookies(); // or the provider goes on with whoever signed in before
    await this.page.goto(INBOX);
    this.sidebar = await openPanel(this.page, this.browser);
    // While the page is being loaded the panel shows whose it was before.
    await this.seen(this.sidebar.locator(`.who .addr[title="${address}"]`));
    await this.heading('Link this inbox');
  }

  /** The panel again after the tab was loaded anew. */
  async reload(): Promise<void> {
    await this.page.reload();
    this.sidebar = await sidebarOf(this.page, this.browser);
  }

  heading(name: string | RegExp): Promise<void> {
    return this.seen(this.sidebar.getByRole('heading', { name }).first());
  }

  text(words: string | RegExp): Promise<void> {
    return this.seen(this.sidebar.getByText(words).first());
  }

  /** Waits for it; what stood there instead is left as a picture. */
  private seen(what: Locator, timeout = 20_000): Promise<void> {
    return what.waitFor({ timeout }).catch(async (late: unknown) => {
      await this.shot('not-seen').catch(() => undefined);
      throw late;
    });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.sidebar.getByRole('button', { name }).first().click();
  }

  async consent(): Promise<void> {
    await this.sidebar.getByRole('checkbox', { name: /I may use this mailbox/ }).check();
    await this.agreed();
  }

  /** A tick counts once the browser has told that it was seen; until then the button below is dull. */
  agreed(): Promise<void> {
    return this.seen(this.sidebar.locator('#go:not(.unticked)'));
  }

  password(label = 'Password'): ReturnType<Frame['getByLabel']> {
    return this.sidebar.getByLabel(label, { exact: true });
  }

  /** What the user sees at the provider, once its page has sent them back; the tab is closed as they would. */
  async atProvider(open: () => Promise<unknown>): Promise<string> {
    const [tab] = await Promise.all([this.browser.context.waitForEvent('page'), open()]);
    await tab.waitForURL(/^http:\/\/(127\.0\.0\.1|localhost):/);
    const text = await tab.locator('body').innerText();
    await tab.close();
    return text;
  }

  /** From an address with servers of its own to its form, by what is found. */
  async form(): Promise<void> {
    await this.consent();
    await this.press('Continue with address and password');
    await this.heading('Link a mail server');
    await this.text('Settings found');
  }

  linked(address: string): Promise<void> {
    return this.seen(this.sidebar.getByRole('heading', { name: `${address} is linked` }), 30_000);
  }

  /** The panel alone. */
  async shot(name: string): Promise<void> {
    const { width, height } = this.page.viewportSize() ?? { width: 1440, height: 900 };
    await this.page.screenshot({ path: `${SHOTS}/${name}.png`, clip: { x: width - 364, y: 0, width: 364, height } });
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.world.end();
  }
}
