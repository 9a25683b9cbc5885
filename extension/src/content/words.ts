/**
 * The sentences that content scripts show, and no others: every mail page loads them. They are few, and a manifest names
 * the same script for everybody, so this one holds every language. Of a catalogue that is named here all of it comes along.
 */
import { speak } from '../shared/format';
import type { Language } from '../shared/language';
import { compose } from '../shared/strings/compose';
import { compose as german } from '../shared/strings/de/compose';
import { time as germanTime } from '../shared/strings/de/time';
import { learn, speaker } from '../shared/wording';

export const { t } = speaker(compose);

/** From now on everything is said in this language. */
export function say(of: Language): void {
  speak(of);
  learn(of === 'de' ? { ...german, ...germanTime } : null);
}
