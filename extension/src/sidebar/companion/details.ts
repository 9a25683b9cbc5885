/** What support needs to know, and nothing about whose mail it is: no address, no host name, no path. */
import type { Snapshot } from '../../shared/messages';

export function details(snapshot: Snapshot, version: string, browser: string): string {
  const { channel } = snapshot;
  const facts = Object.entries(channel).map(([name, value]) => `${name} ${name === 'since' ? new Date(Number(value)).toISOString() : String(value)}`);
  return [
    `Postwarden extension ${version}`,
    `browser ${browser}`,
    `page ${snapshot.host} ${snapshot.theme}`,
    `channel ${facts.join(', ')}`,
    `last answer ${snapshot.at === null ? 'none' : new Date(snapshot.at).toISOString()}`,
    `mailboxes ${snapshot.mailboxes.length}, waiting ${snapshot.outbox.length}`,
    ...snapshot.mailboxes.map(({ provider, state }, i) => `mailbox ${i + 1} ${provider} ${state}`),
  ].join('\n');
}
