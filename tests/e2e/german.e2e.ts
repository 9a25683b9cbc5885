/** A German panel with a real companion behind it: Health with what was really found, notices, and the popover before sending. */
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { INBOX, ROOT, serve } from './lib/browser';
import { Closed } from './lib/closed';
import { unfold } from './lib/mail';
import { openPresend } from './lib/presend';
import type { Panel } from './lib/syncing';

const SHOTS = `${ROOT}/build/e2e/german`;
/** Words that no German sentence has. What stands in the DNS, and what servers said, is English in any language. */
const ENGLISH = /\b(?:the|your|you|is|of|and|not|was|were|mail server|record|receivers|checked|asked|today|passed|failed)\b/i;

let panel: Panel;
let page: Page;

const choose = (language: string): Promise<void> => panel.browser.worker.evaluate((to) => chrome.storage.local.set({ language: to }), language);

async function frameOf(name: string): Promise<Frame> {
  for (;;) {
    const frame = page.frames().find((one) => one.url().endsWith(`/${name}`));
    if (frame) return frame;
    await page.waitForEvent('framenavigated', { timeout: 10_000 });
  }
}

/** What a person reads there, without code: hosts, records, addresses. */
const prose = (frame: Frame): Promise<string[]> => frame.evaluate(() => {
  document.querySelectorAll('details').forEach((one) => { one.open = true; });
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (parentElement && !parentElement.closest('script, style, code, body [lang=en], body [dir=ltr]') && parentElement.getClientRects().length > 0) found.push(textContent ?? '');
  }
  return found.map((text) => text.trim()).filter((text) => text !== '');
});

before(async () => {
  panel = await openPresend();
  await serve(panel.browser.context, 'gmail-checks', panel.world.facts.address);
  await mkdir(SHOTS, { recursive: true });
  await choose('de');
  page = await panel.browser.context.newPage();
  await page.setViewportSize({ width: 1366, height: 1300 });
  await page.goto(INBOX);
});
after(() => panel.close());

test('Health speaks German: what was found, why, how it is fixed, and what was asked', async () => {
  const frame = await frameOf('sidebar.de.html');
  await unfold(page, frame);
  await frame.getByRole('tab', { name: 'Zustand' }).click();
  await frame.getByText('DMARC-Eintrag fehlt').first().waitFor();
  const said = await prose(frame);
  assert.deepEqual(said.filter((text) => ENGLISH.test(text.replaceAll(/„[^“]*“/g, ''))), []);
  assert.ok(said.length > 60, 'all of it was read');
  await page.screenshot({ path: `${SHOTS}/health.png`, clip: { x: 1002, y: 0, width: 364, height: 1300 } });
});

test('the popover before sending speaks German, with its fixes', async () => {
  const closed = await Closed.of(page);
  await closed.find('button', /1 Problem/);
  await page.locator('.IZ .aoO').click();
  await closed.find('heading', 'Vor dem Senden');
  const issues = (await closed.names('heading')).filter((name) => /^(Problem|Prüfen): /.test(name));
  assert.deepEqual(issues.slice(0, 8), [
    'Problem: Dana Whitt hat abbestellt',
    'Prüfen: E-Mail an j.ortiz@brightloom.test kam zurück',
    'Prüfen: gmial.com sieht nach einem Tippfehler aus',
    'Prüfen: nomail.test hat keinen Mailserver',
    'Prüfen: {{company}} ist nicht ausgefüllt',
    'Prüfen: [First name] ist nicht ausgefüllt',
    'Prüfen: Der Betreff sagt, es sei eine Antwort',
    'Prüfen: Ein Link zeigt eine Adresse und öffnet eine andere',
  ]);
  assert.equal(issues.length, 15);
  await closed.find('StaticText', /^Am 3\. Nov\.( \d{4})?: Noch einmal zu schreiben kann gegen das Gesetz verstoßen\.$/);
  await page.screenshot({ path: `${SHOTS}/popover.png` });
  await page.keyboard.press('Escape');
});

test('back in English, the same check-up is told in English', async () => {
  await choose('en');
  const frame = await frameOf('sidebar.html');
  await frame.getByRole('tab', { name: 'Health' }).click();
  await frame.getByText('DMARC record is missing').first().waitFor();
});
