/** What a mail page, its markup and another extension in it can do to the part of us that runs there. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { type Browser, contentScriptReaches, INBOX, launch, ROOT, serve } from './lib/browser';
import { stranger } from './lib/firefox';
import { MailHost } from './lib/host';

interface Webmail { sent: unknown[] }

const SEND = '.IZ .aoO';
let browser: Browser;

before(async () => { browser = await launch(); });
after(() => browser.close());

// In the page's world an image called "title" is what document.title says. Ours must go on seeing the document's own.
for (const name of ['title', 'body', 'querySelectorAll']) {
  test(`T17 an element called ${name} does not keep the gate from asking, nor the mail from going`, async () => {
    const page = await browser.context.newPage();
    await serve(browser.context, 'gmail-new');
    await page.goto(INBOX);
    await page.locator('postwarden-chip').waitFor();
    const hidden = await page.evaluate((called) => {
      const image = document.createElement('img');
      image.setAttribute('name', called);
      document.querySelector('[g_editable]')?.append(image);
      return (document as unknown as Record<string, unknown>)[called] === image;
    }, name);
    assert.equal(hidden, true);
    await page.locator(SEND).click();
    await page.waitForFunction(() => (window as unknown as Webmail).sent.length > 0, undefined, { timeout: 5000 });
    assert.equal(await page.evaluate(() => (window as unknown as Webmail).sent.length), 1);
    await page.close();
  });
}

test('T06 another extension’s content script, ours and the page reach nothing on this computer, though the other’s background does', async () => {
  const reached: string[] = [];
  const server = createServer((request, reply) => {
    reached.push(request.url ?? '');
    reply.end();
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const local = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const other = await stranger(
    `fetch('${local}/content', { mode: 'no-cors' }).then(() => 'reached', () => 'blocked').then((end) => { document.documentElement.dataset.stranger = end; });`,
    `fetch('${local}/background');`,
  );
  const host = await MailHost.start();
  const profile = await mkdtemp(join(tmpdir(), 'postwarden-two-'));
  const folders = [other.folder, `${ROOT}/extension/dist/chromium`].join();
  const both = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', headless: true, ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      `--load-extension=${folders}`, `--disable-extensions-except=${folders}`, '--ignore-certificate-errors',
      `--host-resolver-rules=MAP mail.google.com 127.0.0.1:${host.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      `--ip-address-space-overrides=127.0.0.1:${host.port}=public`, ...process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    ],
  });
  try {
    const page = await both.newPage();
    await page.goto(INBOX);
    await page.locator('html[data-stranger]').waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.dataset['stranger']), 'blocked');
    assert.equal(await page.evaluate((url) => fetch(url, { mode: 'no-cors' }).then(() => 'reached', () => 'blocked'), `${local}/page`), 'blocked');
    assert.equal(await contentScriptReaches(page, `${local}/ours`, browser), false);
    assert.deepEqual([...new Set(reached)], ['/background']);
  } finally {
    await both.close();
    await host.stop();
    await other.remove();
    await rm(profile, { recursive: true, force: true });
    server.close();
  }
});
