/** The sentences that the pairing tab shows, and no others, in every language: the browser opens one page for everybody. */
import { speak } from '../shared/format';
import type { Language } from '../shared/language';
import { common } from '../shared/strings/common';
import { companion } from '../shared/strings/companion';
import { pairing } from '../shared/strings/pairing';
import { pairingTab } from '../shared/strings/pairing_tab';
import { common as germanCommon } from '../shared/strings/de/common';
import { companion as germanCompanion } from '../shared/strings/de/companion';
import { pairing as germanPairing } from '../shared/strings/de/pairing';
import { pairingTab as germanTab } from '../shared/strings/de/pairing_tab';
import { learn, speaker } from '../shared/wording';

export const { t } = speaker({ ...common, ...companion, ...pairing, ...pairingTab });

/** Says everything in this language. */
export function say(of: Language): void {
  speak(of);
  learn(of === 'de' ? { ...germanCommon, ...germanCompanion, ...germanPairing, ...germanTab } : null);
}
