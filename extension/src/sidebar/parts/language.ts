import { later } from './later';

/** The choice of a language, for those who have no Settings yet. */
export const LanguageChoice = later(() => import('../settings/language').then((part) => part.LanguageSetting));
