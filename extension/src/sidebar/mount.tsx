import { render } from 'preact';
import { App } from './app';
import type { Page } from './mailbox-pages';
import { Crash } from './parts/crash';
import type { Source } from './store';

/** Puts the panel on the page. `initial`: the tab to open first. */
export function mount(source: Source, initial: Page = {}): void {
  render(<Crash><App source={source} initial={initial} /></Crash>, document.body);
}
