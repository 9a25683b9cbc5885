/** The one polite live region. It stands in the page from the start, so that screen readers hear its first change. */
import { createContext, type ComponentChildren } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import type { Outcome } from '../../shared/messages';
import { told } from '../../shared/strings';
import { heard } from '../chrome';
import { Icon } from './icons';

const SEEN_MS = 8000;
/** It went well; with a way to take it back. */
export type Good = 'done' | { label: string; run: () => void };
type Say = (text: string, seen?: boolean, good?: Good) => void;
const Say = createContext<Say>(() => undefined);

/** Says a sentence to people who do not see the change. */
export const useSay = (): Say => useContext(Say);

/** Runs something the user asked for, where nothing else on screen would tell that it was refused. `done` is said where it was not. */
export function useTry(): <T>(answer: Promise<Outcome<T>>, done?: string) => Promise<Outcome<T>> {
  const say = useSay();
  return async (answer, done) => {
    const outcome = await heard(answer);
    if (outcome.ok) {
      if (done !== undefined) say(done);
      return outcome;
    }
    const { sentence, next } = told(outcome.refusal);
    say([sentence, next].filter(Boolean).join(' '), true);
    return outcome;
  };
}

/** Also shows, for eight seconds over the foot of the panel, what the eye has no other way to know. */
export function Live({ children }: { children: ComponentChildren }) {
  const [{ text, seen, turn, good }, setSaid] = useState<{ text: string; seen: boolean; turn: number; good: Good | undefined }>({ text: '', seen: false, turn: 0, good: undefined });
  // Nobody is hurried who has reached the toast.
  const [held, setHeld] = useState(false);
  const say = useCallback<Say>((words, visible = false, how) => setSaid((before) => ({ text: words, seen: visible, turn: before.turn + 1, good: how })), []);
  useEffect(() => {
    if (!seen || held) return undefined;
    const timer = setTimeout(() => setSaid((now) => ({ ...now, seen: false })), SEEN_MS);
    return () => clearTimeout(timer);
  }, [turn, held]);
  return (
    <Say.Provider value={say}>
      {children}
      <div class={seen ? good ? 'toast done' : 'toast' : 'sr'} onFocusIn={() => setHeld(true)} onFocusOut={() => setHeld(false)} onMouseEnter={() => setHeld(true)} onMouseLeave={() => setHeld(false)}>
        {seen && <Icon name={good ? 'check' : 'alert'} class="s18" />}
        <span role="status" aria-live="polite"><span key={turn}>{text}</span></span>
        {seen && typeof good === 'object' && <button type="button" class="btn text sm" onClick={({ isTrusted }) => {
          if (!isTrusted) return;
          setHeld(false);
          setSaid((now) => ({ ...now, seen: false }));
          good.run();
        }}>{good.label}</button>}
      </div>
    </Say.Provider>
  );
}
