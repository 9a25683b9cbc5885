/** In the browser: the real panel on a made-up snapshot, and a stand-in for the browser's extension API that notes what is asked. */
import { options } from 'preact';
import { speak } from '../../../extension/src/shared/format';
import type { Language } from '../../../extension/src/shared/language';
import { mount } from '../../../extension/src/sidebar/mount';
import type { Alerts } from '../../../extension/src/shared/api.gen';
import type { Snapshot } from '../../../extension/src/shared/messages';
import { NOW, type Scene, scenes } from './fixtures';
import { discovered } from './linking';
import { pacingOf } from './pacing';
import { peopleOf } from './people';
import { placementOf } from './placement';
import { bounces } from './stream';
import { checks, signatureOf } from './writing';

export interface Studio {
  /** Every message the panel sent to the background. */
  asked: { kind: string }[];
  /** What the next message of a kind is answered with. */
  answers: Record<string, unknown>;
  /** Whether the panel says that it shows the list of notices. */
  listed: boolean;
  show(change: Partial<Snapshot>): void;
  snapshot(): Snapshot;
}
declare global { var studio: Studio }

const ALERTS: Alerts = { urgent: true, warnings: true, good_news: false, quiet_from: '20:00', quiet_until: '08:00', weekends: true, break_quiet: false, ramp_up: false };
const query = new URLSearchParams(location.search);
const scene: Scene = scenes[(query.get('scene') ?? 'f-home') as keyof typeof scenes];
let snapshot: Snapshot = {
  ...scene.snapshot, host: query.get('host') === 'outlook' ? 'outlook' : 'gmail', theme: query.get('theme') === 'dark' ? 'dark' : 'light',
};
let changed = (): void => undefined;

globalThis.studio = {
  asked: [], listed: false, answers: { 'bounces/list': { ok: true, value: { bounces: bounces(NOW) } },
    'people/list': { ok: true, value: peopleOf(query.get('scene'), NOW) },
    'alerts/read': { ok: true, value: ALERTS },
    'checks/list': { ok: true, value: { checks: checks('large_file') } },
    'signature/get': { ok: true, value: signatureOf(query.get('scene')) },
    'pacing/get': { ok: true, value: pacingOf(query.get('scene'), NOW) },
    'placement/get': { ok: true, value: placementOf(query.get('scene')) } },
  show(change) {
    snapshot = { ...snapshot, ...change };
    changed();
  },
  snapshot: () => snapshot,
};
Object.assign(globalThis, {
  chrome: {
    i18n: { getUILanguage: () => 'en-GB' },
    storage: { local: { get: () => Promise.resolve({}), set: () => Promise.resolve() } },
    runtime: {
      getManifest: () => ({ version: '0.1.0' }),
      sendMessage: (message: { kind: string; address?: string; askHost?: boolean }) => {
        studio.asked.push(message);
        const value = message.kind === 'discover' ? discovered(message.address ?? '', message.askHost === true) : null;
        return Promise.resolve(studio.answers[message.kind] ?? { ok: true, value });
      },
    },
  },
});
// What is done after a picture is painted is done right after the change here, so that a test that looks next sees all of it.
options.requestAnimationFrame = (run) => queueMicrotask(run);
document.documentElement.dir = query.get('dir') ?? 'ltr';
document.documentElement.lang = query.get('lang') ?? 'en';
speak(document.documentElement.lang as Language);
mount(
  { ask: () => Promise.resolve(snapshot), watch: (tell) => { changed = tell; }, lists: (notices) => { studio.listed = notices; } },
  { ...(scene.tab ? { tab: scene.tab } : {}), finding: scene.finding ?? null, ...(scene.over ? { over: scene.over } : {}), ...(scene.bounces ? { bounces: true } : {}) },
);
