/**
 * What the extension costs in a real browser: on a page of ours, beside the same page where it does not run, in turn. The last line
 * printed is JSON: milliseconds and megabytes by name. Called by `make bench`.
 */
import type { CDPSession, Frame, Page } from 'playwright-core';
import { type Browser, INBOX, serve, sidebarOf, toggle } from './lib/browser';
import { Panel } from './lib/syncing';

const BESIDE = 'https://beside.example/';
const LOADS = 15;
const COMPOSERS = 12;
const KEYS = 200;
const SENDS = 120;
const OPENINGS = 15;
const BETWEEN_MS = 500;
/** Longer than everything that a page or we begin after a load. */
const SETTLED_MS = 1_200;

const panel = await Panel.open('world');
const browser: Browser = panel.browser;
const account = panel.world.facts.address;

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;
const median = (values: readonly number[]): number => percentile(values, 0.5);

/** All that the main thread does, drawing among it, or scripts alone. */
type Share = 'TaskDuration' | 'ScriptDuration';

/** A page, and what its main thread has done: milliseconds of processor, whatever else the machine does. */
class Tab {
  private constructor(readonly page: Page, private readonly session: CDPSession) {}

  static async at(url: string): Promise<Tab> {
    const page = await browser.context.newPage();
    const session = await browser.context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(url);
    await page.waitForTimeout(SETTLED_MS);
    return new Tab(page, session);
  }

  private async total(of: Share = 'TaskDuration'): Promise<number> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === of)?.value ?? NaN) * 1000;
  }

  /** What the main thread does for a page that is loaded anew, until all is still: it counts from there. */
  async load(): Promise<number> {
    await this.page.bringToFront();
    await this.page.reload();
    await this.page.waitForTimeout(SETTLED_MS);
    return this.total();
  }

  /** What the main thread does in `act`, and after it until all is still. */
  async work(act: () => Promise<unknown>, of: Share = 'TaskDuration'): Promise<number> {
    await this.page.bringToFront();
    const before = await this.total(of);
    await act();
    await this.page.waitForTimeout(SETTLED_MS);
    return await this.total(of) - before;
  }
}

/** How much more it is with us: the medians of both, measured in turn. */
async function more(times: number, ours: () => Promise<number>, alone: () => Promise<number>): Promise<{ ours: number; alone: number; more: number }> {
  const found: [number[], number[]] = [[], []];
  for (let turn = 0; turn < times; turn += 1) {
    found[0].push(await ours());
    found[1].push(await alone());
  }
  const [with_us, without] = [median(found[0]), median(found[1])];
  return { ours: with_us, alone: without, more: with_us - without };
}

async function start(): Promise<Record<string, number>> {
  await serve(browser.context, 'gmail-inbox', account);
  const [ours, alone] = [await Tab.at(INBOX), await Tab.at(BESIDE)];
  const found = await more(LOADS, () => ours.load(), () => alone.load());
  await Promise.all([ours.page.close(), alone.page.close()]);
  return { start_ms: found.more, start_alone_ms: found.alone };
}

async function composing(): Promise<Record<string, number>> {
  await serve(browser.context, 'gmail-new', account);
  const [ours, alone] = [await Tab.at(INBOX), await Tab.at(BESIDE)];
  // One more window beside the one that is there.
  const composer = async (tab: Tab): Promise<number> => {
    const work = await tab.work(() => tab.page.evaluate(() => {
      const one = document.querySelector('[role=dialog]');
      const copy = one?.cloneNode(true) as HTMLElement;
      copy.id = 'another';
      copy.querySelector('postwarden-chip')?.remove();
      one?.after(copy);
    }));
    const chips = await tab.page.locator('#another postwarden-chip').count();
    if (chips !== (tab === ours ? 1 : 0)) throw new Error(`${chips} chips in a new window`);
    await tab.page.evaluate(() => { document.querySelector('#another')?.remove(); });
    await tab.page.waitForTimeout(SETTLED_MS / 2);
    return work;
  };
  const composers = await more(COMPOSERS, () => composer(ours), () => composer(alone));
  const typing = ({ page }: Tab) => async (): Promise<void> => {
    await page.locator('[g_editable]').first().focus();
    await page.keyboard.type('as always, about the plan '.repeat(8).slice(0, KEYS));
  };
  const keys = await more(5, () => ours.work(typing(ours)), () => alone.work(typing(alone)));
  const scripts = await more(5, () => ours.work(typing(ours), 'ScriptDuration'), () => alone.work(typing(alone), 'ScriptDuration'));
  await Promise.all([ours.page.close(), alone.page.close()]);
  return { composer_ms: composers.more, key_ms: keys.more / KEYS, key_alone_ms: keys.alone / KEYS, key_script_ms: scripts.more / KEYS };
}

interface Webmail { sent: unknown[] }

/** From the press to the page's own Send, in the page: without us it is at once. */
const send = (page: Page): Promise<number> => page.evaluate(async () => {
  const own = window as unknown as Webmail;
  const sent = new Promise<number>((resolve) => {
    own.sent.push = (one) => {
      resolve(performance.now());
      return Array.prototype.push.call(own.sent, one);
    };
  });
  const before = performance.now();
  document.querySelector<HTMLElement>('.IZ .aoO')?.click();
  return await sent - before;
});

async function sending(panel: Panel): Promise<Record<string, number>> {
  await panel.world.do('limits', { hour: 100_000, day: 100_000 });
  await serve(browser.context, 'gmail-new', account);
  const pages: [ours: Page, alone: Page] = [(await Tab.at(INBOX)).page, (await Tab.at(BESIDE)).page];
  for (const page of pages) {
    await page.evaluate(() => {
      document.querySelectorAll('[role=option]').forEach((chip, at) => { if (at === 0) chip.setAttribute('data-hovercard-id', 'ann@elsewhere.test'); else chip.remove(); });
      const [subject, body] = [document.querySelector<HTMLInputElement>('[name=subjectbox]'), document.querySelector('[g_editable]')];
      if (subject) subject.value = 'The plan';
      body?.replaceChildren('Hi Ann, here is the plan, as we said. See you on Tuesday.');
    });
  }
  const [ours, alone] = pages;
  await ours.bringToFront();
  // What there is to look at is looked at once, and kept.
  await ours.locator('.IZ .aoO').click();
  const first = await Promise.race([
    ours.waitForFunction(() => (window as unknown as Webmail).sent.length > 0).then(() => 'sent'),
    ours.locator('postwarden-checks').waitFor({ state: 'attached' }).then(() => 'asked'),
  ]);
  if (first === 'asked') {
    for (let at = 0; at < 3; at += 1) await ours.keyboard.press('Shift+Tab');
    await keep(ours);
  }
  const found: [number[], number[]] = [[], []];
  for (let turn = 0; turn < SENDS; turn += 1) {
    // As people send: what one send has changed is read before the next.
    await ours.waitForTimeout(BETWEEN_MS);
    found[0].push(await send(ours));
    found[1].push(await send(alone));
  }
  if (await ours.locator('postwarden-note').count() > 0) throw new Error('a send was not checked');
  const reserved = await ours.evaluate(() => (window as unknown as Webmail).sent.length);
  if (reserved < SENDS) throw new Error(`${reserved} of ${SENDS} sends left`);
  await Promise.all(pages.map((page) => page.close()));
  return { gate_p50_ms: percentile(found[0], 0.5) - percentile(found[1], 0.5), gate_p95_ms: percentile(found[0], 0.95) - percentile(found[1], 0.95) };
}

/** "Send" in the popover, whatever it has found. */
async function keep(page: Page): Promise<void> {
  const { Closed } = await import('./lib/closed');
  const closed = await Closed.of(page);
  await closed.press('button', 'Send', (await closed.names('button')).filter((name) => name === 'Send').length - 1);
  await page.waitForFunction(() => (window as unknown as Webmail).sent.length > 0);
}

/** When the sidebar shows a number of the mailbox, by the clock of all. */
const painted = (sidebar: Frame): Promise<number> => sidebar.evaluate(() => new Promise((resolve) => {
  const look = (): void => {
    const meter = innerWidth > 100 ? document.querySelector('[role=meter]') : null;
    if (meter?.checkVisibility() && meter.getBoundingClientRect().width > 0) requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())));
    else requestAnimationFrame(look);
  };
  look();
}));

async function opening(): Promise<Record<string, number>> {
  await serve(browser.context, 'gmail-inbox', account);
  const { page } = await Tab.at(INBOX);
  await page.bringToFront();
  const sidebar = await sidebarOf(page, browser);
  const width = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).paddingInlineEnd);
  if (await width() !== '44px') await toggle(browser);
  const times = [];
  for (let turn = 0; turn < OPENINGS; turn += 1) {
    await page.waitForTimeout(SETTLED_MS / 2);
    const coming = painted(sidebar);
    const from = await toggle(browser);
    times.push(await coming - from);
    await toggle(browser);
  }
  await toggle(browser);
  // And in a tab that is opened anew, from the moment in which the frame is asked for.
  const fresh = [];
  await browser.context.addInitScript(() => {
    if (location.protocol !== 'chrome-extension:') return;
    const look = (): void => {
      if (document.querySelector('[role=meter]')?.checkVisibility()) requestAnimationFrame(() => setTimeout(() => Object.assign(window, { paintedAt: performance.now() })));
      else requestAnimationFrame(look);
    };
    look();
  });
  for (let turn = 0; turn < OPENINGS; turn += 1) {
    await page.goto(INBOX);
    const now = await sidebarOf(page, browser);
    const at = await now.waitForFunction(() => (window as unknown as { paintedAt?: number }).paintedAt);
    fresh.push(await at.jsonValue() ?? NaN);
    await page.waitForTimeout(SETTLED_MS / 2);
  }
  const shift = await page.evaluate(async () => {
    // What was painted last is told after the next frame; all that there was is there as soon as somebody asks.
    await new Promise<void>((resolve) => { requestAnimationFrame(() => requestAnimationFrame(() => resolve())); });
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    const moved = observer.takeRecords() as unknown as { value: number; hadRecentInput: boolean }[];
    return moved.reduce((sum, { value, hadRecentInput }) => hadRecentInput ? sum : sum + value, 0);
  });
  await page.close();
  return { open_ms: percentile(times, 0.95), open_p50_ms: median(times), open_fresh_ms: percentile(fresh, 0.95), open_fresh_p50_ms: median(fresh), shift };
}

interface Heap { usedSize: number; embedderHeapUsedSize?: number; backingStorageSize?: number }

/** Of everything of ours that runs: the background, two panels and the pairing tab. Scripts' and the DOM's objects and their buffers, after a collection. */
async function memory(): Promise<Record<string, number>> {
  const root = await browser.context.browser()?.newBrowserCDPSession();
  if (!root) throw new Error('no session with the browser');
  await serve(browser.context, 'gmail-inbox', account);
  const pages = [];
  for (let at = 0; at < 2; at += 1) {
    const { page } = await Tab.at(INBOX);
    await (await sidebarOf(page, browser)).locator('[role=meter]').first().waitFor();
    pages.push(page);
  }
  const pairing = await browser.context.newPage();
  await pairing.goto(browser.url('pairing.html'));
  const { targetInfos } = await root.send('Target.getTargets');
  const ours = targetInfos.filter(({ url, type }) => url.startsWith(`chrome-extension://`) && type !== 'other');
  const sums: number[] = [];
  let next = 1;
  for (const { targetId } of ours) {
    const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: false });
    const ask = (method: string): Promise<Heap> => new Promise((resolve, reject) => {
      const id = next;
      next += 1;
      root.on('Target.receivedMessageFromTarget', (told) => {
        if (told.sessionId !== sessionId) return;
        const message = JSON.parse(told.message) as { id?: number; result?: Heap; error?: { message: string } };
        if (message.id !== id) return;
        if (message.result) resolve(message.result);
        else reject(new Error(`${method}: ${message.error?.message ?? ''}`));
      });
      root.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) }).catch(reject);
    });
    await ask('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await ask('Runtime.getHeapUsage');
    sums.push((usedSize + embedderHeapUsedSize + backingStorageSize) / 2 ** 20);
  }
  console.error(`memory of ${ours.map(({ type, url }, at) => `${type} ${new URL(url).pathname} ${sums[at]?.toFixed(1) ?? ''}`).join(', ')}`);
  await Promise.all([...pages, pairing].map((page) => page.close()));
  return { memory_mb: sums.reduce((sum, one) => sum + one, 0), memory_pages: sums.length };
}

try {
  await panel.page.close();
  const found = { ...await start(), ...await composing(), ...await opening(), ...await memory(), ...await sending(panel) };
  console.log(JSON.stringify(found));
} finally {
  await browser.close();
  await panel.world.end();
}
