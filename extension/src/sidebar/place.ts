/**
 * Which view the panel shows, and which state stands in the slot above it: pure, one answer for every snapshot.
 * Priority (UX.md 3): companion problem > not paired > not linked > signed out > paused > offline > score.
 */
import type { Link, Mailbox } from '../shared/api.gen';
import type { Snapshot } from '../shared/messages';
import { isAgain } from './link/reading';
import { isOfPage } from './link/remedies';

/** What takes the place of the score, over the tabs. */
export type Slot = 'lost' | 'sign_in' | 'paused' | 'disconnected' | 'offline' | 'linking' | null;

export type Place =
  | { kind: 'loading' }
  | { kind: 'companion' }
  | { kind: 'pair'; lost: boolean }
  | { kind: 'progress'; link: Link }
  | { kind: 'done'; link: Link }
  /** `ended`: a sign-in on the provider's page that came to nothing, and has no form to go back to. */
  | { kind: 'link'; cancelled: boolean; ended: Link | null }
  | { kind: 'mailbox'; mailbox: Mailbox; slot: Slot };

/** What the user did in this panel since it was opened. */
export interface Seen {
  /** The linking seen running here: its end is shown, an older one's is not. */
  watched: string | null;
  /** The linking whose page was left. */
  left: string | null;
}

/** A linking is shown where it was started or where it belongs; another tab's inbox is not this tab's news. */
const concerns = (link: Link, { account, mailbox }: Snapshot, { watched }: Seen): boolean =>
  link.id === watched || (mailbox ? link.mailbox === mailbox.id : account === null)
  || link.address.toLowerCase() === account?.toLowerCase();

/** Its server takes no sign-in any more: it waits for the user to sign in again. */
export const isSignedOut = ({ state }: Pick<Mailbox, 'state'>): boolean => state === 'needs_sign_in' || state === 'disconnected';

/** The slot of a mailbox whose companion answers. */
function slotOf(mailbox: Mailbox): Slot {
  switch (mailbox.state) {
    case 'needs_sign_in': return 'sign_in';
    case 'paused': return 'paused';
    case 'disconnected': return 'disconnected';
    case 'linking': return 'linking';
    case 'active': return mailbox.sync.error?.code === 'offline' ? 'offline' : null;
  }
}

export function place(snapshot: Snapshot, seen: Seen): Place {
  const { channel, link, mailbox } = snapshot;
  switch (channel.kind) {
    case 'unpaired': return { kind: 'pair', lost: channel.lost };
    case 'impostor':
    case 'incompatible': return { kind: 'companion' };
    case 'unreachable':
      return mailbox && (channel.reason === 'off' || channel.reason === 'slow') ? { kind: 'mailbox', mailbox, slot: 'lost' } : { kind: 'companion' };
    case 'ready': break;
  }
  if (snapshot.at === null) return { kind: 'loading' };
  if (link && link.id !== seen.left && concerns(link, snapshot, seen)) {
    if (link.state === 'failed' && !mailbox && link.mailbox === null && !isAgain(link) && link.error && isOfPage(link.error.code)) {
      return { kind: 'link', cancelled: false, ended: link };
    }
    if (link.state === 'running' || link.state === 'failed') return { kind: 'progress', link };
    if (link.state === 'done' && link.id === seen.watched && !isAgain(link)) return { kind: 'done', link };
    if (link.state === 'cancelled' && !mailbox) return { kind: 'link', cancelled: true, ended: null };
  }
  return mailbox ? { kind: 'mailbox', mailbox, slot: slotOf(mailbox) } : { kind: 'link', cancelled: false, ended: null };
}
