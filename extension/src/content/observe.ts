/** Says that the page may look different, at most four times a second, and never for what is typed into a message. */
const PAUSE_MS = 250;

export function observe(changed: () => void, signal: AbortSignal): void {
  let due: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => { due ??= setTimeout(() => { due = undefined; changed(); }, PAUSE_MS); };
  // Asking the page whether it is editable would have it compute its styles.
  const isText = ({ target }: MutationRecord): boolean =>
    target instanceof Element && (target.closest('[contenteditable]')?.getAttribute('contenteditable') ?? 'false') !== 'false';
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
