/** Files that the user picks, in pieces that fit a request; and files for the user to keep. */

/** Bytes; the companion takes 780,000 in one request. */
const PIECE = 600_000;

/** The file's pieces in base64, one after the other. Throws DOMException where it cannot be read. */
export async function* pieces(file: Blob): AsyncGenerator<string> {
  for (let at = 0; at < file.size; at += PIECE) yield await base64(file.slice(at, at + PIECE));
}

function base64(part: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const url = reader.result as string;
      resolve(url.slice(url.indexOf(',') + 1));
    };
    reader.onerror = () => reject(reader.error ?? new DOMException('unreadable', 'NotReadableError'));
    reader.readAsDataURL(part);
  });
}

/** Lets the browser save it under that name. With a mark in front, or some spreadsheets guess at its letters. */
export function keep(name: string, parts: readonly string[]): void {
  const url = URL.createObjectURL(new Blob(['\uFEFF', ...parts], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
