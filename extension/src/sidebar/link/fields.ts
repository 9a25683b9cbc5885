/** The form of a mail server: its values, its guesses, what is wrong with it. Pure. */
import type { Mailbox, Server } from '../../shared/api.gen';
import type { LinkForm } from '../../shared/messages';
import { t, told, type Values } from '../../shared/strings';
import type { FieldError } from '../parts/fields';

export type Protocol = 'imap' | 'smtp';
export interface ServerFields { host: string; port: string; security: Server['security'] }

export interface Draft {
  address: string;
  password: string;
  user: string;
  imap: ServerFields;
  smtp: ServerFields;
  consent: boolean;
  /** A sign-in again: the mailbox is linked, and its consent was given. */
  again: boolean;
}

/** In the order of the page, so that focus goes to the first one that is wrong. */
export const FIELDS = ['address', 'password', 'user', 'imap.host', 'imap.port', 'smtp.host', 'smtp.port', 'consent'] as const;
export type FieldName = (typeof FIELDS)[number];
/** Errors by field; `form` for what belongs to no field. */
export type FormErrors = Partial<Record<FieldName | 'form', FieldError>>;

const PORTS = { imap: { tls: '993', starttls: '143' }, smtp: { tls: '465', starttls: '587' } } as const;
const GOOGLE = new Set(['gmail.com', 'googlemail.com']);
const MICROSOFT = new Set(['outlook.com', 'hotmail.com', 'live.com', 'msn.com']);
/** Providers that give a password of its own to every app. */
const APP_PASSWORD = new Map([['yahoo.com', 'Yahoo'], ['aol.com', 'AOL'], ['icloud.com', 'Apple'], ['me.com', 'Apple'], ['fastmail.com', 'Fastmail']]);

export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).trim().toLowerCase();

/** Whose mail page shows this very address; the page of another mailbox says nothing. */
export interface Tab { account: string | null; host: 'gmail' | 'outlook' }
const owner = (address: string, tab: Tab): 'google' | 'microsoft' | null => {
  const domain = domainOf(address);
  const here = tab.account !== null && tab.account.toLowerCase() === address.trim().toLowerCase();
  if (GOOGLE.has(domain) || (here && tab.host === 'gmail')) return 'google';
  if (MICROSOFT.has(domain) || (here && tab.host === 'outlook')) return 'microsoft';
  return null;
};

/** A first guess at the servers, shown as one until the user types another. */
export function guess(address: string, tab: Tab): Pick<Draft, Protocol> {
  const domain = domainOf(address);
  const server = (host: string, port: string, security: Server['security']): ServerFields => ({ host, port, security });
  switch (owner(address, tab)) {
    case 'google': return { imap: server('imap.gmail.com', '993', 'tls'), smtp: server('smtp.gmail.com', '465', 'tls') };
    case 'microsoft': return { imap: server('outlook.office365.com', '993', 'tls'), smtp: server('smtp.office365.com', '587', 'starttls') };
    case null: break;
  }
  const known = address.includes('@') && domain !== '';
  return { imap: server(known ? `imap.${domain}` : '', '993', 'tls'), smtp: server(known ? `smtp.${domain}` : '', '465', 'tls') };
}

export const emptyDraft = (tab: Tab): Draft =>
  ({ address: tab.account ?? '', password: '', user: '', consent: false, again: false, ...guess(tab.account ?? '', tab) });

/** A mailbox as it is linked, all but its password. */
export function draftOf({ address, user, imap, smtp }: Pick<Mailbox, 'address' | 'user' | Protocol>): Draft {
  const server = ({ host, port, security }: Server): ServerFields => ({ host, port: String(port), security });
  return { address, password: '', user: user ?? '', imap: server(imap), smtp: server(smtp ?? { host: '', port: 465, security: 'tls' }), consent: false, again: true };
}

/** A new address: what still is the guess for the old one becomes the guess for the new one; what was typed stays. */
export function withAddress(draft: Draft, address: string, tab: Tab): Draft {
  const before = guess(draft.address, tab);
  const next = guess(address, tab);
  const follow = (which: Protocol): ServerFields => {
    const [now, old, to] = [draft[which], before[which], next[which]];
    const untouched = now.port === old.port && now.security === old.security;
    return { ...(untouched ? to : now), host: now.host === old.host ? to.host : now.host };
  };
  return { ...draft, address, imap: follow('imap'), smtp: follow('smtp') };
}

export const isGuess = (draft: Draft, which: Protocol, tab: Tab): boolean =>
  !draft.again && draft[which].host !== '' && draft[which].host === guess(draft.address, tab)[which].host;

/** Another security moves the port along, unless the user chose an unusual one. */
export function withSecurity(which: Protocol, server: ServerFields, security: Server['security']): ServerFields {
  const usual = server.port === PORTS[which][server.security];
  return { ...server, security, port: usual ? PORTS[which][security] : server.port };
}

/** What to know about this mailbox's password before typing it. */
export function passwordHelp(address: string, tab: Tab): string {
  const whose = owner(address, tab);
  if (whose === 'google') return t('form.password.google');
  if (whose === 'microsoft') return t('form.password.microsoft');
  const provider = APP_PASSWORD.get(domainOf(address));
  return provider === undefined ? t('form.password.help') : t('form.password.app', { provider });
}

const say = (sentence: string): FieldError => ({ sentence, next: '' });
const isPort = (text: string): boolean => /^\d{1,5}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= 65535;

/** What can be seen to be wrong before anything is sent. The companion judges the rest. */
export function check(draft: Draft): FormErrors {
  const errors: FormErrors = {};
  if (!/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(draft.address.trim())) errors.address = say(t('form.error.address'));
  if (draft.password === '') errors.password = say(t('form.error.password'));
  for (const which of ['imap', 'smtp'] as const) {
    const { host, port } = draft[which];
    if (host.trim() === '' || /[\s/@]/.test(host.trim())) {
      const domain = draft.address.includes('@') ? domainOf(draft.address) : '';
      errors[`${which}.host`] = say(t('form.error.host', { example: `${which}.${domain === '' ? 'company.com' : domain}` }));
    }
    if (!isPort(port)) errors[`${which}.port`] = say(t('form.error.port'));
  }
  if (!draft.consent && !draft.again) errors.consent = say(t('link.consent.error'));
  return errors;
}

/** Of a draft without errors. */
export function toForm(draft: Draft): LinkForm {
  const server = ({ host, port, security }: ServerFields): Server => ({ host: host.trim(), port: Number(port), security });
  const user = draft.user.trim();
  return {
    address: draft.address.trim(), password: draft.password, oauth: null, user: user === '' ? null : user, smtpUser: null, smtpPassword: null,
    imap: server(draft.imap), smtp: server(draft.smtp), sending: true, consent: draft.consent,
  };
}

const BY_CODE: Readonly<Record<string, FieldName>> = {
  addr: 'address', linked: 'address', auth: 'password', auth_temporary: 'password', consent: 'consent',
};
/** Codes that are about a server, and which of its two fields. */
const SERVER_CODES: Readonly<Record<string, 'host' | 'port'>> = {
  host: 'host', host_unknown: 'host', host_refused: 'host', tls: 'host', tls_old: 'host', tls_unknown: 'host', protocol: 'host', plain: 'port',
};

/** An error of the companion as the form shows it: the field it named, else the one its code is about. */
export function refused(error: { code: string; sentence: string; nextStep: string; field: string | null; facts?: Values }, step?: string): FormErrors {
  const shown = told(error);
  const part = SERVER_CODES[error.code] ?? 'host';
  const named = (error.field ?? '').replace(/^(imap|smtp)$/, `$1.${part}`);
  const field = FIELDS.find((name) => name === named)
    ?? BY_CODE[error.code]
    ?? (error.code in SERVER_CODES ? `${step === 'sending' ? 'smtp' : 'imap'}.${part}` as const : 'form');
  return { [field]: shown };
}

/** The first wrong field, in the order of the page. */
export const first = (errors: FormErrors): FieldName | undefined => FIELDS.find((name) => errors[name] !== undefined);
