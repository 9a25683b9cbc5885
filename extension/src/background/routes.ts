/** What each message does, and who may ask for it. */
import type { Answers, LinkForm, Outcome, PairingView, Routes, Told } from '../shared/messages';
import { isAlerts, isAlias, isBounceList, isCheckList, isDiscovery, isEmpty, isLifted, isLink, isLinkStarted, isOutboxItem, isPacing, isPlacement, isReport, isSignature, isSuppressed, isSuppressionExport, isSuppressionFile, isSuppressionImport, isSuppressionList, isUnlinked } from '../shared/validators.gen';
import { BAD_REPLY, type Companion } from './companion';
import { look, maySend } from './gate';
import type { SignInPages } from './pages';
import { forget, labelOf, redeem } from './pairing';
import { DraftTimes } from './scheduling';
import type { Snapshots } from './snapshot';
import type { Watch } from './watch';

/** Version of the consent text that the linking page shows. */
const CONSENT = '2';
/** Unlinking saves drafts in the mailbox first, and a list may be long. Chromium stops a worker whose question stays open for 30 s. */
const LONG_MS = 29_000;

export interface Parts {
  companion: Companion;
  snapshots: Snapshots;
  watch: Watch;
  pages: SignInPages;
  hasPermission(): Promise<boolean>;
  /** Hosts of the user's own webmails, as the browser allows them now. */
  webmails(): Promise<readonly string[]>;
  /** Whether a tab's page is one where we run. */
  isHome(tab: number): Promise<boolean>;
  tellTab(tab: number | undefined, told: Told): void;
  tellSidebar(tab: number | undefined): void;
  openPairing(): Promise<void>;
}

/** What is null is not asked for. */
function query(parts: Record<string, string | null>): string {
  const given = Object.entries(parts).filter((part): part is [string, string] => part[1] !== null);
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
}

const from = (after: string | null) => after === null ? {} : { after };

const nothing = async (outcome: Promise<Outcome<unknown>>): Promise<Outcome<null>> => {
  const result = await outcome;
  return result.ok ? { ok: true, value: null } : result;
};

/** What is null is left to the companion to know. */
export function requestOf({ smtpUser, smtpPassword, consent, sending, ...form }: LinkForm): Record<string, unknown> {
  const given = Object.entries({ ...form, smtp_user: smtpUser, smtp_password: smtpPassword }).filter(([, value]) => value !== null);
  const by = sending === 'graph' ? { sends_by: 'graph' } : {};
  return { ...Object.fromEntries(given), sending: sending !== false, ...by, consent: { agreed: consent, version: CONSENT } };
}

export function makeRoutes(parts: Parts): Routes {
  const { companion, snapshots, watch, pages } = parts;
  const scheduling = new DraftTimes(companion, snapshots);

  async function pairingView(): Promise<PairingView> {
    const channel = await companion.state();
    const key = await companion.pairing();
    return { channel, port: key?.port ?? null, label: key?.label ?? null, hasPermission: await parts.hasPermission(), webmails: [...await parts.webmails()] };
  }

  /** What was started by the user is looked at afresh, also where no event tells of it. */
  async function started<T>(outcome: Promise<T>): Promise<T> {
    const result = await outcome;
    watch.outdated();
    return result;
  }

  return {
    'page/account': {
      from: ['content'],
      run: async ({ account, host, theme, newLayout, layer }, tab) => {
        if (tab !== undefined) await snapshots.seen(tab, { account, host, theme, newLayout, layer });
        parts.tellSidebar(tab);
        return null;
      },
    },
    'page/user': { from: ['content'], run: ({ user }, tab, origin) => tab === undefined ? Promise.resolve(user) : snapshots.user(tab, origin, user) },
    'gate/may-send': {
      from: ['content'],
      run: async ({ draft, anyway, kept }) => {
        const decision = await maySend(companion, snapshots, draft, anyway, kept);
        if (decision.kind !== 'unchecked') watch.outdated();
        return decision;
      },
    },
    'draft/check': { from: ['content'], run: ({ draft }) => look(companion, snapshots, draft) },
    'draft/schedule': { from: ['content'], run: ({ draft, subject, at }, tab) => started(scheduling.schedule(draft, subject, at, tab)) },
    'draft/unschedule': { from: ['content'], run: (_, tab) => started(scheduling.takeBack(tab)) },
    'chip/state': { from: ['content'], run: ({ account }) => snapshots.chip(account) },
    'sidebar/home': { from: ['sidebar'], run: async (_, tab) => tab !== undefined && await parts.isHome(tab) && snapshots.snapshot(tab) },
    'sidebar/snapshot': { from: ['sidebar'], run: (_, tab) => snapshots.snapshot(tab) },
    'channel/check': { from: ['sidebar', 'pairing'], run: () => companion.hello() },
    'pairing/open': { from: ['sidebar'], run: async () => { await parts.openPairing(); return null; } },
    discover: {
      from: ['sidebar'],
      run: ({ address, askHost }) => companion.post('/v1/discover', { address, ask_host: askHost }, isDiscovery),
    },
    'link/start': {
      from: ['sidebar'],
      run: async ({ form }, tab) => {
        const outcome = await companion.post('/v1/mailboxes', requestOf(form), isLinkStarted);
        if (outcome.ok) {
          const { link, sign_in_url: page } = outcome.value;
          if (tab !== undefined) await snapshots.linking(tab, link);
          if (page !== null) await pages.open(link, page, tab);
        }
        watch.outdated();
        return outcome.ok ? { ok: true, value: { link: outcome.value.link } } : outcome;
      },
    },
    'link/page': {
      from: ['sidebar'],
      run: async ({ link }, tab) => {
        const outcome = await companion.get(`/v1/links/${link}`, isLink);
        if (!outcome.ok) return outcome;
        const { sign_in_url: page } = outcome.value;
        // Signed in meanwhile: the sidebar is told so, and there is nothing left to open.
        if (page === null) watch.outdated();
        else if (!await pages.open(link, page, tab)) return { ok: false, refusal: BAD_REPLY };
        return { ok: true, value: null };
      },
    },
    'link/cancel': { from: ['sidebar'], run: ({ link }) => started(nothing(companion.post(`/v1/links/${link}/cancel`, {}, isEmpty))) },
    'mailbox/pick': {
      from: ['sidebar'],
      run: async ({ mailbox }, tab) => {
        if (tab !== undefined) await snapshots.pick(tab, mailbox);
        parts.tellSidebar(tab);
        return null;
      },
    },
    'mailbox/unlink': {
      from: ['sidebar'],
      run: ({ mailbox, waiting, moveTo, history }) => started(companion.post(`/v1/mailboxes/${mailbox}/unlink`,
        { waiting, history, ...(moveTo === null ? {} : { move_to: moveTo }) }, isUnlinked, LONG_MS)),
    },
    'alias/add': { from: ['sidebar'], run: ({ mailbox, address }) => started(companion.post(`/v1/mailboxes/${mailbox}/aliases`, { address }, isAlias)) },
    'alias/remove': {
      from: ['sidebar'],
      run: ({ mailbox, address }) => started(nothing(companion.post(`/v1/mailboxes/${mailbox}/aliases/remove`, { address }, isEmpty))),
    },
    'check/start': { from: ['sidebar'], run: ({ mailbox }) => started(nothing(companion.post(`/v1/mailboxes/${mailbox}/check`, {}, isEmpty))) },
    'fix/attempt': {
      from: ['sidebar'],
      run: ({ mailbox, finding, look }) => started(nothing(companion.post(`/v1/mailboxes/${mailbox}/health/attempts`, { finding, check: look }, isEmpty))),
    },
    'sync/start': { from: ['sidebar'], run: ({ mailbox }) => started(nothing(companion.post(`/v1/mailboxes/${mailbox}/sync`, {}, isEmpty))) },
    'sending/resume': { from: ['sidebar'], run: ({ mailbox }) => started(nothing(companion.post(`/v1/mailboxes/${mailbox}/resume`, {}, isEmpty))) },
    'outbox/change': {
      from: ['sidebar'],
      run: ({ item, act }) => started(nothing(companion.post(`/v1/outbox/${item}/${act === 'keep' ? 'cancel' : act}`, act === 'keep' ? { keep: true } : {}, isOutboxItem))),
    },
    'outbox/time': { from: ['sidebar'], run: ({ item, at }) => started(nothing(companion.post(`/v1/outbox/${item}/time`, { at }, isOutboxItem))) },
    'outbox/all': { from: ['sidebar'], run: ({ mailbox, act }) => started(nothing(companion.post(`/v1/mailboxes/${mailbox}/outbox/${act}`, {}, isEmpty))) },
    'outbox/hours': { from: ['sidebar'], run: ({ mailbox, hours }) => started(nothing(companion.post(`/v1/mailboxes/${mailbox}/outbox/hours`, { hours }, isEmpty))) },
    'drafts/open': { from: ['sidebar'], run: (_, tab) => { parts.tellTab(tab, { kind: 'show-drafts' }); return Promise.resolve(null); } },
    'alerts/read': { from: ['sidebar'], run: () => companion.get('/v1/alerts', isAlerts) },
    'alerts/save': { from: ['sidebar'], run: ({ alerts }) => companion.post('/v1/alerts', alerts, isAlerts) },
    'checks/list': { from: ['sidebar'], run: () => companion.get('/v1/checks', isCheckList) },
    'checks/turn': { from: ['sidebar'], run: ({ check, on }) => companion.post(`/v1/checks/${check}`, { on }, isCheckList) },
    'signature/get': { from: ['sidebar'], run: ({ mailbox }) => companion.get(`/v1/mailboxes/${mailbox}/signature`, isSignature) },
    'signature/set': { from: ['sidebar'], run: ({ mailbox, change }) => companion.post(`/v1/mailboxes/${mailbox}/signature`, change, isSignature) },
    'bounces/list': { from: ['sidebar'], run: ({ mailbox }) => companion.get(`/v1/mailboxes/${mailbox}/bounces`, isBounceList) },
    'pacing/get': { from: ['sidebar'], run: ({ mailbox }) => companion.get(`/v1/mailboxes/${mailbox}/pacing`, isPacing) },
    'limits/set': { from: ['sidebar'], run: ({ mailbox, limits }) => started(companion.post(`/v1/mailboxes/${mailbox}/limits`, limits, isPacing)) },
    'ramp-up/set': { from: ['sidebar'], run: ({ mailbox, change }) => started(companion.post(`/v1/mailboxes/${mailbox}/ramp-up`, change, isPacing)) },
    'placement/get': { from: ['sidebar'], run: ({ mailbox }) => companion.get(`/v1/mailboxes/${mailbox}/placement`, isPlacement) },
    'placement/set': { from: ['sidebar'], run: ({ mailbox, on }) => started(companion.post(`/v1/mailboxes/${mailbox}/placement`, { on }, isPlacement)) },
    'people/list': { from: ['sidebar'], run: ({ search, after }) => companion.post('/v1/suppressions/search', { ...(search === '' ? {} : { search }), ...from(after) }, isSuppressionList) },
    'people/add': { from: ['sidebar'], run: ({ address, note }) => companion.post('/v1/suppressions', { address, ...(note === '' ? {} : { note }) }, isSuppressed) },
    'people/lift': { from: ['sidebar'], run: ({ address, reason }) => companion.post('/v1/suppressions/lift', { address, ...(reason === null ? {} : { reason }) }, isLifted) },
    'people/restore': { from: ['sidebar'], run: ({ lift }) => companion.post('/v1/suppressions/restore', { lift }, isSuppressed) },
    'people/file': { from: ['sidebar'], run: ({ file, data }) => companion.post('/v1/suppressions/files', { data, ...(file === null ? {} : { file }) }, isSuppressionFile) },
    'people/import': { from: ['sidebar'], run: ({ file, skipBad }) => companion.post('/v1/suppressions/import', { file, skip_bad: skipBad }, isSuppressionImport, LONG_MS) },
    'people/export': { from: ['sidebar'], run: ({ after }) => companion.post('/v1/suppressions/export', from(after), isSuppressionExport) },
    'report/get': { from: ['sidebar'], run: ({ mailbox, from, to }) => companion.get(`/v1/mailboxes/${mailbox}/report${query({ from, to })}`, isReport) },
    'notice/snooze': {
      from: ['sidebar'],
      run: ({ notice, until }) => started(nothing(companion.post(`/v1/notices/${notice}/snooze`, { until }, isEmpty))),
    },
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
