/** People not to write to, as the companion tells of them. */
import type { Suppression, SuppressionList } from '../../../extension/src/shared/api.gen';

const DAY = 86_400_000;
export const BOB: Suppression = { address: 'bob@brightloom.com', why: 'by_hand', at: 0, status: null, note: 'Competitor of ours' };
export const GONE: Suppression = { address: 'a-rather-long-name-of-a-buyer.for-spring-campaigns@kiteandco-international.example', why: 'bounced', at: 0, status: '5.1.1', note: null };

const six = (now: number): Suppression[] => [
  { ...BOB, at: now - 2 * 3_600_000 },
  { address: 'ana.ruiz@brightloom.com', why: 'unsubscribed', at: now - DAY, status: null, note: null },
  { ...GONE, at: now - 4 * DAY },
  { address: 'per@lindqvist.se', why: 'complained', at: now - 9 * DAY, status: null, note: null },
  { address: 'office@oakfern.co', why: 'unsubscribed', at: now - 400 * DAY, status: null, note: 'Told us at the fair that they order once a year and want no mail in between' },
  { address: 'sixth@oakfern.co', why: 'bounced', at: now - 401 * DAY, status: '5.2.1', note: null },
];

export const people = (now: number): SuppressionList => ({ items: six(now), total: 1284, next: null });
export const nobody: SuppressionList = { items: [], total: 0, next: null };
/** What a scene begins with. */
export const peopleOf = (scene: string | null, now: number): SuppressionList => scene === 'i-settings' ? people(now) : nobody;
