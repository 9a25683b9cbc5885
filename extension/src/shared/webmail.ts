/** Webmails of the user's own: which host is meant by what somebody typed, and what the browser is asked for it. */

/** Which webmail a page is, and so whose look ours follows. */
export type Webmail = 'gmail' | 'outlook' | 'roundcube';
/** Hosts of the user's own webmails, where we may run too. */
export type Hosts = string[];
/** Background → content script: is this a page of yours? It answers with true. */
export interface Here { kind: 'here' }
/** Background → content script: on these hosts we may not run any more. */
export interface Leave { kind: 'leave'; hosts: Hosts }

/** The host of an address such as "webmail.example.org/roundcube" or a whole https one; null for anything else, plain http too. */
export function hostIn(text: string): string | null {
  const typed = text.trim();
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, username } = new URL(url);
  // A pattern of the browser's knows * and no address in brackets.
  return protocol === 'https:' && username === '' && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname) ? hostname : null;
}

/** What the browser is asked for: the pages of this host, on any port, as Firefox's patterns know none. */
export const patternOf = (host: string): string => `https://${host}/*`;

/** The host of a pattern that names a single one; null for wider ones. */
export const hostOfPattern = (pattern: string): string | null => {
  const [, host = ''] = /^https:\/\/([^/*]+)\/\*$/.exec(pattern) ?? [];
  return host === '' ? null : hostIn(host);
};
