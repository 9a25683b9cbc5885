/** How a mailbox is named and shown in one line: pure. */
import type { Issuer, Mailbox, MailboxState } from '../shared/api.gen';
import { ago } from '../shared/format';
import { clock } from '../shared/moment';
import { isId, t } from '../shared/strings';
import type { Slot } from './place';

export function providerName(provider: string): string {
  const id = `provider.${provider}`;
  return isId(id) ? (t as (id: string) => string)(id) : t('provider.custom');
}

/** Whose daily cap the third meter shows. */
export function capName(provider: string): string {
  if (provider === 'gmail' || provider === 'google_workspace') return t('meter.cap.google');
  if (provider === 'outlook' || provider === 'microsoft365' || provider === 'exchange') return t('meter.cap.microsoft');
  const id = `provider.${provider}`;
  return provider !== 'custom' && isId(id) ? t('meter.cap.named', { provider: providerName(provider) }) : t('meter.cap');
}

/** What users call the two whose own page one signs in at. */
export const ISSUERS: Readonly<Record<Issuer, string>> = { google: 'Google', microsoft: 'Microsoft' };

/** Whose page signs it in, and lists what may. Null where it is a server of somebody's own. */
export function ownerName(provider: string): string | null {
  if (provider === 'gmail' || provider === 'google_workspace') return ISSUERS.google;
  if (provider === 'outlook' || provider === 'microsoft365') return ISSUERS.microsoft;
  return provider !== 'custom' && provider !== 'exchange' && isId(`provider.${provider}`) ? providerName(provider) : null;
}

/** What its users call the place where their drafts are. */
export function webmailName(provider: string): string | null {
  if (ownerName(provider) === ISSUERS.google) return t('provider.gmail');
  return ownerName(provider) === ISSUERS.microsoft ? t('provider.outlook.short') : ownerName(provider);
}

export const initial = (provider: string | null, address: string | null): string =>
  (provider === null || provider === 'custom' ? address ?? '' : providerName(provider)).slice(0, 1).toUpperCase();

export type Pip = 'ok' | 'warn' | 'bad' | 'off';

export const pip = (state: MailboxState, slot: Slot): Pip => {
  if (slot === 'lost' || slot === 'offline') return 'off';
  return ({ linking: 'off', active: 'ok', needs_sign_in: 'bad', paused: 'warn', disconnected: 'bad' } as const)[state];
};

/** The line under the address, and whether it is bad news. */
export function subline(mailbox: Mailbox, slot: Slot, knownAt: number | null, now: number): { text: string; bad: boolean } {
  const time = clock(mailbox.since, now);
  const provider = providerName(mailbox.provider);
  switch (slot) {
    case 'lost': return { text: t('mailbox.known', { time: clock(knownAt ?? now, now) }), bad: false };
    case 'sign_in': return { text: t('mailbox.signed_out', { time }), bad: true };
    case 'paused': return { text: t('mailbox.paused', { time }), bad: false };
    case 'disconnected': return { text: t('mailbox.disconnected', { time }), bad: true };
    case 'offline':
      if (mailbox.sync.at !== null) return { text: t('mailbox.offline', { time: clock(mailbox.sync.at, now) }), bad: false };
      break;
    case 'linking':
    case null: break;
  }
  if (mailbox.sync.state === 'syncing') return { text: t('mailbox.syncing', { provider }), bad: false };
  if (mailbox.sync.state === 'failed') return { text: t('mailbox.stale', { provider }), bad: false };
  const at = mailbox.sync.at;
  return { text: at === null ? t('mailbox.never', { provider }) : t('mailbox.synced', { provider, ago: ago(at, now) }), bad: false };
}
