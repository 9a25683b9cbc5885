/**
 * Drives a stock Firefox over WebDriver BiDi, with the built extension and every network trapped. Our frame, the pairing tab and our
 * closed shadow roots are reached from outside, as assistive technology and a person's hands reach them; the page gets no way in.
 *
 * `--remote-allow-system-access` lets a test see the toolbar, the menus and the badge, which are the browser's and in no page.
 */
import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { ROOT } from './browser';
import { until } from './until';

const ID = 'postwarden@postwarden.example';

interface Remote { type: string; value?: unknown; sharedId?: string }
interface Evaluated { type: 'success' | 'exception'; result: Remote; exceptionDetails?: { text: string } }
interface Located { nodes: { sharedId: string }[] }
interface Tree { contexts: { context: string; url: string }[] }
/** Of puppeteer's own BiDi connection, which its types keep to themselves. */
interface Connection { send(method: string, parameters: object): Promise<{ result: unknown }> }
export interface Box { x: number; y: number; width: number; height: number }

async function program(): Promise<string> {
  const named = process.env['FIREFOX'] ?? '/usr/bin/firefox-esr';
  await access(named).catch(() => {
    throw new Error(`no Firefox at ${named}: run "apt-get install firefox-esr", or say where it is with FIREFOX=/path/to/firefox`);
  });
  return named;
}

export class Firefox {
  private constructor(readonly browser: Browser, private readonly chrome: string) {}

  /** `port`: an HTTPS server on 127.0.0.1 that plays every site. */
  static async launch(port: number, extension = `${ROOT}/extension/dist/firefox`): Promise<Firefox> {
    const browser = await puppeteer.launch({
      browser: 'firefox', executablePath: await program(), headless: true, acceptInsecureCerts: true, defaultViewport: { width: 1440, height: 900 },
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'network.dns.forceResolve': '127.0.0.1', 'network.socket.forcePort': `443=${port}`, // all network ends here
        // Without this the page counts as local and Local Network Access never fires: every test of it would pass falsely.
        'network.lna.address_space.public.override': `127.0.0.1:${port}`,
        'intl.accept_languages': 'en-GB, en',
        // Or "/" opens the browser's own search, which takes the focus from whatever it was pressed on.
        'accessibility.typeaheadfind.manual': false,
      },
    });
    const connection = (browser as unknown as { connection: Connection }).connection;
    const window = await until('Firefox’s window', async () => {
      const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as Tree;
      return tree.contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
    });
    const firefox = new Firefox(browser, window.context);
    await firefox.install(extension);
    return firefox;
  }

  /** A folder or a ZIP file; until the browser ends. */
  async install(extension: string): Promise<void> {
    await this.browser.installExtension(extension);
  }

  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  /** Our frame in a mail page. */
  async sidebar(page: Page): Promise<Frame> {
    return until('our frame', async () => {
      for (const frame of page.frames()) {
        // A frame that is being loaded, or has gone, answers with an error.
        const at = await frame.evaluate(() => location.href).catch(() => '');
        if (/^moz-extension:.*\/sidebar[.a-z]*\.html$/.test(at)) return frame;
      }
      return null;
    });
  }

  /** The tab that opens by `act`. */
  async opened(act: () => Promise<unknown>): Promise<Page> {
    const before = new Set(await this.browser.pages());
    await act();
    return until('a new tab', async () => (await this.browser.pages()).find((page) => !before.has(page)));
  }

  /**
   * Presses something in a frame with the mouse, once it is there and still. `name`: all that stands on it, or its label.
   * By the frame's own coordinates: what holds it is closed.
   */
  async press(frame: Frame, name: string | RegExp, css = 'button'): Promise<void> {
    const [source, flags] = typeof name === 'string' ? [`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, ''] : [name.source, name.flags];
    let before = '';
    const { x, y } = await until(`${css} ${String(name)}`, async () => {
      const now = await frame.evaluate((all, pattern, how) => {
        const fits = new RegExp(pattern, how);
        const one = [...document.querySelectorAll<HTMLElement>(all)].find((each) => each.offsetParent !== null && fits.test((each.getAttribute('aria-label') ?? each.textContent).trim()));
        one?.scrollIntoView({ block: 'nearest' });
        const box = one?.getBoundingClientRect();
        return box && JSON.stringify({ x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) });
      }, css, source, flags);
      const still = now !== undefined && now === before;
      before = now ?? '';
      return still ? JSON.parse(now) as { x: number; y: number } : null;
    });
    await this.#act(frame, [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [
      { type: 'pointerMove', x, y }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 },
    ] }]);
  }

  /** Types into a field of a frame. */
  async type(frame: Frame, css: string, text: string): Promise<void> {
    await until(css, () => frame.evaluate((one) => {
      const field = document.querySelector<HTMLInputElement>(one);
      field?.focus();
      field?.select();
      return document.activeElement === field && field !== null;
    }, css));
    await this.#act(frame, [{ type: 'key', id: 'keys', actions: Array.from(text).flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]) }]);
  }

  async #act(frame: Frame, actions: object[]): Promise<void> {
    await this.#send('input.performActions', { context: (frame as unknown as { _id: string })._id, actions });
  }

  /** Runs an expression in the browser's own window: menus, toolbar, keys that a person types. */
  async inWindow<T>(expression: string): Promise<T> {
    const told = await this.#send('script.evaluate', { expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`, target: { context: this.chrome }, awaitPromise: true }) as Evaluated;
    if (told.type === 'exception') throw new Error(told.exceptionDetails?.text ?? 'failed in the browser’s window');
    return JSON.parse(String(told.result.value)) as T;
  }

  /** Types a shortcut of the browser, such as Alt+Shift+O: a page's keys never reach those. */
  async shortcut(...keys: [key: string, code: string, keyCode: number][]): Promise<void> {
    const typed = await this.inWindow<boolean>(`(() => {
      const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      if (!tip.beginInputTransactionForTests(window)) return false;
      const keys = ${JSON.stringify(keys)}.map(([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }));
      for (const key of keys) tip.keydown(key);
      for (const key of keys.reverse()) tip.keyup(key);
      return true;
    })()`);
    if (!typed) throw new Error('the window takes no keys');
  }

  /** Addresses of all documents in the tab that is in front, as the browser has them. */
  documents(): Promise<string[]> {
    return this.inWindow('gBrowser.selectedBrowser.browsingContext.getAllBrowsingContextsInSubtree().map((one) => one.currentWindowGlobal?.documentURI.spec ?? "")');
  }

  /** What stands on the toolbar's button. */
  badge(): Promise<string> {
    return this.inWindow(`(() => ${ACTION}.action.getContextData(null).badgeText)()`);
  }

  /** Presses the toolbar's button. */
  async pressButton(): Promise<void> {
    await this.inWindow(`(() => { ${ACTION}.triggerAction(window); })()`);
  }

  /** What the browser asks about us, in all its words, once it does and would hear an answer: a press in its first moment counts for nothing. */
  asked(): Promise<string> {
    return until('the browser’s question', () => this.inWindow<string | null>(`(() => {
      const { panel } = PopupNotifications;
      const asked = panel.state === 'open' ? panel.firstElementChild : null;
      const deaf = Services.prefs.getIntPref('security.notification_enable_delay');
      return asked && performance.now() - asked.notification.timeShown > deaf ? asked.textContent : null;
    })()`));
  }

  /** Presses yes or no. */
  async answer(yes: boolean): Promise<void> {
    await this.inWindow(`(() => { const asked = PopupNotifications.panel.firstElementChild; (${yes} ? asked.button : asked.secondaryButton).click(); })()`);
  }

  /** Labels of our entries in the context menu that is open; null: none is open. */
  menu(): Promise<string[] | null> {
    return this.inWindow(`(() => {
      const menu = document.getElementById('contentAreaContextMenu');
      return menu.state === 'open' ? [...menu.querySelectorAll('[id^="postwarden_"]')].filter((entry) => !entry.hidden).map((entry) => entry.label) : null;
    })()`);
  }

  /** Picks one of them, as a press does. */
  async pick(label: string): Promise<void> {
    await this.inWindow(`(() => {
      const menu = document.getElementById('contentAreaContextMenu');
      menu.activateItem([...menu.querySelectorAll('[id^="postwarden_"]')].find((entry) => entry.label === ${JSON.stringify(label)}));
    })()`);
  }

  async closeMenu(): Promise<void> {
    await this.inWindow(`(() => { document.getElementById('contentAreaContextMenu').hidePopup(); })()`);
  }

  /** Texts of what stands in a closed shadow root of ours. */
  async closedTexts(page: Page, host: string, css: string): Promise<string[]> {
    const nodes = await this.#closed(page, host, css);
    return Promise.all(nodes.map((node) => this.#ask<string>(page, '(one) => one.getAttribute("aria-label") ?? one.textContent.trim()', node)));
  }

  /** Presses the first of them with the mouse, once it stands there and stands still. */
  async closedPress(page: Page, host: string, css: string, text: string | RegExp): Promise<void> {
    let before = '';
    const box = await until(`${String(text)} in ${host}`, async () => {
      for (const node of await this.#closed(page, host, css)) {
        const words = await this.#ask<string>(page, '(one) => one.textContent.trim()', node);
        if (typeof text === 'string' ? words !== text : !text.test(words)) continue;
        const now = await this.#ask<string>(page, '(one) => { one.scrollIntoView({ block: "nearest" }); return JSON.stringify(one.getBoundingClientRect()); }', node);
        const still = now === before;
        before = now;
        return still ? JSON.parse(now) as Box : null;
      }
      return null;
    });
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  async #closed(page: Page, host: string, css: string): Promise<string[]> {
    const context = contextOf(page);
    const told = await this.#send('script.evaluate', {
      expression: `document.querySelector(${JSON.stringify(host)})`, target: { context }, awaitPromise: false, serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    }) as Evaluated;
    const root = (told.result.value as { shadowRoot?: { sharedId: string } | null } | undefined)?.shadowRoot;
    if (!root) return [];
    const { nodes } = await this.#send('browsingContext.locateNodes', { context, locator: { type: 'css', value: css }, startNodes: [{ sharedId: root.sharedId }] }) as Located;
    return nodes.map(({ sharedId }) => sharedId);
  }

  async #ask<T>(page: Page, asked: string, node: string): Promise<T> {
    const told = await this.#send('script.callFunction', { functionDeclaration: asked, arguments: [{ sharedId: node }], target: { context: contextOf(page) }, awaitPromise: false }) as Evaluated;
    return told.result.value as T;
  }

  async #send(method: string, parameters: object): Promise<unknown> {
    return (await (this.browser as unknown as { connection: Connection }).connection.send(method, parameters)).result;
  }
}

const ACTION = `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID('${ID}').extension)`;

const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

/** Waits until the frame or page shows a text. */
export async function shows(frame: Frame | Page, words: string | RegExp): Promise<void> {
  let last = '';
  await until(String(words), async () => {
    last = await frame.evaluate(() => document.body.innerText);
    return typeof words === 'string' ? last.includes(words) : words.test(last);
  }).catch((late: unknown) => { throw new Error(`${String(late)}; it shows: ${last.slice(0, 600)}`); });
}

/** Another extension, of our making, for both browsers: `content` runs in the mail pages, `background` beside it. Returns its folder and what removes it. */
export async function stranger(content: string, background: string): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'postwarden-stranger-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({
    manifest_version: 3, name: 'Stranger', version: '1', host_permissions: ['http://127.0.0.1/*'],
    browser_specific_settings: { gecko: { id: 'stranger@stranger.example' } },
    content_scripts: [{ matches: ['https://mail.google.com/*'], js: ['content.js'], run_at: 'document_end' }],
    // Each browser takes the one it knows.
    background: { scripts: ['background.js'], service_worker: 'background.js' },
  }));
  await writeFile(join(folder, 'content.js'), content);
  await writeFile(join(folder, 'background.js'), background);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
