/** The sidebar's page: the panel on the background's snapshots. */
import { manner, speak } from '../shared/format';
import { onLanguage, pick, sidebarPage } from '../shared/language';
import { CHOSEN, hasFocus } from './chosen';
import { mount } from './mount';
import { background } from './store';

// Each language has a page of its own, which says so.
speak(pick([document.documentElement.lang]));
document.documentElement.dir = manner().dir;
onLanguage((to) => location.replace(sidebarPage(to) + (hasFocus() ? CHOSEN : '')));
mount(background, location.hash === CHOSEN ? { tab: 'settings' } : {});
