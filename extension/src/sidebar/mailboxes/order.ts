/** Which mailbox needs its user most, and what a row says of it: pure. */
import type { MailboxSummary } from '../../shared/api.gen';
import { t } from '../../shared/strings';
import type { IconName } from '../parts/icons';

/** Worst first. */
const TROUBLES = ['sign_in', 'disconnected', 'paused', 'stale', 'full', 'near', 'linking', 'new', 'fine'] as const;
export type Trouble = (typeof TROUBLES)[number];

/** From this share left on a row warns, as the chip beside Send does. */
const NEAR = 0.2;
/** A mailbox that was last read longer before the numbers than this is not read any more. */
const STALE_MS = 3_600_000;

/** `at`: when these numbers were read. An old list is not a list of stale mailboxes. */
export function trouble({ state, sent, limit, synced_at: read }: MailboxSummary, at: number): Trouble {
  switch (state) {
    case 'needs_sign_in': return 'sign_in';
    case 'disconnected':
    case 'paused':
    case 'linking': return state;
    case 'active': break;
  }
  if (read === null) return 'new';
  if (at - read > STALE_MS) return 'stale';
  if (sent >= limit) return 'full';
  return limit - sent <= limit * NEAR ? 'near' : 'fine';
}

/** By trouble, then the fullest, then by name, so that a list never jumps without cause. */
export function worstFirst(list: readonly MailboxSummary[], at: number): MailboxSummary[] {
  const rank = (one: MailboxSummary): number => TROUBLES.indexOf(trouble(one, at));
  const share = ({ sent, limit }: MailboxSummary): number => limit === 0 ? 1 : sent / limit;
  return [...list].sort((one, other) => rank(one) - rank(other) || share(other) - share(one) || one.address.localeCompare(other.address));
}

export type Filter = 'all' | 'needs' | 'room';
const NEEDS = new Set<Trouble>(['sign_in', 'disconnected', 'paused']);

export function passes(one: MailboxSummary, filter: Filter, at: number): boolean {
  switch (filter) {
    case 'all': return true;
    case 'needs': return NEEDS.has(trouble(one, at));
    case 'room': return one.state === 'active' && one.sent < one.limit;
  }
}

/** Any part of the address, in any case. */
export const found = (list: readonly MailboxSummary[], query: string): MailboxSummary[] => {
  const wanted = query.trim().toLowerCase();
  return list.filter(({ address }) => address.toLowerCase().includes(wanted));
};

export interface Look { text: string; icon: IconName | null; tone: 'bad' | 'warn' | 'mut' | '' }

export function look(kind: Trouble): Look {
  switch (kind) {
    case 'sign_in': return { text: t('box.sign_in'), icon: 'alert', tone: 'bad' };
    case 'disconnected': return { text: t('box.disconnected'), icon: 'alert', tone: 'bad' };
    case 'paused': return { text: t('box.paused'), icon: 'warning', tone: 'warn' };
    case 'stale': return { text: t('box.stale'), icon: 'warning', tone: 'warn' };
    case 'full': return { text: t('box.full'), icon: 'warning', tone: 'warn' };
    case 'near': return { text: t('box.near'), icon: 'warning', tone: 'warn' };
    case 'linking': return { text: t('box.linking'), icon: 'spin', tone: 'mut' };
    case 'new': return { text: t('box.new'), icon: null, tone: '' };
    case 'fine': return { text: t('box.fine'), icon: null, tone: '' };
  }
}

/** The tail of a domain that is always shown; what stands before it gives way. A short domain is shown whole. */
const TAIL = 9;
const SHORT = 13;

/** An address in the parts a row shows: the local part strong, the domain cut in its middle where there is no room. */
export function parts(address: string): { local: string; head: string; tail: string } {
  const at = address.lastIndexOf('@');
  const local = at < 0 ? address : address.slice(0, at);
  const domain = at < 0 ? '' : address.slice(at);
  const cut = domain.length <= SHORT ? 0 : domain.length - TAIL;
  return { local, head: domain.slice(0, cut), tail: domain.slice(cut) };
}
