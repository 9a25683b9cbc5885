/** Starts Chromium with the built extension, all mail hosts on this machine, and every other network trapped. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Frame, type Page, type Worker } from 'playwright-core';
import { GMAIL_VARIANTS, gmailVariant, isGmailVariant } from '../pages/gmail';
import { isOutlookPage, outlookPage } from '../pages/outlook';

export const ROOT = process.env['ROOT'] ?? '';
export const HOSTS = ['mail.google.com', 'outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft', 'evil.example'];
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
}

export interface Browser {
  context: BrowserContext;
  worker: Worker;
  /** Id of the extension, the same wherever it is built. */
  id: string;
  url(page: 'pairing.html' | 'sidebar.html'): string;
  close(): Promise<void>;
}

export async function launch({ port, width = 1440, height = 900, dark = false, headless = true, lna = true, dist = `${ROOT}/extension/dist/chromium` }: Launch = {}): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'postwarden-chromium-'));
  const mapped = port === undefined ? [] : HOSTS.map((host) => `MAP ${host} 127.0.0.1:${port}`);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', headless, ignoreDefaultArgs: ['--disable-extensions'],
    viewport: { width, height }, colorScheme: dark ? 'dark' : 'light', locale: 'en-GB', timezoneId: 'UTC',
    args: [
      `--load-extension=${dist}`, `--disable-extensions-except=${dist}`, '--ignore-certificate-errors',
      `--host-resolver-rules=${[...mapped, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(', ')}`,
      // Without this the page counts as local and Local Network Access never fires: every test of it would pass falsely.
      ...port === undefined || !lna ? [] : [`--ip-address-space-overrides=127.0.0.1:${port}=public`],
      ...process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    ],
  });
  const worker = context.serviceWorkers()[0] ?? await context.waitForEvent('serviceworker');
  const id = new URL(worker.url()).host;
  return {
    context, worker, id, url: (page) => `chrome-extension://${id}/${page}`,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

async function made(name: string): Promise<string> {
  if (isOutlookPage(name)) return outlookPage(name);
  const saved = await readFile(`${ROOT}/tests/e2e/pages/${isGmailVariant(name) ? GMAIL_VARIANTS[name].base : name}.html`, 'utf8');
  return isGmailVariant(name) ? gmailVariant(name, saved) : saved;
}

/** Answers the mail hosts, and a host that is none, with a page of our own making, of tests/e2e/pages, under a strict policy as the real ones have. */
export async function serve(context: BrowserContext, name: string, account = 'maya@northbeam.studio'): Promise<void> {
  const page = await made(name);
  const body = page.replaceAll('maya@northbeam.studio', account);
  await context.route(/^https:\/\/(mail\.google|outlook\.|beside\.example)/, (route) => route.fulfill({
    contentType: 'text/html; charset=utf-8', body,
    headers: { 'Content-Security-Policy': "frame-src 'self'; style-src 'self' 'nonce-page'; script-src 'self' 'nonce-page'; require-trusted-types-for 'script'" },
  }));
}

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

/** Whether our content script in this page could send a request to an address: it must not, whatever the page is. */
export async function contentScriptReaches(page: Page, url: string): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if ((context.auxData as { type?: string } | undefined)?.type === 'isolated' && context.origin.startsWith('chrome-extension://')) resolve(context.id);
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
