import type { Mailbox, Server } from '../../shared/api.gen';
import { t } from '../../shared/strings';
import { ISSUERS, providerName } from '../mailbox';
import { SeenButton } from '../parts/seen-button';
import { isSignedOut } from '../place';

const address = ({ host, port }: Server): string => t('set.server', { host, port: String(port) });

function Fact({ name, value, ltr = false }: { name: string; value: string; ltr?: boolean }) {
  return <div><dt>{name}</dt><dd dir={ltr ? 'ltr' : undefined}>{value}</dd></div>;
}

/** How this mailbox is linked: where it is read and sent, and who let us in. */
export function ServerCard({ mailbox, onSignIn }: { mailbox: Mailbox; onSignIn: (by?: Mailbox['sends_by']) => void }) {
  const { provider, imap, smtp, sending, sends_by: way, user, smtp_user: smtpUser, sign_in: by, linked_from: from } = mailbox;
  const other = by === 'microsoft' && way === 'smtp'; // its company may switch SMTP off
  return (
    <section class="sec" aria-labelledby="set-mailbox">
      <div class="sec-h"><h2 id="set-mailbox">{t('set.mailbox')}</h2></div>
      <dl class="set">
        <Fact name={t('set.provider')} value={providerName(provider)} />
        <Fact name={t('set.receiving')} value={address(imap)} ltr />
        {way === 'graph' ? <Fact name={t('set.sending')} value={t('set.by_graph')} /> : sending && smtp ? <Fact name={t('set.sending')} value={address(smtp)} ltr /> : <Fact name={t('set.sending')} value={t('set.no_sending')} />}
        {user !== null && <Fact name={t('set.user')} value={user} ltr />}
        {smtpUser !== null && smtpUser !== user && <Fact name={t('set.user.sending')} value={smtpUser} ltr />}
        <Fact name={t('set.signed_in')} value={by === 'password' ? t('set.signed_in.password') : t('set.signed_in.page', { name: ISSUERS[by] })} />
        <Fact name={t('set.linked_from')} value={from ?? t('set.linked_from.terminal')} />
      </dl>
      {(!sending || other || isSignedOut(mailbox)) &&
        <div class="row wrap after">
          {isSignedOut(mailbox) && <SeenButton kind="outline" small icon="key" onClick={() => onSignIn()}>{t('set.again')}</SeenButton>}
          {!sending && <SeenButton kind="outline" small icon="send" onClick={() => onSignIn('smtp')}>{t('set.with_sending')}</SeenButton>}
          {other && <SeenButton kind="outline" small icon="send" onClick={() => onSignIn('graph')}>{t('remedy.graph')}</SeenButton>}
        </div>}
    </section>
  );
}
