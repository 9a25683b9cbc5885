/**
 * Says that the page may look different, at most four times a second, and never for what is typed into a message. Where a
 * place to write in has come, or a Send, it says so at once: what we add there is to stand before it is first painted, so that
 * nothing moves. A page that is being loaded, or draws its row of Send anew, brings them one by one.
 */
import { writing, type Where } from './hosts/selectors';

const PAUSE_MS = 250;

export function observe(changed: () => void, send: Where, signal: AbortSignal): void {
  let due: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => { due ??= setTimeout(() => { due = undefined; changed(); }, PAUSE_MS); };
  // Asking the page whether it is editable would have it compute its styles.
  const isText = ({ target }: MutationRecord): boolean =>
    target instanceof Element && (target.closest('[contenteditable]')?.getAttribute('contenteditable') ?? 'false') !== 'false';
  const place = [...writing.css, ...send.css].join();
  const isPlace = (node: Node): boolean => node instanceof Element && (node.matches(place) || node.querySelector(place) !== null);
  const observer = new MutationObserver((records) => {
    const drawn = records.filter((record) => !isText(record));
    if (drawn.length === 0) return;
    if (drawn.some(({ addedNodes }) => [...addedNodes].some(isPlace))) changed();
    soon();
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  for (const [target, type] of [[window, 'hashchange'], [matchMedia('(prefers-color-scheme: dark)'), 'change']] as const) {
    target.addEventListener(type, soon, { signal });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(due);
  });
}
