/** Presses a button of the page, as a mouse would, in one synchronous block. */
const STROKE = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

export function press(button: HTMLElement): void {
  const { left, top, width, height } = button.getBoundingClientRect();
  const at = { bubbles: true, cancelable: true, composed: true, view: window, clientX: left + width / 2, clientY: top + height / 2, detail: 1 };
  for (const type of STROKE) {
    button.dispatchEvent(type.startsWith('pointer')
      ? new PointerEvent(type, { ...at, pointerId: 1, isPrimary: true, pointerType: 'mouse' }) : new MouseEvent(type, at));
  }
}
