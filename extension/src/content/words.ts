/**
 * The sentences that content scripts show, and no others: every mail page loads them. They are few, and a manifest names
 * the same script for everybody, so this one holds every language.
 */
import { speak } from '../shared/format';
import type { Language } from '../shared/language';
import { common } from '../shared/strings/common';
import { compose } from '../shared/strings/compose';
import { common as germanCommon } from '../shared/strings/de/common';
import { compose as german } from '../shared/strings/de/compose';
import { time as germanTime } from '../shared/strings/de/time';
import { learn, speaker } from '../shared/wording';

export const { t } = speaker({ ...compose, 'app.open': common['app.open'] });

/** From now on everything is said in this language. */
export function say(of: Language): void {
  speak(of);
  learn(of === 'de' ? { ...german, ...germanTime, 'app.open': germanCommon['app.open'] } : null);
}
