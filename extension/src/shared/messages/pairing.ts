/** The pairing tab. */
import type { Hosts } from '../webmail';
import type { ChannelState } from './panel';

/** Error facts of the pairing tab (UX.md 6.2). */
export type PairFailure =
  | 'code_port' | 'code_shape' | 'code_check'
  | 'wrong' | 'used' | 'expired' | 'locked' | 'impostor' | 'off' | 'too_many_clients' | 'failed';

export interface PairingView {
  channel: ChannelState;
  port: number | null;
  hasPermission: boolean;
  label: string | null;
  webmails: Hosts;
}

export type PairingAsk =
  | { kind: 'pair/view' }
  | { kind: 'pair/redeem'; code: string }
  | { kind: 'pair/port'; port: number }
  | { kind: 'pair/forget' };

export interface PairingAnswers {
  'pair/view': PairingView;
  'pair/redeem': { ok: true; view: PairingView } | { ok: false; failure: PairFailure };
  'pair/port': PairingView;
  'pair/forget': PairingView;
}
