/** Why a mailbox waits for its user to sign in, in words: pure. */
import type { Mailbox } from '../../shared/api.gen';
import { t } from '../../shared/strings';
import { ISSUERS, ownerName } from '../mailbox';

export interface SignedOut { text: string; why: string }

/** By the error code that the mailbox keeps as its reason; one we don't know is a refused sign-in. */
export function signedOut({ reason, sign_in: by, provider }: Pick<Mailbox, 'reason' | 'sign_in' | 'provider'>, time: string): SignedOut {
  const owner = ownerName(provider);
  switch (reason) {
    case 'app_password':
      if (owner === null) break;
      return { text: t('state.sign_in.app_password', { name: owner, time }), why: t('state.sign_in.how.app_password', { name: owner }) };
    case 'password_off': return { text: t('state.sign_in.password_off', { time }), why: t('state.sign_in.how.password_off') };
    case 'browser_sign_in': return { text: t('state.sign_in.browser', { time }), why: t('state.sign_in.how.browser') };
    case 'switched_off':
    case 'imap_off': return { text: t('state.sign_in.off', { time }), why: t('state.sign_in.how.off') };
    case 'smtp_off': return { text: t('state.sign_in.off.sending', { time }), why: t('state.sign_in.how.off.sending') };
    case 'gmail_off': return { text: t('state.sign_in.off.gmail', { time }), why: t('state.sign_in.how.off.gmail') };
    case 'admin': return { text: t('state.sign_in.admin', { time }), why: t('state.sign_in.how.admin') };
    case 'secret_lost': return { text: t('state.sign_in.lost', { time }), why: t('state.sign_in.how.lost') };
    default: break;
  }
  return by === 'password'
    ? { text: t('state.sign_in.text', { time }), why: t('state.sign_in.how') }
    : { text: t('state.sign_in.ended', { name: ISSUERS[by], time }), why: t('state.sign_in.how.ended') };
}

/** What its button says: whose page it opens, where it opens one. */
export const signInWords = ({ sign_in: by }: Pick<Mailbox, 'sign_in'>): string =>
  by === 'password' ? t('state.sign_in.go') : t('state.sign_in.go.page', { name: ISSUERS[by] });
