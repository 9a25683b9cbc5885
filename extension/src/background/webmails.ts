/**
 * Webmails of the user's own. The browser's own list of what it was asked and allowed is the only one: who takes a host away
 * there, or in the pairing tab, has taken it away here.
 */
import { hostOfPattern, patternOf } from '../shared/webmail';
import { MAIL_ORIGINS } from './router';

/** What the browser does; the id is that of our one registration. */
export interface Registry {
  /** Patterns of all pages that we may run on. */
  allowed(): Promise<readonly string[]>;
  /** Those that our content script is registered for. */
  registered(): Promise<readonly string[]>;
  /** From the next page on, and after the browser's next start too. */
  register(patterns: string[]): Promise<void>;
}

const BUILT_IN: readonly string[] = MAIL_ORIGINS.map((origin) => new URL(origin).hostname);

export class Webmails {
  private known: readonly string[] = [];
  private turn: Promise<void> = Promise.resolve();

  /** `changed` is told of hosts that were taken away too, whenever the list is another than it was, also while we slept. */
  constructor(private readonly registry: Registry, private readonly changed: (left: string[]) => void) {}

  get hosts(): readonly string[] {
    return this.known;
  }

  /** Whether a page of this origin is one of them. False before the first look. */
  has(origin: string): boolean {
    return URL.canParse(origin) && new URL(origin).protocol === 'https:' && this.known.includes(new URL(origin).hostname);
  }

  /** Takes over what is allowed now. One look at a time, or two would register twice. */
  look(): Promise<void> {
    const turn = this.turn.then(() => this.take());
    // One that failed is not in the way of the next.
    this.turn = turn.catch(() => undefined);
    return turn;
  }

  private async take(): Promise<void> {
    const hosts = (await this.registry.allowed()).flatMap((pattern) => hostOfPattern(pattern) ?? []).filter((host) => !BUILT_IN.includes(host)).sort();
    const before = (await this.registry.registered()).flatMap((pattern) => hostOfPattern(pattern) ?? []).sort();
    this.known = hosts;
    if (JSON.stringify(hosts) === JSON.stringify(before)) return;
    await this.registry.register(hosts.map(patternOf));
    this.changed(before.filter((host) => !hosts.includes(host)));
  }
}

const ID = 'own-webmails';

/** The browser's. */
export const browserRegistry: Registry = {
  allowed: async () => (await chrome.permissions.getAll()).origins ?? [],
  registered: async () => (await chrome.scripting.getRegisteredContentScripts({ ids: [ID] })).flatMap(({ matches }) => matches ?? []),
  register: async (patterns) => {
    const [known] = await chrome.scripting.getRegisteredContentScripts({ ids: [ID] });
    if (patterns.length === 0) {
      if (known) await chrome.scripting.unregisterContentScripts({ ids: [ID] });
      return;
    }
    const script: chrome.scripting.RegisteredContentScript = {
      id: ID, matches: patterns, js: ['content.js'], runAt: 'document_start', allFrames: false, persistAcrossSessions: true,
    };
    if (known) await chrome.scripting.updateContentScripts([script]);
    else await chrome.scripting.registerContentScripts([script]);
  },
};
