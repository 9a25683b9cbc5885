/** A subject leaves the page only as a hash, by which the companion knows the draft again (companion/syncing/drafts.py). */
export async function subjectHash(subject: string): Promise<string> {
  const plain = subject.normalize('NFC').split(/\p{White_Space}+/u).filter(Boolean).join(' ');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(plain));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
