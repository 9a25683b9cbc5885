/** What went wrong, in the user's words and at the field it is about: pure. */
import type { Fault } from '../../shared/api.gen';
import type { Refusal } from '../../shared/messages';
import { told, type Values } from '../../shared/strings';

/** In the order of the page, so that focus goes to the first one that is wrong. */
export const FIELDS = ['address', 'password', 'imap.host', 'imap.port', 'user', 'smtp.host', 'smtp.port', 'smtp_user', 'smtp_password', 'consent'] as const;
export type FieldName = (typeof FIELDS)[number];

/** What went wrong, as it is shown. `code` names what can be done about it. */
export interface Trouble { code: string; sentence: string; next: string; said: string | null; facts: Values }
/** Errors by field; `form` for what belongs to no field. */
export type FormErrors = Partial<Record<FieldName | 'form', Trouble>>;

export const trouble = (sentence: string, code = 'form'): Trouble => ({ code, sentence, next: '', said: null, facts: {} });

/** 20 November 2025, of a moment or an ISO date. */
const when = (date: string | number): string => {
  const at = new Date(date);
  return Number.isNaN(at.getTime()) ? String(date) : new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(at);
};

const BY_CODE: Readonly<Record<string, FieldName>> = {
  addr: 'address', linked: 'address', linking: 'address', alias: 'address', group: 'address', pop3: 'address', no_mail_server: 'address', full: 'address',
  noauto: 'address', spf_other: 'address', other_account: 'address',
  auth: 'password', auth_temporary: 'password', app_password: 'password', password_off: 'password', browser_sign_in: 'password', wait: 'password', consent: 'consent',
};
/** Codes that are about a server, and which of its two fields. */
const SERVER_CODES: Readonly<Record<string, 'host' | 'port'>> = {
  host: 'host', host_unknown: 'host', host_refused: 'host', tls: 'host', tls_old: 'host', tls_unknown: 'host', tls_version: 'host', protocol: 'host', plain: 'port',
};

/** An error of the companion in the user's words. */
export function troubleOf(error: Refusal | Fault): Trouble {
  const nextStep = 'nextStep' in error ? error.nextStep : error.next_step;
  const date = error.facts['date'];
  const facts = date === undefined ? error.facts : { ...error.facts, date: when(date) };
  return { code: error.code, ...told({ code: error.code, sentence: error.sentence, nextStep, facts }), said: error.said, facts };
}

/** An error of the companion as the form shows it: the field it named, else the one its code is about. */
export function refused(error: Refusal | Fault, step?: string): FormErrors {
  const part = SERVER_CODES[error.code] ?? 'host';
  const named = (error.field ?? '').replace(/^(imap|smtp)$/, `$1.${part}`);
  const field = FIELDS.find((name) => name === named)
    ?? BY_CODE[error.code]
    ?? (error.code in SERVER_CODES ? `${step === 'sending' ? 'smtp' : 'imap'}.${part}` as const : 'form');
  return { [field]: troubleOf(error) };
}

/** The first wrong field, in the order of the page. */
export const first = (errors: FormErrors): FieldName | undefined => FIELDS.find((name) => errors[name] !== undefined);

/** The errors but those of some fields, which were changed since. */
export const without = (errors: FormErrors, ...names: FieldName[]): FormErrors =>
  Object.fromEntries(Object.entries(errors).filter(([name]) => !names.includes(name as FieldName)));
