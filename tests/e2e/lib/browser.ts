/** Starts Chromium with the built extension, all mail hosts on this machine, and every other network trapped. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Frame, type Page, type Worker } from 'playwright-core';
import { origins } from '../../../extension/src/shared/webmails.json';
import { GMAIL_VARIANTS, gmailVariant, isGmailVariant } from '../pages/gmail';
import { isOutlookPage, outlookPage } from '../pages/outlook';

export const ROOT = process.env['ROOT'] ?? '';
const HOSTS = [...Object.values(origins).flat().map((origin) => new URL(origin).host), 'evil.example'];
export const INBOX = 'https://mail.google.com/mail/u/0/';
export const OUTLOOK = 'https://outlook.office.com/mail/';

export interface Launch {
  /** Port of an HTTPS server on 127.0.0.1 that plays the mail hosts. Without it only routed pages load. */
  port?: number;
  width?: number;
  height?: number;
  dark?: boolean;
  headless?: boolean;
  /** False leaves the page's address counted as local, which no real mail host is: only to show that it matters. */
  lna?: boolean;
  dist?: string;
  /** Servers of other names, by their ports on 127.0.0.1. */
  others?: Readonly<Record<string, number>>;
  /**
   * Patterns that the user allowed us once and took away again: the browser then gives them without a question. Nothing can press
   * the question itself, which is the browser's own and not drawn without a screen.
   */
  allowedBefore?: readonly string[];
}

export interface Browser {
  context: BrowserContext;
  worker: Worker;
  /** Id of the extension, the same wherever it is built. */
  id: string;
  url(page: 'pairing.html' | 'sidebar.html'): string;
  close(): Promise<void>;
}

export async function launch({ port, width = 1440, height = 900, dark = false, headless = true, lna = true, dist = `${ROOT}/extension/dist/chromium`, others = {}, allowedBefore = [] }: Launch = {}): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'postwarden-chromium-'));
  const mapped = [...port === undefined ? [] : HOSTS.map((host): [string, number] => [host, port]), ...Object.entries(others)].map(([host, at]) => `MAP ${host} 127.0.0.1:${at}`);
  const pages = [...port === undefined ? [] : [port], ...Object.values(others)];
  const start = (): Promise<BrowserContext> => chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', headless, ignoreDefaultArgs: ['--disable-extensions'],
    viewport: { width, height }, colorScheme: dark ? 'dark' : 'light', locale: 'en-GB', timezoneId: 'UTC',
    args: [
      `--load-extension=${dist}`, `--disable-extensions-except=${dist}`, '--ignore-certificate-errors',
      `--host-resolver-rules=${[...mapped, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(', ')}`,
      // Without this the page counts as local and Local Network Access never fires: every test of it would pass falsely.
      ...pages.length === 0 || !lna ? [] : [`--ip-address-space-overrides=${pages.map((each) => `127.0.0.1:${each}=public`).join()}`],
      ...process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    ],
  });
  let context = await start();
  if (allowedBefore.length > 0) {
    const id = new URL((await workerOf(context)).url()).host;
    await context.close();
    await remember(profile, id, allowedBefore);
    context = await start();
  }
  const worker = await workerOf(context);
  const id = new URL(worker.url()).host;
  return {
    context, worker, id, url: (page) => `chrome-extension://${id}/${page}`,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

const workerOf = async (context: BrowserContext): Promise<Worker> => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');

interface Permitted { granted_permissions: { explicit_host: string[] }; runtime_granted_permissions?: object }

/** Writes into a profile what the user allowed an extension at some time. */
async function remember(profile: string, id: string, patterns: readonly string[]): Promise<void> {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(await readFile(file, 'utf8')) as { extensions: { settings: Record<string, Permitted | undefined> } };
  const of = preferences.extensions.settings[id];
  if (!of) throw new Error('the profile knows no such extension');
  of.granted_permissions.explicit_host.push(...patterns);
  of.runtime_granted_permissions = { api: [], explicit_host: [...patterns], manifest_permissions: [], scriptable_host: [] };
  await writeFile(file, JSON.stringify(preferences));
}

async function made(name: string): Promise<string> {
  if (isOutlookPage(name)) return outlookPage(name);
  const saved = await readFile(`${ROOT}/tests/e2e/pages/${isGmailVariant(name) ? GMAIL_VARIANTS[name].base : name}.html`, 'utf8');
  return isGmailVariant(name) ? gmailVariant(name, saved) : saved;
}

/**
 * Answers the mail hosts, and a host that is none, with a page of our own making, of tests/e2e/pages, under a strict policy as the
 * real ones have. `whole`: it is painted once all of it was read, or what is read later would move what is there, by itself.
 */
export async function serve(context: BrowserContext, name: string, account = 'maya@northbeam.studio', whole = false): Promise<void> {
  const page = (await made(name)).replaceAll('maya@northbeam.studio', account);
  const body = whole ? page.replace('<head>', '<head><link rel="expect" href="#end" blocking="render">').replace('</body>', '<i id="end" hidden></i></body>') : page;
  await context.route(/^https:\/\/(mail\.google|outlook\.|beside\.example)/, (route) => route.fulfill({
    contentType: 'text/html; charset=utf-8', body,
    headers: { 'Content-Security-Policy': "frame-src 'self'; style-src 'self' 'nonce-page'; script-src 'self' 'nonce-page'; require-trusted-types-for 'script'" },
  }));
}

/** Presses the panel's key in the tab in front. Answers with when that was, by the clock of all. */
export const toggle = ({ worker }: Pick<Browser, 'worker'>): Promise<number> => worker.evaluate(async () => {
  const [tab] = await chrome.tabs.query({ active: true });
  const at = performance.timeOrigin + performance.now();
  await chrome.tabs.sendMessage(tab?.id ?? 0, { kind: 'toggle' });
  return at;
});

/** Our sidebar inside a mail page. */
export async function sidebarOf(page: Page, { id }: Pick<Browser, 'id'>): Promise<Frame> {
  const ours = (frame: Frame): boolean => frame !== page.mainFrame() && frame.url().endsWith('/sidebar.html') && frame.url().startsWith('chrome-extension://');
  const there = page.frames().find(ours);
  if (there) return there;
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`no sidebar of ${id} in 10 s`)), 10_000);
    page.on('framenavigated', (frame) => {
      if (!ours(frame)) return;
      clearTimeout(late);
      resolve(frame);
    });
  });
}

/** Whether our content script in this page could send a request to an address: it must not, whatever the page is. `id`: ours, where another extension has one there too. */
export async function contentScriptReaches(page: Page, url: string, { id }: Pick<Browser, 'id'> = { id: '' }): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if ((context.auxData as { type?: string } | undefined)?.type === 'isolated' && context.origin.startsWith(`chrome-extension://${id}`)) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const { result } = await session.send('Runtime.evaluate', {
    contextId: await found, awaitPromise: true, returnByValue: true,
    expression: `fetch(${JSON.stringify(url)}, { mode: 'no-cors' }).then(() => true, () => false)`,
  });
  await session.detach();
  return result.value === true;
}
