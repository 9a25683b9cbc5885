/** Says that the page may look different, at most four times a second, and never for what is typed into a message. */
const PAUSE_MS = 250;

export function observe(changed: () => void, signal: AbortSignal): void {
  let due: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => { due ??= setTimeout(() => { due = undefined; changed(); }, PAUSE_MS); };
  const isText = ({ target }: MutationRecord): boolean => target instanceof HTMLElement && target.isContentEditable;
  const observer = new MutationObserver((records) => { if (due === undefined && !records.every(isText)) soon(); });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  for (const [target, type] of [[window, 'hashchange'], [matchMedia('(prefers-color-scheme: dark)'), 'change']] as const) {
    target.addEventListener(type, soon, { signal });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(due);
  });
}
