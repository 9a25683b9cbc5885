/** Inside of our content script's own world in Chromium: what it may call, and what the background tells it, are put in its place. */
import type { CDPSession, Page } from 'playwright-core';
import type { Concern, Permit } from '../../../extension/src/shared/api.gen';
import type { Decision } from '../../../extension/src/shared/messages';

/** As long as our script waits for a pause of writing, and for an idle page (content/desk.ts). */
const [PAUSE_MS, BUSY_MS] = [400, 1_000];

/** What our script has begun and not ended: it waits for a time, for a frame, for the page to be idle, for an answer. */
const BEGUN = `
  const begun = globalThis.begun = new Set();
  for (const [set, clear] of [['setTimeout', 'clearTimeout'], ['requestIdleCallback', 'cancelIdleCallback'], ['requestAnimationFrame', 'cancelAnimationFrame']]) {
    const [start, end] = [globalThis[set], globalThis[clear]];
    globalThis[set] = (run, ...how) => {
      const id = start((...told) => {
        begun.delete(set + id);
        run(...told);
      }, ...how);
      begun.add(set + id);
      return id;
    };
    globalThis[clear] = (id) => {
      begun.delete(set + id);
      end(id);
    };
  }
  const ask = chrome.runtime.sendMessage;
  chrome.runtime.sendMessage = (...message) => {
    const answer = ask.apply(chrome.runtime, message);
    begun.add(answer);
    return answer.finally(() => begun.delete(answer));
  };
`;

/** What our script would do to learn of the page or to act later. */
const COUNTED = `
  const calls = globalThis.calls = {};
  const count = (of, name) => {
    const own = Object.getOwnPropertyDescriptor(of, name);
    const counted = (run) => function (...all) { calls[name] = (calls[name] ?? 0) + 1; return run.apply(this, all); };
    for (const key of ['value', 'get']) if (typeof own[key] === 'function') own[key] = counted(own[key]);
    Object.defineProperty(of, name, own);
  };
  for (const name of ['querySelector', 'querySelectorAll', 'elementFromPoint', 'title']) count(Document.prototype, name);
  for (const name of ['querySelector', 'querySelectorAll', 'closest', 'matches', 'getAttribute', 'getBoundingClientRect']) count(Element.prototype, name);
  for (const name of ['offsetWidth', 'offsetHeight', 'isContentEditable', 'innerText']) count(HTMLElement.prototype, name);
  for (const name of ['textContent', 'childNodes', 'contains', 'compareDocumentPosition']) count(Node.prototype, name);
  count(HTMLInputElement.prototype, 'value');
  for (const name of ['setTimeout', 'clearTimeout', 'requestIdleCallback', 'requestAnimationFrame', 'getComputedStyle', 'queueMicrotask']) count(globalThis, name);
  count(chrome.runtime, 'sendMessage');
`;

export class Content {
  private constructor(readonly session: CDPSession, private readonly world: number) {}

  static async of(page: Page): Promise<Content> {
    const session = await page.context().newCDPSession(page);
    const found = new Promise<number>((resolve) => {
      session.on('Runtime.executionContextCreated', ({ context }) => {
        if ((context.auxData as { type?: string } | undefined)?.type === 'isolated' && context.origin.startsWith('chrome-extension://')) resolve(context.id);
      });
    });
    await session.send('Runtime.enable');
    return new Content(session, await found);
  }

  async run<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', { contextId: this.world, expression: `(async () => { ${expression} })()`, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  /** From now on a question of that kind is answered with this; every other one goes to the background. */
  async answer(kind: string, told: unknown): Promise<void> {
    await this.run(`
      const own = globalThis.own ??= { ask: chrome.runtime.sendMessage, told: {} };
      own.told[${JSON.stringify(kind)}] = ${JSON.stringify(told)};
      chrome.runtime.sendMessage = (message) => message.kind in own.told ? Promise.resolve(own.told[message.kind]) : own.ask.call(chrome.runtime, message);`);
  }

  /** From now on the background's answer to a question of that kind comes so much later. */
  async delay(kind: string, ms: number): Promise<void> {
    await this.run(`
      const ask = chrome.runtime.sendMessage;
      chrome.runtime.sendMessage = async (message) => {
        const told = await ask.call(chrome.runtime, message);
        if (message.kind === ${JSON.stringify(kind)}) await new Promise((resolve) => { setTimeout(resolve, ${ms}); });
        return told;
      };`);
  }

  /** Counts what our script asks of the page from now on. */
  async count(): Promise<void> {
    await this.run(BEGUN + COUNTED);
  }

  /**
   * Waits until all has ended that our script has begun: what it begins in a pause of writing comes by a timer, and then when
   * the page is idle. Of what it had begun before it was counted, the same that begins later comes later.
   */
  async settled(): Promise<void> {
    await this.run(`
      await new Promise((resolve) => { setTimeout(resolve, ${PAUSE_MS}); });
      await new Promise((resolve) => { requestIdleCallback(resolve, { timeout: ${BUSY_MS} }); });
      do await new Promise((resolve) => { setTimeout(resolve, 50); }); while (globalThis.begun.size > 0);`);
  }

  /** What it asked since the last look. */
  calls(): Promise<Record<string, number>> {
    return this.run('const { calls } = globalThis; const found = { ...calls }; for (const name of Object.keys(calls)) delete calls[name]; return found;');
  }
}

const full = (limit: number) => ({ used: limit, limit, left: 0, frees_at: Date.now() + 3_600_000 });
const permit = (change: Partial<Permit>): Permit => ({
  decision: 'block', permit: null, which: 'day', retry_at: Date.now() + 3_600_000, asked: 1, may_send_anyway: true, concerns: [],
  usage: { hour: full(6), day: full(50), ceiling: full(500), can_send_now: 0, next_slot: Date.now() + 3_600_000 }, ...change,
});

/** A limit is full: the dialog. */
export const BLOCKED: Decision = { kind: 'block', permit: permit({}), owner: null };
/** Something to look at: the popover. */
export const warned = (...concerns: Pick<Concern, 'id' | 'about'>[]): Decision => ({
  kind: 'warn', permit: permit({
    decision: 'warn', which: null,
    concerns: concerns.map(({ id, about }) => ({ id, key: id, severity: 'fix', address: null, title: id, text: id, about, suggestion: 'oakfern.test' })),
  }),
});
