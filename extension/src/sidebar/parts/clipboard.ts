/**
 * Puts text on the clipboard; false where the browser refuses. The mail page may not let its frames use the clipboard
 * API, so the older way stands behind it.
 */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (refused) {
    if (!(refused instanceof DOMException || refused instanceof TypeError)) throw refused;
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const box = document.createElement('textarea');
  box.value = text;
  box.className = 'sr';
  box.readOnly = true;
  document.body.append(box);
  box.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way where the clipboard API is not allowed
  const done = document.execCommand('copy');
  box.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
