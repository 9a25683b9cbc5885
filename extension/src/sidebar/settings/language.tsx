import { useEffect, useRef, useState } from 'preact/hooks';
import { type Choice, choose, chosen, LANGUAGES, NAMES } from '../../shared/language';
import { t } from '../../shared/strings';
import { CHOSEN, LANGUAGE_FIELD as FIELD } from '../chosen';
import { Icon } from '../parts/icons';

/** In which language everything is said, in this browser. Another one is another page. */
export function LanguageSetting() {
  const [choice, setChoice] = useState<Choice | null>(null);
  const field = useRef<HTMLSelectElement>(null);
  useEffect(() => void chosen().then(setChoice), []);
  useEffect(() => {
    if (choice === null || location.hash !== CHOSEN) return;
    history.replaceState(null, '', location.pathname);
    field.current?.focus();
  }, [choice]);
  const change = (to: Choice): void => {
    setChoice(to);
    void choose(to);
  };
  return (
    <section class="sec" aria-labelledby="set-language">
      <div class="sec-h"><h2 id="set-language">{t('language.title')}</h2></div>
      <div class="set-row">
        <label for={FIELD}>{t('language.label')}</label>
        <span class="ctl with">
          <select id={FIELD} class="input sm" ref={field} value={choice ?? 'system'} disabled={choice === null} onChange={({ currentTarget }) => change(currentTarget.value as Choice)}>
            <option value="system">{t('language.system')}</option>
            {LANGUAGES.map((of) => <option key={of} value={of} lang={of}>{NAMES[of]}</option>)}
          </select>
          <Icon name="down" class="s18 chevron" />
        </span>
      </div>
    </section>
  );
}
