/**
 * Takes every state of the real extension, with the real companion behind it, in the four skins and two window sizes; looks
 * at each with axe-core, and once also in forced colours, at 320 px, at 400% zoom, with longer words and right to left.
 */
import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { type Browser, INBOX, launch, OUTLOOK, ROOT, sidebarOf } from '../lib/browser';
import { type Skin, SKINS } from '../lib/skins';
import { World } from '../lib/world';
import { type OutlookPage, outlookPage } from '../pages/outlook';
import { clipped, covered, cut, look, still, stretch, unseen } from './looking';

export const MAYA = 'maya@northbeam.test';
export const SHOTS = `${ROOT}/build/shots`;
const SIZES = [{ width: 1366, height: 768 }, { width: 1920, height: 1080 }] as const;
const TALL = { width: 1366, height: 900 };
const PANEL = 360;
const PATIENCE = 60_000;
/** A state that is not taken by then never will be: what is evaluated in a page has no deadline of its own. */
const HUNG = 240_000;
/** 1366 × 768 at 400%. */
const ZOOMED = { width: 342, height: 192 };
const NARROW = { width: 320, height: 900 };
const GMAIL = /^https:\/\/mail\.google\./;
const POLICY = "frame-src 'self'; style-src 'self' 'nonce-page'; script-src 'self' 'nonce-page'; require-trusted-types-for 'script'";

export interface Scene { page: Page; sidebar: Frame; skin: Skin }
export interface State {
  /** The mock's page, without its ending. */
  mock: string;
  title: string;
  /** What of it is not caused as it would be in life. */
  note?: string;
  /** From the loaded mail page to the state; run again for each skin. */
  go: (scene: Scene) => Promise<unknown>;
  /** What is pictured from near; without it the panel, in all its height. */
  near?: string;
  folded?: boolean;
  /** Of pages like Outlook's, the one shown. */
  outlook?: OutlookPage;
  /** Of the saved pages like Gmail's, the one shown instead of the webmail over real folders. */
  gmail?: string;
}
export interface Taken { name: string; mock: string; title: string; note: string; odd: boolean; faults: string[] }

/** Where the build says which API the extension is made for. */
const NUMBER = /\.api<(\w+)(?=\?)/;

/**
 * The built extension with its roots in the mail page open, so that axe can look into them. `newer`: made for the next API too, which
 * no companion of today has. Nothing else is changed.
 */
async function opened(newer: boolean): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'postwarden-shots-'));
  await cp(`${ROOT}/extension/dist/chromium`, folder, { recursive: true });
  const script = await readFile(`${folder}/content.js`, 'utf8');
  assert.match(script, /mode:"closed"/);
  await writeFile(`${folder}/content.js`, script.replaceAll('mode:"closed"', 'mode:"open"'));
  if (newer) {
    const background = await readFile(`${folder}/background.js`, 'utf8');
    assert.match(background, NUMBER);
    await writeFile(`${folder}/background.js`, background.replace(NUMBER, '.api<$1+1'));
  }
  return folder;
}

export class Stage {
  page!: Page;
  sidebar!: Frame;
  readonly taken: Taken[] = [];
  private outlook: OutlookPage = 'outlook-inbox';
  private dark = false;
  private readonly begun = Date.now();

  private constructor(readonly world: World, public browser: Browser, private readonly axe: string, private readonly only: RegExp, private folder: string, private readonly part: string) {}

  static async open(part: string, only: RegExp): Promise<Stage> {
    await mkdir(SHOTS, { recursive: true });
    const world = await World.start(ROOT, 'shots_world');
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const folder = await opened(false);
    const stage = new Stage(world, await launch({ port: world.facts.page, dist: folder }), axe, only, folder, part);
    await stage.begin();
    return stage;
  }

  /** A browser anew, which knows nothing of the companion. */
  async relaunch(newer: boolean): Promise<void> {
    await this.browser.close();
    await rm(this.folder, { recursive: true });
    this.folder = await opened(newer);
    this.browser = await launch({ port: this.world.facts.page, dist: this.folder });
    await this.begin();
  }

  private async begin(): Promise<void> {
    const { context } = this.browser;
    this.page = context.pages()[0] ?? await context.newPage();
    context.setDefaultTimeout(PATIENCE); // two parts at once, each with mail servers, a companion and a browser
    this.page.setDefaultTimeout(PATIENCE);
    await context.route(/^https:\/\/outlook\./, (route) => {
      const body = outlookPage(this.outlook).replaceAll('maya@northbeam.studio', this.account).replace('<body class="', `<body class="${this.dark ? 'dark ' : ''}`);
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body, headers: { 'Content-Security-Policy': POLICY } });
    });
  }

  /** Whose webmail it is. */
  account = MAYA;
  async be(account: string): Promise<void> {
    await this.world.do('become', { address: account });
    this.account = account;
    await this.browser.context.clearCookies(); // or the provider goes on with whoever signed in before
  }

  /** The mail page in a skin, with the panel open or folded. */
  async show(skin: Skin = SKINS[0] as Skin, { folded = false, outlook = 'outlook-inbox', gmail }: Partial<State> = {}): Promise<Scene> {
    const { page } = this;
    const saved = gmail === undefined ? null : await readFile(`${ROOT}/tests/e2e/pages/${gmail}.html`, 'utf8');
    await page.unroute(GMAIL);
    if (saved !== null) {
      const body = saved.replaceAll('maya@northbeam.studio', this.account).replace('<body', `<body class="${skin.theme}"`);
      await page.route(GMAIL, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body, headers: { 'Content-Security-Policy': POLICY } }));
    }
    this.outlook = outlook;
    this.dark = skin.theme === 'dark';
    await page.emulateMedia({ forcedColors: 'none', colorScheme: skin.theme });
    await page.setViewportSize(SIZES[0]);
    await page.goto(skin.host === 'gmail' ? `${INBOX}?theme=${skin.theme}` : OUTLOOK);
    this.sidebar = await sidebarOf(page, this.browser);
    const [open, fold] = [this.sidebar.getByRole('button', { name: 'Open Postwarden' }), this.sidebar.getByRole('button', { name: 'Collapse sidebar' })];
    await open.or(fold).first().waitFor();
    if (folded !== await open.isVisible()) await (folded ? fold : open).click();
    await (folded ? open : fold).waitFor();
    await page.locator(`postwarden-panel[data-host=${skin.host}][data-theme=${skin.theme}]`).waitFor({ state: 'attached' });
    await this.sidebar.locator(`html[data-host=${skin.host}][data-theme=${skin.theme}]`).waitFor();
    return { page, sidebar: this.sidebar, skin };
  }

  async take(name: string, state: State): Promise<void> {
    if (!this.only.test(name)) return;
    const odd = state.near === undefined && state.folded !== true;
    await this.note(name, state, odd, async (faults) => {
      for (const skin of SKINS) {
        await state.go(await this.show(skin, state));
        for (const size of SIZES) await this.shoot(name, skin, size);
        faults.push(...(await this.near(name, skin, state)).map((fault) => `${skin.host} ${skin.theme}: ${fault}`));
        if (odd && skin === SKINS[0]) faults.push(...await this.odd(name));
      }
    });
  }

  /** A state that is not reached is a fault, and the walk goes on. */
  private async note(name: string, { mock, title, note = '' }: State, odd: boolean, walk: (faults: string[]) => Promise<void>): Promise<void> {
    const faults: string[] = [];
    let timer: NodeJS.Timeout | undefined;
    const hung = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(new Error(`nothing more for ${HUNG / 1000} s`)), HUNG); });
    await Promise.race([walk(faults), hung]).finally(() => clearTimeout(timer)).catch(async (error: unknown) => {
      await this.page.screenshot({ path: `${SHOTS}/not-reached.${name}.png` });
      faults.push(`not reached: ${String(error).slice(0, 400)}`);
    });
    this.taken.push({ name, mock, title, note, odd, faults });
    await this.write();
    console.log(`${((Date.now() - this.begun) / 1000).toFixed(0).padStart(4)} s  ${name}${faults.map((fault) => `\n        ${fault}`).join('')}`);
  }

  /** A page of the extension's own, which follows the system's light or dark. */
  async tab(name: string, state: State): Promise<void> {
    if (!this.only.test(name)) return;
    await this.note(name, state, false, async (faults) => {
      for (const skin of SKINS.slice(0, 2)) {
        const path = `${SHOTS}/${name}.${skin.host}.${skin.theme}`;
        await this.page.emulateMedia({ forcedColors: 'none', colorScheme: skin.theme });
        await state.go({ page: this.page, sidebar: this.page.mainFrame(), skin });
        for (const size of SIZES) {
          await this.page.setViewportSize(size);
          await still(this.page);
          await this.page.screenshot({ path: `${path}.${size.width}.png` });
        }
        await this.page.setViewportSize({ width: PANEL * 1.5, height: 760 });
        await this.page.screenshot({ path: `${path}.near.png` });
        await this.page.evaluate(this.axe);
        faults.push(...(await look(this.page, null)).map((fault) => `${skin.theme}: ${fault}`));
      }
    });
  }

  private async shoot(name: string, { host, theme }: Skin, size: { width: number; height: number }): Promise<void> {
    await this.page.setViewportSize(size);
    // Or what was pressed looks as under the mouse: a frame keeps the last it was told, so it is told of the brand first.
    const frame = await (await this.sidebar.frameElement()).boundingBox();
    if (frame && frame.width > 110) await this.page.mouse.move(frame.x + 110, frame.y + 24);
    await this.page.mouse.move(200, 200);
    await still(this.sidebar);
    await this.page.screenshot({ path: `${SHOTS}/${name}.${host}.${theme}.${size.width}.png` });
  }

  /** The panel in all its height, or what stands in the page; and what axe says of it. */
  private async near(name: string, { host, theme }: Skin, { near, folded }: State): Promise<string[]> {
    const path = `${SHOTS}/${name}.${host}.${theme}.near.png`;
    if (near !== undefined) {
      await this.page.setViewportSize(SIZES[0]);
      const box = await this.page.locator(near).first().boundingBox();
      assert.ok(box, `${name}: no ${near}`);
      const [x, y] = [Math.max(0, box.x - 24), Math.max(0, box.y - 24)];
      await this.page.screenshot({ path, clip: { x, y, width: Math.min(box.width + 48, SIZES[0].width - x), height: Math.min(box.height + 48, SIZES[0].height - y) } });
      await this.page.evaluate(this.axe);
      const inside = await this.page.evaluate(() => ['postwarden-chip', 'postwarden-dialog', 'postwarden-checks', 'postwarden-note'].filter((one) => document.querySelector(one)));
      const found = await cut(this.page);
      for (const one of inside) found.push(...await look(this.page, one));
      return found;
    }
    await this.page.setViewportSize(TALL);
    const height = Math.min(3000, await this.tall());
    await this.page.setViewportSize({ ...TALL, height });
    await still(this.sidebar);
    const width = folded === true ? 44 : PANEL;
    await this.page.screenshot({ path, clip: { x: TALL.width - width, y: 0, width, height } });
    await this.sidebar.evaluate(this.axe);
    return [...await look(this.sidebar, null), ...await clipped(this.sidebar)];
  }

  private async tall(): Promise<number> {
    const more = await this.sidebar.evaluate(() => Math.max(0, ...[...document.querySelectorAll('*')].map((one) =>
      /auto|scroll/.test(getComputedStyle(one).overflowY) || one === document.scrollingElement ? one.scrollHeight - one.clientHeight : 0)));
    return TALL.height + more;
  }

  /** The state that stands there, for those who need it otherwise. */
  private async odd(name: string): Promise<string[]> {
    const faults: string[] = [];
    const told = (how: string, some: string[]): void => { faults.push(...some.map((fault) => `${how}: ${fault}`)); };
    const shot = async (how: string, size: { width: number; height: number }): Promise<void> => {
      await this.page.setViewportSize(size);
      const open = this.sidebar.getByRole('button', { name: 'Open Postwarden' });
      if (await open.isVisible()) await open.click();
      await still(this.sidebar);
      told(how, [...await clipped(this.sidebar), ...await covered(this.page)]);
      const width = Math.min(PANEL, size.width);
      await this.page.screenshot({ path: `${SHOTS}/${name}.${how}.png`, clip: { x: size.width - width, y: 0, width, height: size.height } });
    };
    const full = { width: 1366, height: Math.min(1500, await this.tall()) };
    await this.page.emulateMedia({ forcedColors: 'active' });
    await shot('forced', full);
    await this.page.emulateMedia({ forcedColors: 'none' });
    const turn = (dir: string): Promise<void> => this.sidebar.evaluate((to) => { document.documentElement.dir = to; }, dir);
    await turn('rtl');
    await shot('rtl', full);
    await turn('ltr');
    await shot('320', NARROW);
    await shot('zoomed', ZOOMED);
    told('zoomed', await unseen(this.sidebar));
    await stretch(this.sidebar);
    await shot('longer', full);
    await this.page.emulateMedia({ forcedColors: 'active' });
    told('forced', await unseen(this.sidebar));
    return faults;
  }

  /** For the page. What another run took of it, and this one did not, stays. */
  private async write(): Promise<void> {
    const path = `${SHOTS}/${this.part}.json`;
    const before = JSON.parse(await readFile(path, 'utf8').catch(() => '[]')) as Taken[];
    const kept = before.filter(({ name }) => !this.taken.some((one) => one.name === name));
    await writeFile(path, JSON.stringify([...kept, ...this.taken], null, 2));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.world.end();
    await rm(this.folder, { recursive: true });
  }
}
