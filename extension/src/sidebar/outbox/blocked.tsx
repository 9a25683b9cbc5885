import type { Mailbox, OutboxItem } from '../../shared/api.gen';
import { t, told } from '../../shared/strings';
import { note } from '../link/notes';
import { ISSUERS } from '../mailbox';
import { CopyButton } from '../parts/buttons';
import { Icon } from '../parts/icons';
import { SeenButton } from '../parts/seen-button';
import { isSignedOut } from '../place';

interface Blocking { sentence: string; next: string; act: 'graph' | 'smtp' | 'again' | 'admin' | null }

/** What keeps all that waits and needs the user, and what they can do. Pure. */
export function blocking(items: readonly OutboxItem[], mailbox: Mailbox): Blocking | null {
  if (!items.some(({ state }) => state === 'queued')) return null;
  if (isSignedOut(mailbox)) return { sentence: t('blocked.signed_out'), next: t('blocked.signed_out.next'), act: 'again' };
  if (!mailbox.sending) return { sentence: t('why.no_sending'), next: t('blocked.no_sending.next'), act: 'smtp' };
  const microsoft = mailbox.sign_in === 'microsoft';
  switch (items.find(({ why, reason }) => why === 'later' && reason !== null && HELD.has(reason))?.reason) {
    case 'graph_consent': return { sentence: t('blocked.smtp_off'), next: t('blocked.graph'), act: 'graph' };
    case 'smtp_off':
    case 'switched_off':
      return { sentence: t('blocked.smtp_off'), next: microsoft ? t('blocked.graph') : t('blocked.admin'), act: microsoft && mailbox.sends_by !== 'graph' ? 'graph' : 'admin' };
    case 'graph_off': return { sentence: t('error.graph_off'), next: t('blocked.admin'), act: 'admin' };
    case 'password_off': return { ...told({ code: 'password_off', sentence: '', nextStep: '', facts: { host: mailbox.smtp?.host ?? '' } }), act: 'again' };
    case 'imap_off': return { sentence: t('error.imap_off'), next: t('error.imap_off.next'), act: null };
    case 'gmail_off': return { sentence: t('error.gmail_off'), next: t('error.gmail_off.next'), act: null };
    default: return null;
  }
}
/** Reasons that no waiting ends. */
const HELD = new Set(['graph_consent', 'smtp_off', 'switched_off', 'graph_off', 'password_off', 'imap_off', 'gmail_off']);

/** One note for all that waits behind it, with the one button that helps. */
export function Blocked({ items, mailbox, onSignIn }: { items: readonly OutboxItem[]; mailbox: Mailbox; onSignIn: (by?: Mailbox['sends_by']) => void }) {
  const found = blocking(items, mailbox);
  if (!found) return null;
  const { sentence, next, act } = found;
  const mail = (): string => note('smtp_off', { code: 'smtp_off', sentence, next, said: null, facts: { issuer: mailbox.sign_in } }, { address: mailbox.address, which: 'smtp', found: null, mailboxes: [] });
  return (
    <div class="note warn"><Icon name={act === 'admin' ? 'warning' : 'key'} />
      <div class="stack s1"><h3>{sentence}</h3><p>{next}</p>
        {act !== null &&
          <div class="row wrap">
            {act === 'graph' && <SeenButton kind="tonal" small icon="external" onClick={() => onSignIn('graph')}>{t('blocked.allow', { name: ISSUERS.microsoft })}</SeenButton>}
            {act === 'smtp' && <SeenButton kind="tonal" small icon="send" onClick={() => onSignIn('smtp')}>{t('set.with_sending')}</SeenButton>}
            {act === 'again' && <SeenButton kind="tonal" small icon="key" onClick={() => onSignIn()}>{t('set.again')}</SeenButton>}
            {act === 'admin' && <CopyButton kind="tonal" text={mail}>{t('remedy.copy.admin')}</CopyButton>}
          </div>}</div>
    </div>
  );
}
