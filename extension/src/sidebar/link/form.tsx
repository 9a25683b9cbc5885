import { useEffect } from 'preact/hooks';
import { t } from '../../shared/strings';
import { ISSUERS } from '../mailbox';
import { IconButton } from '../parts/buttons';
import { Field } from '../parts/fields';
import { TroubleNote, useShown } from './acts';
import { Heading } from './arrival';
import { Consent, useSubmit } from './consent';
import { check, toForm } from './fields';
import { idOf, useFocusOnError } from './focus';
import { isBarred, wantsAppPassword } from './found';
import { useHere, type Linking } from './linking';
import { Settings } from './settings';
import { troubleOf, without, type FormErrors } from './troubles';

const ofServers = (errors: FormErrors): boolean =>
  Object.keys(errors).some((field) => field.includes('.') || field === 'user' || field.startsWith('smtp'));

/** What to know about this mailbox's password before typing it. */
function passwordHelp({ found }: Linking): string {
  if (found && wantsAppPassword(found)) return t('form.password.app', { name: found.name });
  if (found?.oauth && !found.ways.includes('password')) return t('form.password.oauth', { name: ISSUERS[found.oauth.issuer] });
  return t('form.password.help');
}

/** Address, password and what was found; to sign in again the password alone is asked for. Values stay whatever happens. */
export function Form() {
  const here = useHere();
  const { draft, change, errors, setErrors, looked, found, start, plain, setPlain, edit, setEdit } = here;
  const shown = useShown();
  const { again } = draft;
  const open = edit || ofServers(errors) || Object.keys(draft.imap).length + Object.keys(draft.smtp).length > 0;
  useFocusOnError(errors);
  useEffect(() => {
    if (again && draft.password === '' && Object.keys(errors).length === 0) document.getElementById(idOf('password'))?.focus();
  }, []);

  const { submit, foot } = useSubmit({
    words: again ? t('form.again.go') : t('form.go'), going: t('form.going'), help: t('form.go.help'), onSubmit: () => {
      const wrong = check(draft, found);
      setErrors(wrong);
      if (Object.keys(wrong).length > 0) return;
      // Nothing was found, and nothing but guesses would be tested: they are shown first.
      if (!open && !again && looked.kind === 'found' && !found?.imap) setEdit(true);
      else start(looked.kind === 'looking' && !open && !again ? { ...toForm(draft, found), imap: null, smtp: null } : toForm(draft, found));
    },
  });
  const barred = found && !again && isBarred(found) && found.refusal ? troubleOf(found.refusal) : undefined;
  const [title, text, failed] = again
    ? [t('form.again.title'), t('form.again.text'), t('form.again.error')]
    : [t('form.title'), t('form.text'), t('form.error.general')];
  return (
    <section class="sec">
      <form class="stack s4" noValidate onSubmit={submit}>
        <Heading title={title}>{text}</Heading>
        {errors.form && <TroubleNote trouble={errors.form} title={failed} where="form" />}
        <Field id={idOf('address')} label={t('form.address')} value={draft.address} inputMode="email" error={shown(errors.address ?? barred)} fixed={again}
          onInput={(address) => {
            change({ address });
            if (errors.address) setErrors(without(errors, 'address'));
          }} />
        <Field id={idOf('password')} label={t('form.password')} value={draft.password} secret={!plain}
          help={errors.password?.code === 'app_password' ? undefined : passwordHelp(here)} error={shown(errors.password)} onInput={(password) => change({ password })}>
          <IconButton icon="eye" label={plain ? t('form.password.hide') : t('form.password.show')} onClick={() => setPlain(!plain)} />
        </Field>
        <Settings open={open} />
        {!again && <Consent id={idOf('consent')} />}
        {foot}
      </form>
    </section>
  );
}
