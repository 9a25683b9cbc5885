/** The few words the sidebar has with the browser itself. Everything else goes through `ask`. */
import { ask } from '../shared/messages';

export const version = (): string => chrome.runtime.getManifest().version;

/** Folds the panel to its rail or opens it again; the content script that holds our frame does it. */
export function fold(open: boolean): void {
  void ask({ kind: 'fold', open });
}
