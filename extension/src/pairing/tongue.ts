/** The choice of a language, at the foot of the pairing tab: nobody has seen Settings by then. */
import { el } from '../shared/dom';
import { type Choice, choose, LANGUAGES, NAMES } from '../shared/language';
import { t } from './words';

/** `chosen`: what it is now. Another choice is told to every page of ours, this one too. */
export function languageField(chosen: Choice): HTMLElement {
  const select = el('select', { id: 'language' }, el('option', { value: 'system' }, t('language.system')),
    ...LANGUAGES.map((of) => el('option', { value: of, lang: of }, NAMES[of])));
  select.value = chosen;
  select.addEventListener('change', () => void choose(select.value as Choice));
  return el('span', { class: 'row' }, el('label', { for: 'language' }, t('language.title')), select);
}
