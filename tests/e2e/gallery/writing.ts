/** Checks before sending and the signature, as the companion tells of them. */
import type { Check, Signature } from '../../../extension/src/shared/api.gen';

const IDS = [
  'bounced', 'by_hand', 'no_mail_server', 'typo', 'token', 'no_subject', 'faked_reply', 'link_mismatch', 'short_link', 'bare_ip', 'dead_link', 'tracking_host',
  'no_unsubscribe', 'clipped', 'only_images', 'too_large', 'large_file', 'reply_to', 'many_recipients', 'same_text', 'headroom',
];
export const checks = (...off: string[]): Check[] => IDS.map((id) => ({ id, on: !off.includes(id) }));

export const MAYA = [
  '<div><b>Maya Okafor</b></div>', '<div><i>Northbeam Studio</i>, +44 20 7946 0123</div>', '<div><a href="https://northbeam.studio/">northbeam.studio</a></div>',
  '<div><img src="https://northbeam.studio/logo.png" alt="Northbeam logo" width="120"></div>',
].join('');
export const signature = (change: Partial<Signature> = {}): Signature => ({
  html: MAYA, text: 'Maya Okafor\nNorthbeam Studio, +44 20 7946 0123\nnorthbeam.studio <https://northbeam.studio/>', unsubscribe: true,
  way_out: 'If you would rather not hear from me again, reply with "unsubscribe".', ...change,
});
/** What a scene begins with. */
export const signatureOf = (scene: string | null): Signature => scene === 'i-settings' ? signature() : signature({ html: '', text: '' });
