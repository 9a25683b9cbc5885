/** What the background says itself, in the user's language. Titles and texts of notices are the companion's. */
import { language } from '../shared/language';
import { notices as german } from '../shared/strings/de/notices';
import { notices as english } from '../shared/strings/notices';
import type { Translated } from '../shared/wording';

export type Words = Translated<typeof english>;

export const words = async (): Promise<Words> => await language() === 'de' ? german : english;
