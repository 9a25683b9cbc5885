/** "Link this inbox" in the context menu of the mail pages, and of no other page. */
import { onLanguage } from '../shared/language';
import { patternOf } from '../shared/webmail';
import { words } from './words';

const LINK = 'link-inbox';

interface Needs {
  /** Shows a tab's own inbox in its panel, where it is linked if it is not yet. */
  open(tab: number): Promise<void>;
  /** Hosts of the user's own webmails. */
  own(): Promise<readonly string[]>;
  /** It could not be made. The next time is another try. */
  fault(reason: unknown): void;
}

/** Answers with what makes the entry anew when the user's own webmails are others. */
export function linkMenu(needs: Needs): () => void {
  let turn: Promise<void> = Promise.resolve();
  // One after the other: between taking away and making there is no entry, and two at once would make it twice.
  const again = (): void => { turn = turn.then(async () => make(await needs.own())).catch((reason: unknown) => needs.fault(reason)); };
  // The browser keeps an entry while the background sleeps. After an update, ours or its own, it is made anew.
  chrome.runtime.onInstalled.addListener(again);
  onLanguage(again);
  chrome.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === LINK && tab?.id !== undefined) void needs.open(tab.id);
  });
  return again;
}

async function make(own: readonly string[]): Promise<void> {
  await chrome.contextMenus.removeAll();
  const pages = chrome.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];
  const spoken = await words();
  chrome.contextMenus.create({
    id: LINK, title: spoken['menu.link'], contexts: ['page', 'selection', 'editable', 'link', 'image'], documentUrlPatterns: [...pages, ...own.map(patternOf)],
  });
}
