/**
 * Drives a stock Firefox by Marionette, the protocol it is built with (firefox-source-docs: testing/marionette).
 *
 * WebDriver BiDi, which the other tools speak, cannot open the extension's own pages; Marionette can, and Debian has no
 * geckodriver. Frames are numbered as the browser numbers them, so that ours is reached inside its closed shadow root.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const START_MS = 20_000;
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'; // W3C WebDriver: the key of an element reference

type Reply = [type: 1, id: number, error: { error: string; message: string } | null, value: unknown];

export interface FirefoxOptions {
  program: string;
  headless: boolean;
  /** Port on 127.0.0.1 that plays every site: names resolve nowhere else. */
  page: number;
  size: { width: number; height: number };
}

export class Firefox {
  readonly #process: ChildProcess;
  readonly #socket: Socket;
  readonly #profile: string;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #buffer = Buffer.alloc(0);
  #last = 0;

  private constructor(process: ChildProcess, socket: Socket, profile: string) {
    this.#process = process;
    this.#socket = socket;
    this.#profile = profile;
    socket.on('data', (data) => {
      this.#buffer = Buffer.concat([this.#buffer, data]);
      this.#read();
    });
  }

  static async start(options: FirefoxOptions): Promise<Firefox> {
    const profile = await mkdtemp(join(tmpdir(), 'postwarden-firefox-'));
    const port = await freePort();
    const prefs: Record<string, string | number | boolean> = {
      'marionette.port': port,
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${options.page}`,
      'network.lna.address_space.public.override': `127.0.0.1:${options.page}`, // else the page counts as local
      'browser.shell.checkDefaultBrowser': false,
      'browser.startup.page': 0,
      'datareporting.policy.dataSubmissionEnabled': false,
    };
    const lines = Object.entries(prefs).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
    await writeFile(join(profile, 'user.js'), lines.join('\n'));
    const { width, height } = options.size;
    const process = spawn(options.program, [
      ...(options.headless ? ['--headless'] : []), '--marionette', '--remote-allow-system-access', '--no-remote',
      '--profile', profile, '--width', String(width), '--height', String(height),
    ], { stdio: 'ignore', env: { ...globalThis.process.env, MOZ_HEADLESS_WIDTH: String(width), MOZ_HEADLESS_HEIGHT: String(height) } });
    const firefox = new Firefox(process, await reach(port), profile);
    await firefox.#ask('WebDriver:NewSession', { acceptInsecureCerts: true });
    return firefox;
  }

  /** Installs an unpacked extension until the browser ends; returns its origin. */
  async install(path: string): Promise<string> {
    const { value: id } = await this.#ask('Addon:Install', { path, temporary: true }) as { value: string };
    await this.#ask('Marionette:SetContext', { value: 'chrome' });
    const { value } = await this.#ask('WebDriver:ExecuteScript', {
      script: 'return WebExtensionPolicy.getByID(arguments[0]).mozExtensionHostname', args: [id],
    }) as { value: string };
    await this.#ask('Marionette:SetContext', { value: 'content' });
    return `moz-extension://${value}`;
  }

  async open(url: string): Promise<void> {
    await this.#ask('WebDriver:Navigate', { url });
  }

  /** Opens a further tab and goes there. */
  async tab(url: string): Promise<void> {
    const { handle } = await this.#ask('WebDriver:NewWindow', { type: 'tab' }) as { handle: string };
    await this.#ask('WebDriver:SwitchToWindow', { handle });
    await this.open(url);
  }

  /** Types into the element, trusted, as a person would. */
  async type(selector: string, text: string): Promise<void> {
    await this.#ask('WebDriver:ElementSendKeys', { id: await this.#find(selector), text });
  }

  async click(selector: string): Promise<void> {
    await this.#ask('WebDriver:ElementClick', { id: await this.#find(selector) });
  }

  /** Goes into the page's one frame, which is ours, as soon as it is there. `window.frames` does not count it. */
  async enter(seconds = 15): Promise<void> {
    const end = Date.now() + seconds * 1000;
    for (;;) {
      try {
        await this.#ask('WebDriver:SwitchToFrame', { id: 0 });
        return;
      } catch (missing) {
        if (Date.now() > end) throw missing;
        await new Promise((resolve) => { setTimeout(resolve, 50); });
      }
    }
  }

  async leave(): Promise<void> {
    await this.#ask('WebDriver:SwitchToFrame', {});
  }

  /** Waits until the script (a function body) returns something true. */
  async until(script: string, seconds = 15): Promise<void> {
    const end = Date.now() + seconds * 1000;
    for (;;) {
      const { value } = await this.#ask('WebDriver:ExecuteScript', { script, args: [] }) as { value: unknown };
      if (value) return;
      if (Date.now() > end) throw new Error(`not within ${seconds} s: ${script}`);
      await new Promise((resolve) => { setTimeout(resolve, 50); });
    }
  }

  async shoot(file: string): Promise<void> {
    const { value } = await this.#ask('WebDriver:TakeScreenshot', { full: false }) as { value: string };
    await writeFile(file, Buffer.from(value, 'base64'));
  }

  /** Returns when somebody has closed the browser. */
  async closed(): Promise<void> {
    if (this.#process.exitCode === null) await new Promise((resolve) => this.#process.once('exit', resolve));
  }

  async end(): Promise<void> {
    this.#socket.destroy();
    this.#process.kill();
    await this.closed();
    await rm(this.#profile, { recursive: true, force: true });
  }

  async #find(selector: string): Promise<string> {
    const { value } = await this.#ask('WebDriver:FindElement', { using: 'css selector', value: selector }) as {
      value: Record<string, string>;
    };
    return value[ELEMENT] ?? '';
  }

  #ask(name: string, parameters: Record<string, unknown>): Promise<unknown> {
    const id = ++this.#last;
    const text = JSON.stringify([0, id, name, parameters]);
    this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ([, , error, value]) => {
        if (error) reject(new Error(`${name}: ${error.message}`));
        else resolve(value);
      });
    });
  }

  #read(): void {
    for (;;) {
      const colon = this.#buffer.indexOf(58);
      const length = colon < 0 ? Number.NaN : Number(this.#buffer.subarray(0, colon).toString());
      if (Number.isNaN(length) || this.#buffer.length < colon + 1 + length) return;
      const message = JSON.parse(this.#buffer.subarray(colon + 1, colon + 1 + length).toString()) as Reply;
      this.#buffer = this.#buffer.subarray(colon + 1 + length);
      if (!Array.isArray(message)) continue; // the greeting
      this.#waiting.get(message[1])?.(message);
      this.#waiting.delete(message[1]);
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => { resolve(typeof address === 'object' && address ? address.port : 0); });
    });
  });
}

/** Connects as soon as the browser listens. */
async function reach(port: number): Promise<Socket> {
  const end = Date.now() + START_MS;
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const up = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => { resolve(true); });
      socket.once('error', () => { resolve(false); });
    });
    if (up) return socket;
    if (Date.now() > end) throw new Error(`Firefox does not listen within ${START_MS / 1000} s`);
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
}
