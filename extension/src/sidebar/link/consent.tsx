import { t } from '../../shared/strings';
import { Button } from '../parts/buttons';
import { CheckBox } from '../parts/fields';
import { useSight } from '../parts/sight';
import { useShown } from './acts';
import { useHere } from './linking';
import { without } from './troubles';

/** The box is the user's to tick, and one for all pages of a linking. */
export function Consent({ id }: { id: string }) {
  const { draft, change, errors, setErrors } = useHere();
  const shown = useShown();
  return (
    <CheckBox id={id} checked={draft.consent} error={draft.consent ? undefined : shown(errors.consent)} onChange={(consent) => {
      change({ consent });
      if (errors.consent) setErrors(without(errors, 'consent'));
    }}>{t('link.consent')}</CheckBox>
  );
}

interface SubmitProps { words: string; going: string; help?: string; onSubmit: () => void }

/** The one button of a form. Here a password leaves and a mailbox is opened: only by a press on what the user sees. */
export function useSubmit({ words, going, help, onSubmit }: SubmitProps) {
  const { busy } = useHere();
  const { ref, covered, act } = useSight<HTMLDivElement>();
  const submit = (event: Event): void => {
    event.preventDefault();
    if (!busy) act(onSubmit);
  };
  const foot = (
    <div class="stack s2">
      <div ref={ref}><Button kind="primary" block submit busy={busy} off={covered}>{busy ? going : words}</Button></div>
      <p class="help center" role="status">{covered ? `${t('sight.covered')} ${t('sight.next')}` : help}</p>
    </div>
  );
  return { submit, foot };
}
