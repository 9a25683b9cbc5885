/**
 * Whether the sidebar stands in the very page in which our content script is, or in a tab of its own. Any page can hold this one, as
 * the manifest can't name the webmails of a user's own (manifest.mjs); in others nothing is shown and nothing asked (T20).
 */
import { ask, type Snapshot } from '../shared/messages';

/** What is shown there first; false where it is not at home, null while nobody answers. */
export type Home = Snapshot | false | null | undefined;

/** Right below the page of the tab. */
export const isFramed = (): boolean => window !== window.top && window.parent === window.top;

export const askHome = (): Promise<Home> => ask({ kind: 'sidebar/home' }).catch(() => null);

interface First { home?: Promise<Home> }
/** Asks before the sidebar's own script is there, so that the answer comes while that is read. */
export function askFirst(): void {
  if (isFramed()) (window as First).home = askHome();
}
/** That question, if it was asked. */
export const taken = (): Promise<Home> | undefined => (window as First).home;
