import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const STOPS = 'button, input:not([disabled]), select, a[href]';

interface DialogProps {
  title: string;
  /** Id of the sentence that says what it is about. */
  describedBy: string;
  onCancel: () => void;
  children: ComponentChildren;
}

/**
 * A question that must be answered: everything else is out of reach until it is, Escape is Cancel, and focus goes to the
 * element marked `data-safe` and in the end back to where it was.
 */
export function Dialog({ title, describedBy, onCancel, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const shown = dialog.current;
    shown?.showModal();
    shown?.querySelector<HTMLElement>('[data-safe] button')?.focus();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  // The browser would let Tab go on into the mail page around us.
  const trap = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') event.stopPropagation();
    if (event.key !== 'Tab') return;
    const stops = [...dialog.current?.querySelectorAll<HTMLElement>(STOPS) ?? []].filter((element) =>
      !(element instanceof HTMLInputElement && element.type === 'radio') || element.checked);
    const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
    if (document.activeElement !== from) return;
    event.preventDefault();
    to?.focus();
  };
  return (
    <dialog class="dlg" role="alertdialog" aria-modal="true" aria-labelledby="dialog-title" aria-describedby={describedBy} ref={dialog} onKeyDown={trap}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}>
      <h2 id="dialog-title">{title}</h2>
      {children}
    </dialog>
  );
}
