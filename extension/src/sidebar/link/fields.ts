/** The forms of a linking: their values, what is guessed, what is wrong with them. Pure. */
import type { Discovery, Mailbox, Server } from '../../shared/api.gen';
import type { LinkForm } from '../../shared/messages';
import { t } from '../../shared/strings';
import { trouble, type FormErrors } from './troubles';

export type Protocol = 'imap' | 'smtp';
export interface ServerFields { host: string; port: string; security: Server['security'] }

export interface Draft {
  address: string;
  password: string;
  user: string;
  /** What the user typed; the rest is what was found, or guessed. */
  imap: Partial<ServerFields>;
  smtp: Partial<ServerFields>;
  /** Sending takes the same user name and password. */
  same: boolean;
  smtpUser: string;
  smtpPassword: string;
  /** False: to be read and counted only. */
  sending: boolean;
  consent: boolean;
  /** A sign-in again: the mailbox is linked, and its consent was given. */
  again: boolean;
}

const PORTS = { imap: { tls: '993', starttls: '143' }, smtp: { tls: '465', starttls: '587' } } as const;

export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).trim().toLowerCase();
const known = (address: string): string => address.includes('@') ? domainOf(address) : '';

const shown = ({ host, port, security }: Server): ServerFields => ({ host, port: String(port), security });

/** A first guess at a server, shown as one until the user types another. */
export function guess(address: string, which: Protocol): ServerFields {
  const domain = known(address);
  return { host: domain === '' ? '' : `${which}.${domain}`, port: PORTS[which].tls, security: 'tls' };
}

/** A server as the form shows it: typed over found over guessed. */
export const serverOf = (draft: Draft, which: Protocol, found: Discovery | null): ServerFields => {
  const server = found?.[which];
  return { ...(server ? shown(server) : guess(draft.address, which)), ...draft[which] };
};

/** Where a shown server comes from. */
export function origin(draft: Draft, which: Protocol, found: Discovery | null): 'found' | 'guess' | 'typed' {
  if (Object.keys(draft[which]).length > 0) return 'typed';
  if (found?.[which]) return 'found';
  return known(draft.address) === '' ? 'typed' : 'guess';
}

export const emptyDraft = (account: string | null): Draft => ({
  address: account ?? '', password: '', user: '', imap: {}, smtp: {}, same: true, smtpUser: '', smtpPassword: '', sending: true, consent: false, again: false,
});

/** A mailbox as it is linked, all but its passwords. */
export function draftOf({ address, user, imap, smtp, sending, smtp_user: smtpUser }: Pick<Mailbox, 'address' | 'user' | 'sending' | 'smtp_user' | Protocol>): Draft {
  return {
    ...emptyDraft(address), user: user ?? '', imap: shown(imap), smtp: smtp ? shown(smtp) : {}, sending,
    same: smtpUser === null, smtpUser: smtpUser ?? '', again: true,
  };
}

/** Another security moves the port along, unless the user chose an unusual one. */
export function withSecurity(which: Protocol, server: ServerFields, security: Server['security']): ServerFields {
  const usual = server.port === PORTS[which][server.security];
  return { ...server, security, port: usual ? PORTS[which][security] : server.port };
}

/** Another port moves the security along, where the port tells it. */
export function withPort(which: Protocol, server: ServerFields, port: string): ServerFields {
  const security = (['tls', 'starttls'] as const).find((one) => PORTS[which][one] === port) ?? server.security;
  return { ...server, port, security };
}

/** Fields whose value `now` differs from `before`: what the user has typed. */
export function typed(before: ServerFields, now: ServerFields): Partial<ServerFields> {
  return {
    ...(now.host === before.host ? {} : { host: now.host }), ...(now.port === before.port ? {} : { port: now.port }),
    ...(now.security === before.security ? {} : { security: now.security }),
  };
}

const isPort = (text: string): boolean => /^\d{1,5}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= 65535;
const isAddress = (text: string): boolean => /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text.trim());

/** What every form asks for: an address, a password, consent. */
export function checkSignIn(draft: Draft, missing: string): FormErrors {
  return {
    ...(isAddress(draft.address) ? {} : { address: trouble(t('form.error.address'), 'addr') }),
    ...(draft.password.trim() === '' ? { password: trouble(missing) } : {}),
    ...(draft.consent || draft.again ? {} : { consent: trouble(t('link.consent.error'), 'consent') }),
  };
}

/** What can be seen to be wrong before anything is sent. The companion judges the rest. */
export function check(draft: Draft, found: Discovery | null): FormErrors {
  const errors = checkSignIn(draft, t('form.error.password'));
  for (const which of draft.sending ? ['imap', 'smtp'] as const : ['imap'] as const) {
    const { host, port } = serverOf(draft, which, found);
    if (host.trim() === '' || /[\s/@]/.test(host.trim())) {
      const domain = known(draft.address);
      errors[`${which}.host`] = trouble(t('form.error.host', { example: `${which}.${domain === '' ? 'company.com' : domain}` }));
    }
    if (!isPort(port)) errors[`${which}.port`] = trouble(t('form.error.port'));
  }
  if (draft.sending && !draft.same && draft.smtpPassword === '') errors.smtp_password = trouble(t('form.smtp.password.error'));
  return errors;
}

const orNull = (text: string): string | null => text.trim() === '' ? null : text.trim();

/** Of a draft without errors. */
export function toForm(draft: Draft, found: Discovery | null): LinkForm {
  const server = (which: Protocol): Server => {
    const { host, port, security } = serverOf(draft, which, found);
    return { host: host.trim(), port: Number(port), security };
  };
  const { sending } = draft;
  const apart = sending && !draft.same;
  return {
    address: draft.address.trim(), password: draft.password, oauth: null, user: orNull(draft.user) ?? found?.user ?? null,
    smtpUser: apart ? orNull(draft.smtpUser) : null, smtpPassword: apart ? draft.smtpPassword : null,
    imap: server('imap'), smtp: sending ? server('smtp') : null, sending, consent: draft.consent,
  };
}

/** With an app password: its servers are the provider's, and its blanks are only how it is shown. */
export const appForm = ({ address, password, sending, consent }: Draft): LinkForm => ({
  address: address.trim(), password: password.replaceAll(/[ \u00a0]/g, ''), oauth: null, user: null, smtpUser: null, smtpPassword: null,
  imap: null, smtp: null, sending, consent,
});

/** By a sign-in on the provider's own page. */
export const pageForm = (address: string, oauth: 'google' | 'microsoft', consent: boolean, sending: LinkForm['sending'] = true): LinkForm => ({
  address: address.trim(), password: null, oauth, user: null, smtpUser: null, smtpPassword: null, imap: null, smtp: null, sending, consent,
});
