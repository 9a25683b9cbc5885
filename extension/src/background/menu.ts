/** "Link this inbox" in the context menu of the mail pages, and of no other page. */
import { onLanguage } from '../shared/language';
import { patternOf } from '../shared/webmail';
import { words } from './words';

const LINK = 'link-inbox';

/**
 * `open`: shows a tab's own inbox in its panel, where it is linked if it is not yet. `own`: hosts of the user's own webmails.
 * Answers with what makes the entry anew when those are others.
 */
export function linkMenu(open: (tab: number) => Promise<void>, own: () => readonly string[]): () => void {
  let turn: Promise<void> = Promise.resolve();
  const again = (): void => { turn = turn.then(() => make(own())); };
  // The browser keeps an entry while the background sleeps. Made a second time, after an update, it would be an error.
  chrome.runtime.onInstalled.addListener(again);
  onLanguage(() => void words().then((spoken) => chrome.contextMenus.update(LINK, { title: spoken['menu.link'] })));
  chrome.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === LINK && tab?.id !== undefined) void open(tab.id);
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
