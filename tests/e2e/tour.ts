/**
 * Walks through the demo in a real browser and leaves a picture of each state. Run by `postwarden demo`, which has
 * linked the mailbox and used up its limit by then. TOUR: {program, page, code, out, keep} as JSON.
 */
import { type Browser, INBOX, launch, ROOT, sidebarOf } from './lib/browser';
import { Firefox } from './lib/marionette';

interface Tour { program: string; page: number; code: string; out: string; keep: boolean }

const SIZE = { width: 1366, height: 820 };
const COMPOSE = '#compose';
const BODY = '.Am';
const WORDS = 'Hi Lena,\n\nhere is the proposal for the spring campaign.\n\nMaya';
const TO = 'lena@oakfern.test';

async function inChromium(tour: Tour): Promise<void> {
  process.env['CHROMIUM'] = tour.program;
  const browser = await launch({ port: tour.page, ...SIZE, headless: !tour.keep });
  try {
    await showInChromium(browser, tour);
  } finally {
    await browser.close();
  }
}

async function showInChromium(browser: Browser, { code, out, keep }: Tour): Promise<void> {
  const { context } = browser;
  const page = context.pages()[0] ?? await context.newPage();

  await page.goto(browser.url('pairing.html'));
  await page.locator('#code').waitFor();
  await page.screenshot({ path: `${out}/1-pair.png` });
  await page.locator('#code').fill(code);
  await page.getByRole('heading', { name: 'This browser is paired' }).waitFor();
  await page.screenshot({ path: `${out}/2-paired.png` });

  await page.goto(INBOX);
  const sidebar = await sidebarOf(page, browser);
  await sidebar.getByRole('button', { name: 'Open Postwarden' }).click();
  await sidebar.getByRole('meter').first().waitFor();
  await page.screenshot({ path: `${out}/3-today.png` });
  await sidebar.getByRole('tab', { name: /Health/ }).click();
  await sidebar.locator('details.chk[open]').first().waitFor();
  await page.screenshot({ path: `${out}/4-health.png` });

  await page.locator(COMPOSE).click();
  await page.keyboard.type(`${TO},`);
  await page.locator('[name=subjectbox]').fill('Spring campaign');
  await page.locator(BODY).fill(WORDS);
  await page.locator('postwarden-chip').waitFor();
  await page.locator('.aoO').click();
  await page.locator('postwarden-dialog').waitFor({ state: 'attached' });
  await page.screenshot({ path: `${out}/5-over-limit.png` });
  await page.keyboard.press('Escape');

  await page.goto(`${INBOX}?theme=dark`);
  const dark = await sidebarOf(page, browser);
  await dark.getByRole('meter').first().waitFor();
  await page.screenshot({ path: `${out}/6-dark.png` });
  if (keep) await new Promise<void>((resolve) => { context.on('close', () => { resolve(); }); });
}

async function inFirefox(tour: Tour): Promise<void> {
  const firefox = await Firefox.start({ program: tour.program, page: tour.page, headless: !tour.keep, size: SIZE });
  try {
    await showInFirefox(firefox, tour);
  } catch (error) {
    const needed = /add-on minVersion: (\d+)/.exec(String(error))?.[1];
    if (needed === undefined) throw error;
    console.log(`Browser    this Firefox is too old for the extension, which needs ${needed} or newer`);
    process.exitCode = 1;
  } finally {
    await firefox.end();
  }
}

async function showInFirefox(firefox: Firefox, { code, out, keep }: Tour): Promise<void> {
  const origin = await firefox.install(`${ROOT}/extension/dist/firefox`);
  await firefox.tab(`${origin}/pairing.html`);
  await firefox.until('return document.querySelector("#code")');
  await firefox.shoot(`${out}/1-pair.png`);
  await firefox.type('#code', code);
  await firefox.until('return !document.querySelector("#code")');
  await firefox.shoot(`${out}/2-paired.png`);

  await firefox.open(INBOX);
  await firefox.until('return document.querySelectorAll("#rows tr").length > 0');
  await firefox.enter();
  await firefox.until('return document.querySelector("main.rail button")');
  await firefox.click('main.rail button');
  await firefox.until('return document.querySelector("[role=meter]")');
  await firefox.leave();
  await firefox.shoot(`${out}/3-today.png`);
  await firefox.enter();
  await firefox.click('#tab-health');
  await firefox.until('return document.querySelector("details.chk[open]")');
  await firefox.leave();
  await firefox.shoot(`${out}/4-health.png`);

  await firefox.click(COMPOSE);
  await firefox.type('.agP', `${TO},`);
  await firefox.type('[name=subjectbox]', 'Spring campaign');
  await firefox.type(BODY, WORDS);
  await firefox.until('return document.querySelector("postwarden-chip")');
  await firefox.click('.aoO');
  await firefox.until('return document.querySelector("postwarden-dialog")');
  await firefox.shoot(`${out}/5-over-limit.png`);
  await firefox.open(`${INBOX}?theme=dark`);
  await firefox.enter();
  await firefox.until('return document.querySelector("[role=meter]")');
  await firefox.leave();
  await firefox.shoot(`${out}/6-dark.png`);
  if (keep) await firefox.closed();
}

const tour = JSON.parse(process.env['TOUR'] ?? '{}') as Tour;
await (/firefox/i.test(tour.program) ? inFirefox(tour) : inChromium(tour));
