/** What markup in a mail page can do to the part of us that runs there. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Browser, INBOX, launch, serve } from './lib/browser';

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
