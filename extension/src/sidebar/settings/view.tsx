import type { Mailbox, MailboxSummary, OutboxItem, Unlinked } from '../../shared/api.gen';
import { isWaiting } from '../outbox/sections';
import { Alerts } from './alerts';
import { Aliases } from './aliases';
import { PacingSettings } from './pacing';
import { People } from './people';
import { PlacementTests } from './placement';
import { ServerCard } from './server';
import { Unlink } from './unlink';

interface SettingsProps {
  mailbox: Mailbox;
  mailboxes: readonly MailboxSummary[];
  outbox: readonly OutboxItem[];
  onSignIn: (by?: Mailbox['sends_by']) => void;
  onUnlinked: (unlinked: Unlinked, provider: string) => void;
}

/** What can be changed about one mailbox, the gravest last. */
export function Settings({ mailbox, mailboxes, outbox, onSignIn, onUnlinked }: SettingsProps) {
  return (
    <>
      <PacingSettings key={mailbox.id} mailbox={mailbox} />
      <ServerCard mailbox={mailbox} onSignIn={onSignIn} />
      <Aliases mailbox={mailbox} />
      <PlacementTests mailbox={mailbox} mailboxes={mailboxes} />
      <People />
      <Alerts />
      <Unlink mailbox={mailbox} mailboxes={mailboxes} waiting={outbox.filter(isWaiting).length} onUnlinked={onUnlinked} />
    </>
  );
}
