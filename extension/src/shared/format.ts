/**
 * Numbers, ages and moments, all through Intl: in the language of the words around them, in the region and with the 12 or
 * 24 hour clock that the user's browser asks for.
 */
import { directionOf, type Language } from './language';

export const DAY = 86_400_000;

interface Formats {
  number: Intl.NumberFormat;
  decimal: Intl.NumberFormat;
  percent: Intl.NumberFormat;
  rate: Intl.NumberFormat;
  plural: Intl.PluralRules;
  ago: Intl.RelativeTimeFormat;
  day: Intl.RelativeTimeFormat;
  time: Intl.DateTimeFormat;
  weekday: Intl.DateTimeFormat;
  date: Intl.DateTimeFormat;
  full: Intl.DateTimeFormat;
}

const HOME: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };

/** Formats for words of a language; `languages`: the browser's, best first. */
export function formats(languages: readonly string[], of: Language = 'en'): Formats {
  const locale = languages.find((tag) => tag.toLowerCase().split('-')[0] === of) ?? HOME[of];
  const { hourCycle } = new Intl.DateTimeFormat([...languages], { hour: 'numeric' }).resolvedOptions();
  return {
    number: new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }),
    decimal: new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    percent: new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
    rate: new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }),
    plural: new Intl.PluralRules(locale),
    ago: new Intl.RelativeTimeFormat(locale, { style: 'narrow', numeric: 'auto' }),
    day: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
    // 04:50 where a day has 24 hours, as the webmail writes it beside us; 4:50 AM where it has twice twelve.
    time: new Intl.DateTimeFormat(locale, { hour: hourCycle?.startsWith('h2') ? '2-digit' : 'numeric', minute: '2-digit', ...(hourCycle ? { hourCycle } : {}) }),
    weekday: new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short' }),
    date: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
    full: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }),
  };
}

const asked = (globalThis as { navigator?: Navigator }).navigator?.languages ?? ['en-GB'];
let own = formats(asked);
let spoken: Language = 'en';

/** From now on all formats are those of this language. */
export function speak(of: Language): void {
  spoken = of;
  own = formats(asked, of);
}

/** What our own elements say of themselves, whatever the page around them is. */
export const manner = (): { lang: Language; dir: 'ltr' | 'rtl' } => ({ lang: spoken, dir: directionOf(spoken) });

/** A whole number: 1,969. */
export const number = (n: number): string => own.number.format(n);
/** A share between 0 and 1: 40%. */
export const percent = (share: number): string => own.percent.format(share);
/** A share of few in many, where a tenth of a percent matters: 1.2%. */
export const rate = (share: number): string => own.rate.format(share);
export const pluralForm = (n: number): string => own.plural.select(n);

/** The bare number of seconds: 0.3 below ten, 14 above; what took less than a tenth took one. */
export const seconds = (s: number): string => (s < 10 ? own.decimal : own.number).format(Math.max(0.1, s));

/** How long ago `at` was, in its largest whole unit: 40s ago. The future and the last five seconds are "now". */
export function ago(at: number, now: number, by: Formats = own): string {
  const s = Math.max(0, Math.floor((now - at) / 1000));
  if (s < 5) return by.ago.format(0, 'second');
  if (s < 60) return by.ago.format(-s, 'second');
  if (s < 3600) return by.ago.format(-Math.floor(s / 60), 'minute');
  if (s < 86_400) return by.ago.format(-Math.floor(s / 3600), 'hour');
  return by.ago.format(-Math.floor(s / 86_400), 'day');
}

/** About how long something still takes: 1 minute, 40 seconds (rounded up to tens). */
export function lasts(s: number): string {
  const [n, unit] = s < 55 ? [Math.ceil(s / 10) * 10, 'second'] as const : [Math.round(s / 60), 'minute'] as const;
  return new Intl.NumberFormat(own.number.resolvedOptions().locale, { style: 'unit', unit, unitDisplay: 'long' }).format(n);
}

/** Midnight that begins the local day of `at`. */
const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

/** Time of day, 10:42. */
export const hour = (at: number, by: Formats = own): string => by.time.format(at);

/** The day of `at` as seen from `now`: null for today, else yesterday, tomorrow, or Mon 24 Nov. */
export function day(at: number, now: number, by: Formats = own): string | null {
  const apart = Math.round((midnight(at) - midnight(now)) / DAY);
  if (apart === 0) return null;
  return Math.abs(apart) === 1 ? by.day.format(apart, 'day') : by.weekday.format(at);
}

/** The day of a moment: Mon 24 Nov. */
export const weekday = (at: number, by: Formats = own): string => by.weekday.format(at);

/** The same in the past, however long ago: with its year from ten months on. */
export const dayOnce = (at: number, now: number, by: Formats = own): string | null => now - at < 300 * DAY ? day(at, now, by) : by.full.format(at);

/** A calendar day 2026-11-24 (no time, no zone) as 24 Nov. */
export const calendarDay = (iso: string): string => own.date.format(new Date(`${iso}T00:00:00Z`));
