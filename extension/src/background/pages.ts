/**
 * The tabs in which a user signs in at their provider. The address comes from the companion over the signed channel, and
 * still nothing but a page of the web over TLS is opened.
 */
import type { Memory } from './snapshot';

/** What the browser does with tabs; none of it needs a permission. */
export interface Tabs {
  /** Opens a page right after the tab it was asked for in; answers with its id. */
  open(url: string, after: number | undefined): Promise<number | undefined>;
  /** False where there is no such tab any more. */
  focus(tab: number): Promise<boolean>;
}

export function isWebPage(url: string): boolean {
  try {
    return new URL(url).protocol === 'https:';
  } catch (fault) {
    if (fault instanceof TypeError) return false;
    throw fault;
  }
}

export class SignInPages {
  constructor(private readonly tabs: Tabs, private readonly memory: Memory) {}

  /** Opens the page of a linking, or goes to the tab in which it is open. False for an address that is no web page. */
  async open(link: string, url: string, after: number | undefined): Promise<boolean> {
    if (!isWebPage(url)) return false;
    const key = `sign-in:${link}`;
    const known = await this.memory.get<number>(key);
    if (known !== undefined && await this.tabs.focus(known)) return true;
    const tab = await this.tabs.open(url, after);
    if (tab !== undefined) await this.memory.set(key, tab);
    return true;
  }
}

/** The browser's own tabs. */
export const browserTabs = (tabs: typeof chrome.tabs, windows: typeof chrome.windows): Tabs => ({
  async open(url, after) {
    const beside = after === undefined ? undefined : await tabs.get(after).catch(() => undefined);
    const place = beside?.id === undefined ? {} : { openerTabId: beside.id, index: beside.index + 1, windowId: beside.windowId };
    return (await tabs.create({ url, active: true, ...place })).id;
  },
  async focus(tab) {
    const there = await tabs.update(tab, { active: true }).catch(() => undefined);
    if (there) await windows.update(there.windowId, { focused: true });
    return there !== undefined;
  },
});
