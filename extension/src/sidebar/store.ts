/**
 * The newest snapshot. A port to the background says that somebody looks; "changed" on it, or as a message, means ask
 * again. Any number of changes while a question is open become one more question.
 */
import { ask, SIDEBAR_PORT, type Aimed, type Changed, type PanelState, type Snapshot } from '../shared/messages';
import { RAIL } from './width';

export interface Source {
  /** What is known already, so that nothing else is painted first. */
  first?: Snapshot;
  ask: () => Promise<Snapshot>;
  /** Calls back on every change, and where a notice is to be shown, until the signal aborts. */
  watch: (changed: () => void, aimed: (aim: Aimed) => void, signal: AbortSignal) => void;
  /** Whether the list of notices is on screen, so that none of it is told elsewhere. */
  lists: (notices: boolean) => void;
}

/** The background may sleep, start or be replaced: then it is asked again after a moment. */
const AGAIN_MS = 1000;

const isChanged = (message: unknown): message is Changed =>
  typeof message === 'object' && message !== null && (message as { kind?: unknown }).kind === 'changed';

const isAimed = (message: unknown): message is Aimed =>
  typeof message === 'object' && message !== null && (message as { kind?: unknown }).kind === 'aim';

let listed = false;
let say = (): void => undefined;

/** The background of this extension. A port it drops, for it may sleep, is opened again: that wakes it. */
export const background: Source = {
  ask: () => ask({ kind: 'sidebar/snapshot' }),
  lists(notices) {
    listed = notices;
    say();
  },
  watch(changed, aimed, signal) {
    const heard = (message: unknown): void => {
      if (isChanged(message)) changed();
      else if (isAimed(message)) aimed(message);
    };
    const open = (): void => {
      const port = chrome.runtime.connect({ name: SIDEBAR_PORT });
      const gone = new AbortController();
      const rail = matchMedia(RAIL);
      say = () => port.postMessage({ kind: 'panel', open: !rail.matches, notices: listed } satisfies PanelState);
      rail.addEventListener('change', () => say(), { signal: AbortSignal.any([gone.signal, signal]) });
      say();
      port.onMessage.addListener(heard);
      port.onDisconnect.addListener(() => {
        gone.abort();
        say = () => undefined;
        if (signal.aborted) return;
        setTimeout(() => {
          if (signal.aborted) return;
          open();
          changed();
        }, AGAIN_MS);
      });
      signal.addEventListener('abort', () => port.disconnect(), { once: true });
    };
    const direct = (message: unknown): undefined => {
      heard(message);
    };
    chrome.runtime.onMessage.addListener(direct);
    signal.addEventListener('abort', () => chrome.runtime.onMessage.removeListener(direct), { once: true });
    open();
  },
};

const hearing = new Set<() => void>();
/** Calls back on every change, as snapshots hold not all that a view may show. Answers with the way to end it. */
export function hear(changed: () => void): () => void {
  hearing.add(changed);
  return () => hearing.delete(changed);
}

/** Hands every new snapshot to `show`, and each notice that is to be shown to `aimed`; answers with a function that asks at once. */
export function follow(source: Source, show: (snapshot: Snapshot) => void, aimed: (aim: Aimed) => void, signal: AbortSignal): () => void {
  let asking = false;
  let again = false;
  const refresh = (): void => {
    if (signal.aborted) return;
    if (asking) {
      again = true;
      return;
    }
    asking = true;
    again = false;
    const heard = (snapshot: Snapshot | null): void => {
      asking = false;
      if (signal.aborted) return;
      if (snapshot) show(snapshot);
      else setTimeout(refresh, AGAIN_MS);
      if (again) refresh();
    };
    void source.ask().then(heard, () => heard(null));
  };
  source.watch(() => {
    refresh();
    for (const changed of hearing) changed();
  }, aimed, signal);
  refresh();
  return refresh;
}
