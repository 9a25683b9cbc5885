/** The sidebar's page: mounts the panel on the background's snapshots. */
import { render } from 'preact';
import { App } from './app';
import { Crash } from './parts/crash';
import { background } from './store';

render(<Crash><App source={background} /></Crash>, document.body);
