/** Waiting for what no event of a browser tells of. */

/** So long at most: that is only so that a test that waits in vain ends. */
const LATE_MS = 20_000;
const AGAIN_MS = 50;

/** Looks again and again until it is there, and gives it back. `missing`: what is seen instead, for a person to read. */
export async function until<T>(what: string, look: () => Promise<T | null | undefined | false>, { ms = LATE_MS, missing = (): Promise<string> => Promise.resolve('') } = {}): Promise<T> {
  for (const end = Date.now() + ms; ;) {
    const found = await look();
    if (found !== null && found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`not within ${ms / 1000} s: ${what} ${await missing()}`.trim());
    await new Promise((resolve) => { setTimeout(resolve, AGAIN_MS); });
  }
}
