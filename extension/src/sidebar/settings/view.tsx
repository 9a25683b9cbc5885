import type { Mailbox, MailboxSummary, OutboxItem, Unlinked } from '../../shared/api.gen';
import type { Queue } from '../../shared/messages';
import { isWaiting } from '../outbox/sections';
import { Alerts } from './alerts';
import { Aliases } from './aliases';
import { Checks } from './checks';
import { Hours } from './hours';
import { LanguageSetting } from './language';
import { PacingSettings } from './pacing';
import { People } from './people';
import { PlacementTests } from './placement';
import { Places } from './places';
import { ServerCard } from './server';
import { Signature } from './signature';
import { Unlink } from './unlink';
import { OwnWebmail } from './webmail';

interface SettingsProps {
  mailbox: Mailbox;
  mailboxes: readonly MailboxSummary[];
  outbox: readonly OutboxItem[];
  hours: Queue['hours'];
  onSignIn: (by?: Mailbox['sends_by']) => void;
  onUnlinked: (unlinked: Unlinked, provider: string) => void;
}

/** What can be changed about one mailbox, the gravest last. */
export function Settings({ mailbox, mailboxes, outbox, hours, onSignIn, onUnlinked }: SettingsProps) {
  return (
    <>
      <Places />
      <PacingSettings key={mailbox.id} mailbox={mailbox} />
      <Hours key={mailbox.id} mailbox={mailbox.id} hours={hours} />
      <ServerCard mailbox={mailbox} onSignIn={onSignIn} />
      <Signature key={mailbox.id} mailbox={mailbox} />
      <Aliases mailbox={mailbox} />
      <PlacementTests mailbox={mailbox} mailboxes={mailboxes} />
      <Checks />
      <People />
      <Alerts />
      <LanguageSetting />
      <OwnWebmail />
      <Unlink mailbox={mailbox} mailboxes={mailboxes} waiting={outbox.filter(isWaiting).length} onUnlinked={onUnlinked} />
    </>
  );
}
