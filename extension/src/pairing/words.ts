/** The sentences that the pairing tab shows, and no others. */
import { common } from '../shared/strings/common';
import { companion } from '../shared/strings/companion';
import { pairing } from '../shared/strings/pairing';
import { pairingTab } from '../shared/strings/pairing_tab';
import { speaker } from '../shared/wording';

export const { t } = speaker({ ...common, ...companion, ...pairing, ...pairingTab });
