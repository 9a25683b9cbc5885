/** What the companion finds out about an address: asked once it is whole and typing has paused, and once an address. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Discovery } from '../../shared/api.gen';
import { ask } from '../../shared/messages';
import { heard } from '../chrome';
import { isBarred, isWhole } from './found';
import { troubleOf, type Trouble } from './troubles';

const PAUSE_MS = 400;

export type Looked =
  | { kind: 'none' | 'looking' }
  | { kind: 'found'; found: Discovery }
  | { kind: 'failed'; trouble: Trouble };

export interface Looking {
  looked: Looked;
  found: Discovery | null;
  /** Asks anew. `askHost`: also the domain's own setup file, which the user has just agreed to. */
  look: (askHost: boolean) => void;
}

/** `typed`: the address may still be growing. Nothing is asked while `wanted` is false. */
export function useDiscovery(address: string, wanted: boolean, typed: boolean): Looking {
  const key = address.trim().toLowerCase();
  const cache = useRef(new Map<string, Discovery>());
  const [state, setState] = useState<{ key: string; looked: Looked }>({ key: '', looked: { kind: 'none' } });
  const newest = useRef(0);
  const whole = wanted && isWhole(address);

  const run = (askHost: boolean): void => {
    const turn = ++newest.current;
    setState({ key, looked: { kind: 'looking' } });
    void heard(ask({ kind: 'discover', address: address.trim(), askHost })).then((outcome) => {
      if (turn !== newest.current) return;
      if (!outcome.ok) {
        setState({ key, looked: { kind: 'failed', trouble: troubleOf(outcome.refusal) } });
        return;
      }
      // What speaks against an address may change at any time: it is linked, unlinked, made an alias.
      if (!isBarred(outcome.value)) cache.current.set(key, outcome.value);
      setState({ key, looked: { kind: 'found', found: outcome.value } });
    });
  };

  useEffect(() => {
    newest.current++;
    if (!whole) return undefined;
    const known = cache.current.get(key);
    if (known) {
      setState({ key, looked: { kind: 'found', found: known } });
      return undefined;
    }
    const timer = setTimeout(() => run(false), typed ? PAUSE_MS : 0);
    return () => clearTimeout(timer);
  }, [key, whole]);

  const looked: Looked = !whole ? { kind: 'none' } : state.key === key ? state.looked : { kind: 'looking' };
  return { looked, found: looked.kind === 'found' ? looked.found : null, look: run };
}
