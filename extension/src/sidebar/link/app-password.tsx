import { t } from '../../shared/strings';
import { Field } from '../parts/fields';
import { IconButton } from '../parts/buttons';
import { Icon } from '../parts/icons';
import { TroubleNote, useShown } from './acts';
import { Heading } from './arrival';
import { Consent, useSubmit } from './consent';
import { appForm, checkSignIn } from './fields';
import { useFocusOnError } from './focus';
import { makerOf } from './found';
import { useHere } from './linking';

const Page = ({ url, children }: { url: string; children: string }) =>
  <a href={url} target="_blank" rel="noopener noreferrer">{children}<Icon name="external" class="s16" /></a>;

/** A password that the provider makes for this program alone: where, how, and a field for it. */
export function AppPassword() {
  const { draft, change, errors, setErrors, found, start, plain, setPlain } = useHere();
  const shown = useShown();
  useFocusOnError(errors);
  const way = found?.app_password ?? null;
  const name = makerOf(found);
  const opens = way?.steps.findIndex((step) => /^Open\b/.test(step)) ?? -1;
  const { submit, foot } = useSubmit({
    words: t('form.go'), going: t('form.going'), help: t('form.go.help'), onSubmit: () => {
      const wrong = checkSignIn(draft, t('app.password.error'));
      setErrors(wrong);
      if (Object.keys(wrong).length === 0) start(appForm(draft));
    },
  });
  // Which field the companion blames matters less here: two of them are all there is.
  const elsewhere = Object.entries(errors).find(([field]) => !['address', 'password', 'consent'].includes(field))?.[1];
  return (
    <section class="sec">
      <form class="stack s4" noValidate onSubmit={submit}>
        {way ? <Heading title={t('app.password.title', { name: found?.name ?? '' })}>{t('app.password.text', { name })}</Heading> : <Heading title={t('choose.title')} />}
        {elsewhere && <TroubleNote trouble={elsewhere} title={t('form.error.general')} where="form" />}
        {way &&
          <ol class="steps" aria-label={t('app.password.steps')}>
            {opens < 0 && <li><span><Page url={way.page}>{t('app.password.open', { name })}</Page></span></li>}
            {way.steps.map((step, i) => <li key={step}><span>{i === opens ? <Page url={way.page}>{step}</Page> : step}</span></li>)}
          </ol>}
        <Field id="field-address" label={t('form.address')} value={draft.address} inputMode="email" error={shown(errors.address)}
          onInput={(address) => change({ address })} />
        <Field id="field-password" label={t('app.password')} value={draft.password} secret={!plain} help={t('app.password.help')} error={shown(errors.password)}
          onInput={(password) => change({ password })}>
          <IconButton icon="eye" label={plain ? t('form.password.hide') : t('form.password.show')} onClick={() => setPlain(!plain)} />
        </Field>
        <Consent id="field-consent" />
        {foot}
      </form>
    </section>
  );
}
