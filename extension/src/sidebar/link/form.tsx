import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../shared/messages';
import { t } from '../../shared/strings';
import { heard } from '../chrome';
import { Button, IconButton } from '../parts/buttons';
import { CheckBox, Field, InlineError, Select } from '../parts/fields';
import { Icon } from '../parts/icons';
import { useSight } from '../parts/sight';
import { check, first, isGuess, passwordHelp, refused, toForm, withAddress, withSecurity, type Draft, type FormErrors, type Protocol, type ServerFields, type Tab } from './fields';

const SECURITY = [['tls', t('form.security.tls')], ['starttls', t('form.security.starttls')]] as const;
const idOf = (name: string): string => `field-${name.replace('.', '-')}`;

function Servers({ which, server, guessed, errors, onChange }: { which: Protocol; server: ServerFields; guessed: boolean; errors: FormErrors; onChange: (server: ServerFields) => void }) {
  const portError = errors[`${which}.port`];
  return (
    <fieldset class="stack s2">
      <legend class="sub-h row">
        {which === 'imap' ? t('form.receiving') : t('form.sending')}
        {guessed && <span class="chip warn">{t('form.guess')}</span>}
      </legend>
      <Field id={idOf(`${which}.host`)} label={t('form.server')} value={server.host} inputMode="url" error={errors[`${which}.host`]}
        onInput={(host) => onChange({ ...server, host })} />
      <div class="pair">
        <Field id={idOf(`${which}.port`)} label={t('form.port')} value={server.port} inputMode="numeric" error={portError} apart
          onInput={(port) => onChange({ ...server, port })} />
        <Select id={idOf(`${which}.security`)} label={t('form.security')} value={server.security} options={SECURITY}
          onChange={(security) => onChange(withSecurity(which, server, security))} />
      </div>
      {portError && <InlineError id={`${idOf(`${which}.port`)}-error`} error={portError} />}
    </fieldset>
  );
}

interface FormProps {
  draft: Draft;
  onDraft: (draft: Draft) => void;
  tab: Tab;
  /** Why the last try failed, by field. */
  errors: FormErrors;
  onErrors: (errors: FormErrors) => void;
  onStarted: (link: string) => void;
}

/** Address, password and two servers; to sign in again the password alone is asked for. Values stay whatever happens; the first wrong field gets the focus. */
export function Form({ draft, onDraft, tab, errors, onErrors, onStarted }: FormProps) {
  const [busy, setBusy] = useState(false);
  const [plain, setPlain] = useState(false);
  const { ref, covered, act } = useSight<HTMLDivElement>();
  useEffect(() => {
    const wrong = first(errors);
    if (wrong) document.getElementById(idOf(wrong))?.focus();
    else if (errors.form) document.getElementById('form-error')?.focus();
    else if (draft.again && draft.password === '') document.getElementById(idOf('password'))?.focus();
  }, [errors]);

  const submit = (event: Event): void => {
    event.preventDefault();
    if (busy) return;
    const wrong = check(draft);
    onErrors(wrong);
    if (Object.keys(wrong).length > 0) return;
    // Here a password leaves and a mailbox is opened: only by a press on what the user sees.
    act(start);
  };
  const start = (): void => {
    setBusy(true);
    void heard(ask({ kind: 'link/start', form: toForm(draft) }))
      .then((outcome) => outcome.ok ? onStarted(outcome.value.link) : onErrors(refused(outcome.refusal)))
      .finally(() => setBusy(false));
  };

  const { again } = draft;
  const [title, text, go, failed] = again
    ? [t('form.again.title'), t('form.again.text'), t('form.again.go'), t('form.again.error')]
    : [t('form.title'), t('form.text'), t('form.go'), t('form.error.general')];
  const server = (which: Protocol) =>
    <Servers which={which} server={draft[which]} guessed={isGuess(draft, which, tab)} errors={errors} onChange={(changed) => onDraft({ ...draft, [which]: changed })} />;
  return (
    <section class="sec">
      <form class="stack s4" noValidate onSubmit={submit}>
        <div class="stack s1"><h1 class="title">{title}</h1><p class="lead">{text}</p></div>
        {errors.form &&
          <div class="note bad" id="form-error" tabIndex={-1}><Icon name="alert" />
            <div><h2>{failed}</h2><p>{errors.form.sentence}</p><p>{errors.form.next}</p></div></div>}
        <Field id={idOf('address')} label={t('form.address')} value={draft.address} inputMode="email" error={errors.address} fixed={again}
          onInput={(address) => onDraft(withAddress(draft, address, tab))} />
        <Field id={idOf('password')} label={t('form.password')} value={draft.password} secret={!plain}
          help={passwordHelp(draft.address, tab)} error={errors.password} onInput={(password) => onDraft({ ...draft, password })}>
          <IconButton icon="eye" label={plain ? t('form.password.hide') : t('form.password.show')} onClick={() => setPlain(!plain)} />
        </Field>
        {server('imap')}
        {server('smtp')}
        <Field id={idOf('user')} label={t('form.user')} value={draft.user} error={errors.user} onInput={(user) => onDraft({ ...draft, user })} />
        {!again &&
          <CheckBox id={idOf('consent')} checked={draft.consent} error={errors.consent} onChange={(consent) => onDraft({ ...draft, consent })}>{t('link.consent')}</CheckBox>}
        <div class="stack s2">
          <div ref={ref}><Button kind="primary" block submit busy={busy} off={covered}>{busy ? t('form.going') : go}</Button></div>
          <p class="help center" role="status">{covered ? `${t('sight.covered')} ${t('sight.next')}` : t('form.go.help')}</p>
        </div>
      </form>
    </section>
  );
}
