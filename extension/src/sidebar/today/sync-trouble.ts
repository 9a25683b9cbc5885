/** Why a mailbox's numbers are not fresh, in its user's words, and the one thing to do: pure. */
import type { Mailbox, Sync } from '../../shared/api.gen';
import { catalogue, isId, t, told } from '../../shared/strings';
import { fill } from '../../shared/wording';
import { ISSUERS, ownerName } from '../mailbox';

/** `said`: the server’s own words. */
export interface SyncTrouble { sentence: string; next: string; said: string | null; way: 'try' | 'sign-in' | 'wait'; partly: boolean }

/** What only another sign-in mends; anything else is worth another try. */
const SIGN_IN = new Set(['auth', 'app_password', 'password_off', 'browser_sign_in', 'token', 'signin', 'secret_lost', 'host_unknown']);

/** All but a part is read as ever, and nothing the user could press changes that. */
const PARTLY = new Set(['numbered_anew']);

export const isPartly = ({ error }: Sync): boolean => error !== null && PARTLY.has(error.code);

/** Whose servers they are: the name its users know, else "your mail server". */
const serverOf = ({ provider, sign_in: by }: Pick<Mailbox, 'provider' | 'sign_in'>): string =>
  ownerName(provider) ?? (by === 'password' ? t('sync.server') : ISSUERS[by]);

export function syncTrouble(mailbox: Pick<Mailbox, 'provider' | 'sign_in' | 'imap' | 'sync'>): SyncTrouble | null {
  const { error } = mailbox.sync;
  if (!error) return null;
  const { said } = error;
  const partly = PARTLY.has(error.code);
  const way = SIGN_IN.has(error.code) ? 'sign-in' : partly ? 'wait' : 'try';
  const [sentence, next] = [`sync.error.${error.code}`, `sync.error.${error.code}.next`];
  if (!isId(sentence) || !isId(next)) return { ...told({ ...error, nextStep: error.next_step }), said, way, partly };
  const values = { server: serverOf(mailbox), host: mailbox.imap.host };
  return { sentence: fill(catalogue[sentence], values), next: fill(catalogue[next], values), said, way, partly };
}
