/** What each message does, and who may ask for it. */
import type { Answers, Outcome, PairingView, Routes, Told } from '../shared/messages';
import { isEmpty, isLinkStarted } from '../shared/validators.gen';
import type { Companion } from './companion';
import { maySend } from './gate';
import { forget, labelOf, redeem } from './pairing';
import type { Snapshots } from './snapshot';
import type { Watch } from './watch';

/** Version of the consent text that the linking page shows. */
const CONSENT = '1';

export interface Parts {
  companion: Companion;
  snapshots: Snapshots;
  watch: Watch;
  hasPermission(): Promise<boolean>;
  tellTab(tab: number | undefined, told: Told): void;
  tellSidebar(tab: number | undefined): void;
  openPairing(): Promise<void>;
}

const nothing = async (outcome: Promise<Outcome<unknown>>): Promise<Outcome<null>> => {
  const result = await outcome;
  return result.ok ? { ok: true, value: null } : result;
};

export function makeRoutes(parts: Parts): Routes {
  const { companion, snapshots, watch } = parts;

  async function pairingView(): Promise<PairingView> {
    const channel = await companion.state();
    const key = await companion.pairing();
    return { channel, port: key?.port ?? null, label: key?.label ?? null, hasPermission: await parts.hasPermission() };
  }

  /** What was started by the user is looked at afresh, also where no event tells of it. */
  async function started<T>(outcome: Promise<Outcome<T>>): Promise<Outcome<T>> {
    const result = await outcome;
    watch.outdated();
    return result;
  }

  return {
    'page/account': {
      from: ['content'],
      run: async ({ account, host, theme }, tab) => {
        if (tab !== undefined) await snapshots.seen(tab, { account, host, theme });
        parts.tellSidebar(tab);
        return null;
      },
    },
    'gate/may-send': {
      from: ['content'],
      run: async ({ draft, anyway }) => {
        const decision = await maySend(companion, snapshots, draft, anyway);
        if (decision.kind !== 'unchecked') watch.outdated();
        return decision;
      },
    },
    'chip/state': { from: ['content'], run: ({ account }) => snapshots.chip(account) },
    'sidebar/snapshot': { from: ['sidebar'], run: (_, tab) => snapshots.snapshot(tab) },
    'channel/check': { from: ['sidebar', 'pairing'], run: () => companion.hello() },
    'pairing/open': { from: ['sidebar'], run: async () => { await parts.openPairing(); return null; } },
    'link/start': {
      from: ['sidebar'],
      run: ({ form: { address, password, user, imap, smtp, consent } }) => started(companion.post('/v1/mailboxes', {
        address, password, imap, smtp, ...(user === null ? {} : { user }), consent: { agreed: consent, version: CONSENT },
      }, isLinkStarted)),
    },
    'link/cancel': { from: ['sidebar'], run: ({ link }) => started(nothing(companion.post(`/v1/links/${link}/cancel`, {}, isEmpty))) },
    'check/start': { from: ['sidebar'], run: ({ mailbox }) => started(nothing(companion.post(`/v1/mailboxes/${mailbox}/check`, {}, isEmpty))) },
    'sync/start': { from: ['sidebar'], run: ({ mailbox }) => started(nothing(companion.post(`/v1/mailboxes/${mailbox}/sync`, {}, isEmpty))) },
    fold: { from: ['sidebar'], run: ({ open }, tab) => { parts.tellTab(tab, { kind: 'fold', open }); return Promise.resolve(null); } },
    'pair/view': { from: ['pairing'], run: pairingView },
    'pair/redeem': {
      from: ['pairing'],
      run: async ({ code }): Promise<Answers['pair/redeem']> => {
        const failure = await redeem(companion, code, labelOf(navigator));
        return failure ? { ok: false, failure } : { ok: true, view: await pairingView() };
      },
    },
    'pair/port': { from: ['pairing'], run: async ({ port }) => { await companion.move(port); return pairingView(); } },
    'pair/forget': { from: ['pairing'], run: async () => { await forget(companion); return pairingView(); } },
  };
}
