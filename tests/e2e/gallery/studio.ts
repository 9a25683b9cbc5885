/** In Node: builds the gallery and opens its scenes in Chromium, under the very CSP of the extension's pages. */
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type { Skin } from '../lib/skins';
import { NOW, type SceneName, scenes } from './fixtures';
import { inWords, type Spoken } from './languages';

const ROOT = process.env['ROOT'] ?? '';
const ORIGIN = 'https://panel.example';

export interface View extends Partial<Skin> { width?: number; height?: number; dir?: 'ltr' | 'rtl' }

export class Gallery {
  /** Everything a browser complained about: script errors, and whatever the CSP refused. */
  readonly complaints: string[] = [];
  private constructor(private readonly browser: Browser, private readonly context: BrowserContext, private readonly spoken: Spoken) {}

  static async open(spoken: Spoken = 'en'): Promise<Gallery> {
    const extension = `${ROOT}/extension`;
    const { outputFiles } = await build({
      entryPoints: { panel: `${ROOT}/tests/e2e/gallery/panel.ts`, sidebar: `${extension}/src/sidebar/sidebar.css` }, outdir: '/out', write: false,
      bundle: true, format: 'iife', target: 'chrome142', jsx: 'automatic', jsxImportSource: 'preact', plugins: [inWords(spoken)], nodePaths: [`${extension}/node_modules`],
    });
    const { manifests } = await import(`${extension}/manifest.mjs`) as { manifests: (version: string) => Record<string, { content_security_policy: { extension_pages: string } }> };
    const csp = manifests('0.1.0')['chromium']?.content_security_policy.extension_pages ?? '';
    // It stands in no page that could be home.
    const html = (await readFile(`${extension}/src/sidebar/sidebar.html`, 'utf8')).replace('<script src="first.js"></script>', '').replace('sidebar.js', 'panel.js');
    const files = new Map(outputFiles.map(({ path, text }) => [path.replace('/out', ''), text]));
    const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
    const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC', viewport: { width: 360, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] });
    const gallery = new Gallery(browser, context, spoken);
    await context.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url());
      const text = pathname === '/' ? html : files.get(pathname);
      const contentType = pathname.endsWith('.css') ? 'text/css' : pathname.endsWith('.js') ? 'text/javascript' : 'text/html';
      await (text === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body: text, contentType: `${contentType}; charset=utf-8`, headers: { 'Content-Security-Policy': csp } }));
    });
    return gallery;
  }

  /** A page to show scenes in. The caller closes it. */
  async page(): Promise<Page> {
    const page = await this.context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.complaints.push(`${page.url()}: ${error.message}`));
    await page.clock.setFixedTime(NOW);
    return page;
  }

  async show(page: Page, name: SceneName, { host = 'gmail', theme = 'light', width, height = 900, dir = 'ltr' }: View = {}): Promise<void> {
    const folded = 'rail' in scenes[name];
    await page.setViewportSize({ width: width ?? (folded ? 44 : 360), height });
    await page.goto(`${ORIGIN}/?${new URLSearchParams({ scene: name, host, theme, dir, lang: this.spoken }).toString()}`);
    await page.locator('.panel, .rail').waitFor();
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.browser.close();
  }
}
