/** The browser's notifications, badge and tabs, for notices. */
import type { Aimed } from '../shared/messages';
import type { Webmail } from '../shared/webmail';
import { homes } from '../shared/webmails.json';
import type { Screen } from './notices';
import { words } from './words';

/** Where a mailbox is read that no open tab shows. */
const HOMES: Partial<Record<Webmail, string>> = homes;
const RED = '#b3261e';
const AMBER = '#8a4b00';

/** The panels that stand in mail tabs, and what they show. */
export interface Panels {
  /** Tabs with a panel or rail of ours. */
  tabs(): number[];
  unfolded(tab: number): boolean;
  /** That of a tab shows the list of notices. */
  listing(tab: number): boolean;
  mailbox(tab: number): Promise<string | null>;
  /** Unfolds the panel of a tab, and leads it there; also of one that is still being loaded. */
  open(tab: number, aim: Aimed | null): Promise<void>;
}

/** Where mail of a user's own is read, if that can be one place only. */
const onlyOf = (hosts: readonly string[]): string | null => hosts.length === 1 ? `https://${hosts[0]}/` : null;

/** The tab before the user, if a panel of ours is unfolded there. */
async function panelTab(panels: Panels): Promise<number | null> {
  const window = await chrome.windows.getLastFocused().catch(() => undefined);
  if (window?.id === undefined || !window.focused) return null;
  const [tab] = await chrome.tabs.query({ active: true, windowId: window.id });
  return tab?.id !== undefined && panels.unfolded(tab.id) ? tab.id : null;
}

/** `own`: hosts of the user's own webmails. */
export const browserScreen = (own: () => Promise<readonly string[]>, panels: Panels): Screen => ({
  async show(id, { title, text, urgent, acts }) {
    const plain = { type: 'basic', iconUrl: chrome.runtime.getURL('icons/128.png'), title, message: text } as const;
    const buttons = acts.map((each) => ({ title: each }));
    try {
      await chrome.notifications.create(id, { ...plain, buttons, requireInteraction: urgent });
    } catch (fault) {
      // Firefox knows no buttons and refuses the whole of it.
      if (!(fault instanceof Error)) throw fault;
      await chrome.notifications.create(id, plain);
    }
  },
  async clear(id) { await chrome.notifications.clear(id); },
  async badge(count, urgent) {
    await chrome.action.setBadgeBackgroundColor({ color: urgent ? RED : AMBER });
    await chrome.action.setBadgeTextColor({ color: '#ffffff' });
    await chrome.action.setBadgeText({ text: count > 0 ? String(count) : '' });
  },
  async inFront() {
    const tab = await panelTab(panels);
    return tab === null ? null : panels.mailbox(tab);
  },
  async listInFront() {
    const tab = await panelTab(panels);
    return tab !== null && panels.listing(tab);
  },
  words,
  async panelInFront() { return await panelTab(panels) !== null; },
  async open(aim, webmail) {
    for (const id of panels.tabs()) {
      const tab = await chrome.tabs.update(id, { active: true }).catch(() => undefined);
      if (!tab) continue;
      await chrome.windows.update(tab.windowId, { focused: true });
      await panels.open(id, aim);
      return;
    }
    // No address goes into it.
    const url = webmail ? HOMES[webmail] : aim?.mailbox ? onlyOf(await own()) : null;
    if (!url) {
      await chrome.runtime.openOptionsPage();
      return;
    }
    const { id } = await chrome.tabs.create({ url, active: true });
    if (id !== undefined) await panels.open(id, aim);
  },
});
