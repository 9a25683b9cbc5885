/** The first script of the sidebar's page, small, so that it runs at once. */
import { askFirst } from './home';

askFirst();
