/** The one polite live region. It stands in the page from the start, so that screen readers hear its first change. */
import { createContext, type ComponentChildren } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';

const Say = createContext<(text: string) => void>(() => undefined);

/** Says a sentence to people who do not see the change. */
export const useSay = (): (text: string) => void => useContext(Say);

export function Live({ children }: { children: ComponentChildren }) {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const say = useCallback((text: string) => setSaid((before) => ({ text, turn: before.turn + 1 })), []);
  return (
    <Say.Provider value={say}>
      {children}
      <div class="sr" role="status" aria-live="polite"><span key={said.turn}>{said.text}</span></div>
    </Say.Provider>
  );
}
