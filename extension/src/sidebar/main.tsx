/** The sidebar's page: the panel on the background's snapshots. */
import { manner, speak } from '../shared/format';
import { onLanguage, pick, sidebarPage } from '../shared/language';
import type { Snapshot } from '../shared/messages';
import { CHOSEN, hasFocus } from './chosen';
import { askHome, isFramed, taken } from './home';
import { mount } from './mount';
import { background } from './store';

/** A background that sleeps, or is being replaced, is asked again. */
const AGAIN_MS = 1000;

/** What there is to show at home, undefined where that is still to be asked for, and false where it is not at home. */
async function atHome(): Promise<Snapshot | undefined | false> {
  if (window === window.top) return undefined;
  if (!isFramed()) return false;
  for (let asked = taken() ?? askHome(); ; asked = askHome()) {
    const answer = await asked;
    if (answer !== null && answer !== undefined) return answer;
    await new Promise((resolve) => { setTimeout(resolve, AGAIN_MS); });
  }
}

async function start(): Promise<void> {
  const first = await atHome();
  if (first === false) return;
  // Each language has a page of its own, which says so.
  speak(pick([document.documentElement.lang]));
  document.documentElement.dir = manner().dir;
  onLanguage((to) => location.replace(sidebarPage(to) + (hasFocus() ? CHOSEN : '')));
  mount({ ...background, ...first && { first } }, location.hash === CHOSEN ? { tab: 'settings' } : {});
}

void start();
