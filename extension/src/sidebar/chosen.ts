/** Another language is another page; one that follows a choice made in Settings begins there again. */
export const LANGUAGE_FIELD = 'language';
/** Hash of such a page. */
export const CHOSEN = '#language';
export const hasFocus = (): boolean => document.activeElement?.id === LANGUAGE_FIELD;
