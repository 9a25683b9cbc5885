/**
 * Whether the user can see a control: the mail page may lay something over our frame, or fade it, and have the user press
 * what they do not see. Chromium tells (IntersectionObserver v2), Firefox does not, and is asked for nothing there.
 */
import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** The least that Chromium allows between two looks. */
const DELAY_MS = 100;
const OPTIONS = { trackVisibility: true, delay: DELAY_MS, threshold: [0, 1] };

/** Before it is said: the page's part of us may be about to tell that a dialog of ours is what lies over it. */
export const SAID_MS = 300;
/** A dialog of ours lies over the mail page. Under it nothing is done either, but nobody is to be warned of it. */
export const Layer = createContext(false);

interface Seen { isIntersecting: boolean; isVisible: boolean }

/** `clear`: nothing lies over it. `unknown`: not looked at yet, or scrolled away. */
export type Sight = 'unknown' | 'clear' | 'covered';

export const sightOf = ({ isIntersecting, isVisible }: Seen): Sight => !isIntersecting ? 'unknown' : isVisible ? 'clear' : 'covered';

export interface Watched<E extends HTMLElement> {
  /** Goes on an element around the control that has no effects of its own, such as a look while hovered. */
  ref: RefObject<E | null>;
  /** Something that is not ours lies over it. */
  covered: boolean;
  /** Does what the user asked for if they see the control; brings it into view first where that is not known. */
  act: (run: () => void, refuse?: () => void) => void;
}

export function useSight<E extends HTMLElement>(): Watched<E> {
  const ref = useRef<E>(null);
  const tells = 'isVisible' in IntersectionObserverEntry.prototype;
  const sight = useRef<Sight>(tells ? 'unknown' : 'clear');
  const waiting = useRef<((sight: Sight) => void) | null>(null);
  const [covered, setCovered] = useState(false);
  const layer = useContext(Layer);

  useEffect(() => {
    if (!tells || !ref.current) return undefined;
    let saying: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver((entries) => {
      const last = entries.at(-1);
      if (!last) return;
      sight.current = sightOf(last as unknown as Seen);
      clearTimeout(saying);
      if (sight.current === 'covered') saying = setTimeout(() => setCovered(true), SAID_MS);
      else setCovered(false);
      if (sight.current === 'unknown') return;
      waiting.current?.(sight.current);
      waiting.current = null;
    }, OPTIONS);
    observer.observe(ref.current);
    return () => {
      clearTimeout(saying);
      observer.disconnect();
    };
  }, []);

  const act = (run: () => void, refuse?: () => void): void => {
    const judge = (seen: Sight): void => seen === 'clear' ? run() : refuse?.();
    if (sight.current !== 'unknown') {
      judge(sight.current);
      return;
    }
    waiting.current = judge;
    ref.current?.scrollIntoView({ block: 'nearest' });
  };
  return { ref, covered: covered && !layer, act };
}
