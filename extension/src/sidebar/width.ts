import { useEffect, useState } from 'preact/hooks';

/** The rail is as wide as our frame gets when folded: the frame decides, we only look. */
export const RAIL = '(max-width: 120px)';

export function useFolded(): boolean {
  const [folded, setFolded] = useState(() => matchMedia(RAIL).matches);
  useEffect(() => {
    const query = matchMedia(RAIL);
    const look = (): void => setFolded(query.matches);
    query.addEventListener('change', look);
    look();
    return () => query.removeEventListener('change', look);
  }, []);
  return folded;
}
