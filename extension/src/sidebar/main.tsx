/** The sidebar's page: the panel on the background's snapshots. */
import { mount } from './mount';
import { background } from './store';

mount(background);
