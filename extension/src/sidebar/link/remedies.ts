/**
 * What can be done about each refusal: one table, code → icon, buttons and, where the sentence can be better than the usual
 * one, its words. Pure. One fix comes first, tonal; what comes after it is text (UX.md 5, 6.3, 6.4).
 */
import type { Discovery, Issuer, MailboxSummary } from '../../shared/api.gen';
import { t } from '../../shared/strings';
import { ISSUERS } from '../mailbox';
import type { IconName } from '../parts/icons';
import type { Protocol } from './fields';
import { settingsOf, webmailOf } from './found';
import { note, type NoteKind } from './notes';
import type { Trouble } from './troubles';

/** What a button does. `again`, `sign-in`, `graph` and `alias` start something, and are pressed only where they are seen. */
export type Deed =
  | { do: 'copy'; text: string }
  | { do: 'open'; url: string }
  | { do: 'host'; which: Protocol; host: string }
  | { do: 'port'; which: Protocol; port: string }
  | { do: 'address'; address: string }
  | { do: 'pick'; mailbox: string }
  | { do: 'alias'; mailbox: string; address: string }
  | { do: 'sign-in'; issuer: Issuer }
  | { do: 'graph' | 'reveal' | 'steps' | 'ways' | 'another' | 'edit' | 'again' | 'mailboxes' };

export interface Act { label: string; icon?: IconName; deed: Deed }
export interface Remedy {
  icon: IconName;
  acts: Act[];
  /** In place of the usual sentence or next step. */
  sentence?: string;
  next?: string;
  /** Behind a fold. */
  more?: { title: string; text: string; command?: string };
}

/** What is known besides the refusal. `which`: the server it came from. */
export interface Known {
  address: string;
  which: Protocol;
  found: Discovery | null;
  mailboxes: readonly Pick<MailboxSummary, 'id' | 'address'>[];
}

/** Where a refusal is shown; a field's own buttons make no sense without the field. */
export type Where = 'form' | 'page';

const same = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();

type Rule = (trouble: Trouble, known: Known, where: Where) => Remedy;

const alert = (...acts: Act[]): Remedy => ({ icon: 'alert', acts });
const copy = (label: string, kind: NoteKind, trouble: Trouble, known: Known): Act =>
  ({ label, icon: 'copy', deed: { do: 'copy', text: note(kind, trouble, known) } });
const askHost = (trouble: Trouble, known: Known): Act => copy(t('remedy.copy.host'), 'host', trouble, known);
const again: Act = { label: t('remedy.again'), icon: 'sync', deed: { do: 'again' } };
const another: Act = { label: t('remedy.another'), deed: { do: 'another' } };
const ways: Act = { label: t('remedy.ways'), deed: { do: 'ways' } };
const appPassword = ({ found }: Known): Act[] => found?.app_password ? [{ label: t('remedy.app'), deed: { do: 'steps' } }] : [];

const text = ({ facts }: Trouble, name: string): string => facts[name] === undefined ? '' : String(facts[name]);
const mailboxAt = ({ mailboxes }: Known, address: string): string | undefined => mailboxes.find((one) => same(one.address, address))?.id;
/** The name of who runs the sign-in page. */
const issuerName = (trouble: Trouble, { found }: Known): string => text(trouble, 'name') || (found?.oauth ? ISSUERS[found.oauth.issuer] : found?.name ?? '');

function issuerOf(trouble: Trouble, { found }: Known): Issuer | null {
  const id = text(trouble, 'issuer');
  if (id === 'google' || id === 'microsoft') return id;
  return (['google', 'microsoft'] as const).find((one) => ISSUERS[one] === text(trouble, 'name')) ?? found?.oauth?.issuer ?? null;
}

const signIn = (trouble: Trouble, known: Known): Act[] => {
  const issuer = issuerOf(trouble, known);
  return issuer === null ? [] : [{ label: t('remedy.sign_in', { name: ISSUERS[issuer] }), icon: 'key', deed: { do: 'sign-in', issuer } }];
};

/** Another server than the one that failed, where settings were found. */
const host: Rule = (trouble, { found, which }, where) => {
  const better = found?.[which]?.host;
  if (where === 'page' || better === undefined || same(better, text(trouble, 'host'))) return alert();
  return { ...alert({ label: t('remedy.use', { host: better }), deed: { do: 'host', which, host: better } }), next: t('remedy.points', { host: better }) };
};

const certificate: Rule = (trouble, known) => ({ icon: 'lock', acts: [askHost(trouble, known)] });
const off = (kind: NoteKind): Rule => (trouble, known, where) =>
  alert(copy(t('remedy.copy.admin'), kind, trouble, known), ...where === 'page' ? [again] : []);
/** In a mailbox of one's own no admin is asked. */
const imapOff: Rule = (trouble, known, where) => {
  const url = settingsOf(known.found?.provider);
  if (url === null) return off('imap_off')(trouble, known, where);
  const name = known.found?.name ?? '';
  const open: Act = { label: t('remedy.settings', { name }), icon: 'external', deed: { do: 'open', url } };
  return { ...alert(open, ...where === 'page' ? [again] : []), next: t('remedy.settings.next', { name }) };
};
/** A linking that has ended with it tries nothing by itself any more. */
const passing: Rule = (_, __, where) => where === 'page' ? { icon: 'clock', acts: [again], next: t('remedy.later') } : { icon: 'clock', acts: [], next: t('remedy.later') };

function setUp(trouble: Trouble, known: Known): Remedy['more'] {
  switch (issuerOf(trouble, known)) {
    case 'google': return { title: t('link.setup.how'), text: t('link.setup.google'), command: t('link.setup.google.command') };
    case 'microsoft': return { title: t('link.setup.how'), text: t('link.setup.microsoft'), command: t('link.setup.microsoft.command') };
    case null: return undefined;
  }
}
const client: Rule = (trouble, known) => {
  const more = setUp(trouble, known);
  return { icon: 'key', acts: [...appPassword(known), ways], ...(more ? { more } : {}) };
};

const RULES: Readonly<Record<string, Rule>> = {
  pop3: (trouble, known) => alert(copy(t('remedy.copy.them'), 'pop3', trouble, known), another),
  transactional: () => alert(another),
  noauto: () => ({ icon: 'server', acts: [{ label: t('remedy.edit'), deed: { do: 'edit' } }] }),
  foreign: () => ({ icon: 'warning', acts: [{ label: t('remedy.look'), deed: { do: 'edit' } }] }),
  spf_other: (trouble) => alert({ label: t('remedy.copy.record'), icon: 'copy', deed: { do: 'copy', text: text(trouble, 'record') } }),
  group: (trouble) => ({
    icon: 'people', acts: [{ label: t('remedy.link', { address: text(trouble, 'me') }), deed: { do: 'address', address: text(trouble, 'me') } }],
    more: { title: t('remedy.aliases'), text: t('remedy.aliases.text') },
  }),
  linked: (trouble, known) => {
    const mailbox = mailboxAt(known, text(trouble, 'address') || known.address);
    const from = text(trouble, 'linked_from') || text(trouble, 'from');
    return {
      icon: 'link', acts: mailbox === undefined ? [] : [{ label: t('remedy.here'), deed: { do: 'pick', mailbox } }],
      ...(from === '' ? {} : { sentence: t('remedy.linked.from', { from }) }),
    };
  },
  alias: (trouble, known) => {
    const mailbox = mailboxAt(known, text(trouble, 'mailbox'));
    return { icon: 'at', acts: mailbox === undefined ? [] : [{ label: t('remedy.alias'), deed: { do: 'alias', mailbox, address: known.address } }] };
  },
  full: () => alert({ label: t('remedy.mailboxes'), deed: { do: 'mailboxes' } }),

  auth: (_, __, where) => alert(...where === 'form' ? [{ label: t('remedy.reveal'), icon: 'eye', deed: { do: 'reveal' } } as const] : []),
  app_password: (trouble, { found }) => {
    const page = text(trouble, 'page') || found?.app_password?.page;
    const create: Act[] = page ? [{ label: t('remedy.create', { name: text(trouble, 'name') || found?.name || '' }), icon: 'external', deed: { do: 'open', url: page } }] : [];
    return alert(...create, ...found?.app_password ? [{ label: t('remedy.steps'), deed: { do: 'steps' } } as const] : []);
  },
  wait: () => ({ icon: 'clock', acts: [] }),
  password_off: (trouble, known) => {
    const there = signIn(trouble, known);
    return { icon: 'key', acts: there.length > 0 ? there : [ways] };
  },
  browser_sign_in: (_, { found }, where) => {
    const url = webmailOf(found?.provider);
    return alert(...url === null ? [] : [{ label: t('remedy.webmail'), icon: 'external', deed: { do: 'open', url } } as const], ...where === 'page' ? [again] : []);
  },
  token: imapOff,
  signin: (trouble, known) => ({ icon: 'key', acts: signIn(trouble, known) }),

  imap_off: imapOff,
  smtp_off: off('smtp_off'),
  graph_consent: (trouble, known) =>
    alert({ label: t('remedy.graph'), icon: 'external', deed: { do: 'graph' } }, copy(t('remedy.copy.admin'), 'smtp_off', trouble, known)),
  graph_off: off('smtp_off'),
  gmail_off: off('gmail_off'),
  switched_off: (trouble, known, where) => (known.which === 'smtp' ? off('smtp_off') : imapOff)(trouble, known, where),

  no_client: client,
  client,
  sign_in_closed: () => ({ icon: 'info', acts: [again, ways] }),
  partial: (trouble, known) => alert({ label: t('remedy.again.ask', { name: issuerName(trouble, known) }), deed: { do: 'again' } }),
  admin: (trouble, known) => ({ icon: 'lock', acts: [copy(t('remedy.copy.admin'), 'admin', trouble, known), ...appPassword(known)] }),
  other_account: (trouble) => {
    const [signedIn, address] = [text(trouble, 'signed_in'), text(trouble, 'address')];
    return {
      icon: 'people', acts: [
        ...signedIn === '' ? [] : [{ label: t('remedy.instead', { address: signedIn }), deed: { do: 'address', address: signedIn } } as const],
        { label: t('remedy.again.as', { address }), deed: { do: 'again' } }],
    };
  },

  host,
  host_unknown: host,
  tls: (trouble, known, where) => {
    const other = text(trouble, 'other');
    const use: Act[] = other === '' || where === 'page' ? [] : [{ label: t('remedy.use', { host: other }), deed: { do: 'host', which: known.which, host: other } }];
    return { icon: 'lock', acts: [...use, askHost(trouble, known)] };
  },
  tls_old: certificate,
  tls_unknown: certificate,
  tls_version: certificate,
  plain: (trouble, known, where) => {
    const { which } = known;
    const port = which === 'imap' ? '993' : '465';
    if (text(trouble, 'port') === port) return certificate(trouble, known, where);
    return { icon: 'lock', acts: where === 'page' ? [] : [{ label: t('remedy.port', { port }), deed: { do: 'port', which, port } }] };
  },
  auth_temporary: passing,
  limit: passing,
  offline: passing,
  connection_lost: passing,
  interrupted: passing,
};

/** Every code has a remedy, if only its sentence and an icon. */
export function remedy(trouble: Trouble, known: Known, where: Where): Remedy {
  const rule = Object.hasOwn(RULES, trouble.code) ? RULES[trouble.code] : undefined;
  return rule?.(trouble, known, where) ?? alert();
}

/** Refusals of a sign-in on the provider's own page: no form belongs to them. */
const OF_PAGES = new Set(['no_client', 'client', 'sign_in_closed', 'partial', 'admin', 'other_account', 'group']);
export const isOfPage = (code: string): boolean => OF_PAGES.has(code);
