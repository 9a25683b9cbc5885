/** Moments as the sentences say them. */
import { day, hour } from './format';
import { time } from './strings/time';
import { speaker } from './wording';

const { t } = speaker(time);

/** 10:42 today, else "yesterday, 10:42" or "Mon 24 Nov, 10:42". */
export function clock(at: number, now: number): string {
  const on = day(at, now);
  return on === null ? hour(at) : t('time.day', { day: on, time: hour(at) });
}

/** The same, with "today" said: "today 10:42". */
export function clockToday(at: number, now: number): string {
  return day(at, now) === null ? t('time.today', { time: hour(at) }) : clock(at, now);
}
