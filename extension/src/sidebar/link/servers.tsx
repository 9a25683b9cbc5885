import { t } from '../../shared/strings';
import { CheckBox, Field, InlineError, Select } from '../parts/fields';
import { Icon } from '../parts/icons';
import { Button } from '../parts/buttons';
import { useShown } from './acts';
import { origin, serverOf, typed, withSecurity, type Protocol, type ServerFields } from './fields';
import { idOf } from './focus';
import { useHere } from './linking';

const SECURITY = [['tls', t('form.security.tls')], ['starttls', t('form.security.starttls')]] as const;

/** One server: name, port, security, and where that comes from. */
function Server({ which }: { which: Protocol }) {
  const { draft, change, errors, found } = useHere();
  const shown = useShown();
  const server = serverOf(draft, which, found);
  const from = origin(draft, which, found);
  const base = serverOf({ ...draft, [which]: {} }, which, found);
  const portError = shown(errors[`${which}.port`], which);
  // Only what differs from what was found is the user's; a field that is put back follows the address again.
  const set = (next: ServerFields): void => change({ [which]: draft.again ? next : typed(base, next) });
  return (
    <fieldset class="stack s2">
      <legend class="sub-h row">
        {which === 'imap' ? t('form.receiving') : t('form.sending')}
        {!draft.again && from === 'found' && <span class="chip ok"><Icon name="check" class="s16" />{t('found.chip')}</span>}
        {!draft.again && from === 'guess' && <span class="chip warn">{t('form.guess')}</span>}
      </legend>
      <Field id={idOf(`${which}.host`)} label={t('form.server')} value={server.host} inputMode="url" error={shown(errors[`${which}.host`], which)}
        onInput={(host) => set({ ...server, host })} />
      <div class="pair">
        <Field id={idOf(`${which}.port`)} label={t('form.port')} value={server.port} inputMode="numeric" error={portError} apart
          onInput={(port) => set({ ...server, port })} />
        <Select id={idOf(`${which}.security`)} label={t('form.security')} value={server.security} options={SECURITY}
          onChange={(security) => set(withSecurity(which, server, security))} />
      </div>
      {portError && <InlineError id={`${idOf(`${which}.port`)}-error`} error={portError} />}
    </fieldset>
  );
}

/** Both servers, the user name, and another sign-in for sending where there is one. */
export function Servers() {
  const { draft, change, errors, found } = useHere();
  const shown = useShown();
  return (
    <>
      <Server which="imap" />
      {draft.sending ? <Server which="smtp" />
        : <div class="note"><Icon name="info" /><div class="stack s1"><h2>{t('form.unsent')}</h2><p>{t('form.unsent.text')}</p>
          <div class="act"><Button kind="text" small onClick={() => change({ sending: true })}>{t('form.unsent.back')}</Button></div></div></div>}
      <Field id={idOf('user')} label={t('form.user')} value={draft.user === '' && !draft.again ? found?.user ?? '' : draft.user} error={shown(errors.user)}
        onInput={(user) => change({ user })} />
      {draft.sending && <CheckBox id="field-same" checked={draft.same} onChange={(same) => change({ same })}>{t('form.same')}</CheckBox>}
      {draft.sending && !draft.same && <>
        <Field id={idOf('smtp_user')} label={t('form.smtp.user')} value={draft.smtpUser} error={shown(errors.smtp_user, 'smtp')} onInput={(smtpUser) => change({ smtpUser })} />
        <Field id={idOf('smtp_password')} label={t('form.smtp.password')} value={draft.smtpPassword} secret error={shown(errors.smtp_password, 'smtp')}
          onInput={(smtpPassword) => change({ smtpPassword })} />
      </>}
    </>
  );
}
