/** Placement tests as the companion tells of them, for each scene of the Settings tab. */
import type { Placement } from '../../../extension/src/shared/api.gen';

const HOUR = 3_600_000;
const GMX = 'maya.okafor@gmx.example';
const LONG = 'a-very-long-name-for-an-inbox.of-maya@kiteandco-international.example';
const none: Placement = { on: false, consent: 'What it means.', partners: [], tests: [] };

export const off = (): Placement => ({ ...none, partners: [{ address: GMX, provider: 'GMX', on: false }] });
export const halfOn = (): Placement => ({ ...off(), on: true });
export const running = (now: number): Placement => ({
  ...none, on: true,
  partners: [{ address: GMX, provider: 'GMX', on: true }, { address: LONG, provider: 'kiteandco-international.example', on: true }],
  tests: [
    { to: GMX, provider: 'GMX', at: now - 2 * HOUR, place: 'spam' },
    { to: LONG, provider: 'kiteandco-international.example', at: now - 3 * HOUR, place: null },
    { to: GMX, provider: 'GMX', at: now - 27 * HOUR, place: 'inbox' },
    { to: 'maya@outlook.example', provider: 'Outlook.com', at: now - 30 * HOUR, place: 'inbox' },
    { to: null, provider: 'Yahoo', at: now - 50 * HOUR, place: 'missing' },
  ],
});

/** What a scene begins with. */
export const placementOf = (scene: string | null): Placement => scene === 'i-settings' ? off() : none;
