/** The languages of our pages, and which of them a browser's user reads. */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = typeof LANGUAGES[number];
/** Each in its own words. */
export const NAMES: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' };
/** `system`: as the browser itself speaks. */
export type Choice = Language | 'system';

/** Name under which the choice is stored. */
const KEY = 'language';
const spoken = (tag: unknown): Language | undefined => LANGUAGES.find((language) => language === tag);

/** The first of these tags, such as de-AT, that we speak; else English. */
export const pick = (tags: readonly string[]): Language =>
  tags.map((tag) => spoken(tag.toLowerCase().split('-')[0])).find((language) => language !== undefined) ?? 'en';

/** Which way a language is written. We speak none from right to left yet; views are held to it by tests with one made of English. */
export const directionOf = (tag: string): 'ltr' | 'rtl' => /^(ar|fa|he|ur)\b/.test(tag) ? 'rtl' : 'ltr';

const system = (): Language => pick([chrome.i18n.getUILanguage(), ...navigator.languages]);
const read = (stored: unknown): Language => spoken(stored) ?? system();

/** What the user chose in Settings. */
export const chosen = async (): Promise<Choice> => spoken((await chrome.storage.local.get(KEY))[KEY]) ?? 'system';
/** The language to speak now. */
export const language = async (): Promise<Language> => read(await chosen());
/** From now on, in every page of ours. */
export const choose = (choice: Choice): Promise<void> => chrome.storage.local.set({ [KEY]: choice });

/** Calls back when another language is chosen, wherever that was done. */
export function onLanguage(changed: (to: Language) => void, signal?: AbortSignal): void {
  const heard = (changes: Record<string, chrome.storage.StorageChange>): void => {
    const change = changes[KEY];
    if (change && read(change.newValue) !== read(change.oldValue)) changed(read(change.newValue));
  };
  chrome.storage.local.onChanged.addListener(heard);
  signal?.addEventListener('abort', () => chrome.storage.local.onChanged.removeListener(heard));
}

/** The sidebar's page in a language: each holds the words of one. */
export const sidebarPage = (of: Language): string => of === 'en' ? 'sidebar.html' : `sidebar.${of}.html`;
