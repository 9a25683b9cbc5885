import type { Bytes } from './pw1';

const LARGEST_REPLY = 4 * 1024 * 1024;

/** The bytes of a reply. TypeError, as for a connection that broke, where there are more than anything of ours has. */
export async function readAll(response: Response): Promise<Bytes> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length;
    if (length > LARGEST_REPLY) {
      // Whatever still comes is nobody's.
      void reader?.cancel().catch(() => undefined);
      throw new TypeError('too large');
    }
    parts.push(part.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
