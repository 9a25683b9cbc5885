import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

/** The moment the panel shows ages from. */
export const Now = createContext<number>(0);
export const useNow = (): number => useContext(Now);

/** The clock behind `Now`: moves every 15 s, and at once when the panel is looked at again. */
export function useClock(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const move = (): void => setNow(Date.now());
    const timer = setInterval(move, 15_000);
    document.addEventListener('visibilitychange', move);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', move);
    };
  }, []);
  return now;
}
