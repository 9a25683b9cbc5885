import { render } from 'preact';
import { App, type Initial } from './app';
import { Crash } from './parts/crash';
import type { Source } from './store';

/** Puts the panel on the page. `initial`: what to open first. */
export function mount(source: Source, initial: Initial = {}): void {
  render(<Crash><App source={source} initial={initial} /></Crash>, document.body);
}
