/** Mails to copy: to an administrator or a mail host, whole and polite, in the words of who has to act on them. Pure. */
import { domainOf } from './fields';
import type { Known } from './remedies';
import type { Trouble } from './troubles';

export type NoteKind = 'admin' | 'smtp_off' | 'imap_off' | 'gmail_off' | 'pop3' | 'host';

const WHAT = [
  'Postwarden is a program on my own computer. It counts what I send, watches bounces and replies, and warns me before a',
  'provider would. It keeps addresses and times on this computer, never the text of a message, and uses no server.',
].join(' ');

const fact = ({ facts }: Trouble, name: string): string => facts[name] === undefined ? '' : String(facts[name]);
const mail = (subject: string, ...paragraphs: string[]): string =>
  [`Subject: ${subject}`, 'Hello,', ...paragraphs.filter((one) => one !== ''), 'Thank you.'].join('\n\n');
const said = ({ said: words }: Trouble): string => words === null ? '' : `The server said: ${words}`;

/** Where an administrator allows a program, and what to look for there. */
function allow(issuer: string, clientId: string): string {
  const id = clientId === '' ? 'its client ID' : clientId;
  return issuer === 'microsoft'
    ? `Where: Microsoft Entra admin center, Enterprise applications, Consent and permissions (https://entra.microsoft.com/). Find the application with the client ID ${id} and choose Grant admin consent.`
    : `Where: Google Admin console, Security, API controls, App access control (https://admin.google.com/ac/owl). Choose Configure new app, search for the client ID ${id}, and mark it as Trusted.`;
}

const ASKED = {
  google: 'It asks for one permission: to read, send and file mail of my own mailbox over IMAP and SMTP (https://mail.google.com/).',
  microsoft: 'It asks for delegated permissions to my own mailbox only: IMAP.AccessAsUser.All, SMTP.Send (or Mail.Send of Microsoft Graph where SMTP is off), and offline_access so that I don’t sign in every hour.',
} as const;

/** A whole mail for one refusal. */
export function note(kind: NoteKind, trouble: Trouble, { address, found, which }: Known): string {
  const issuer = fact(trouble, 'issuer') || (fact(trouble, 'name') === 'Microsoft' ? 'microsoft' : found?.oauth?.issuer ?? 'google');
  const domain = fact(trouble, 'domain') || domainOf(address);
  const host = fact(trouble, 'host') || found?.[which]?.host || '';
  const microsoft = issuer === 'microsoft' || found?.provider === 'microsoft365' || found?.provider === 'exchange';
  switch (kind) {
    case 'admin': return mail(
      'Please allow Postwarden for my mailbox',
      `I would like to use Postwarden with ${address}. Signing in says that an administrator must allow it first.`,
      WHAT, microsoft ? ASKED.microsoft : ASKED.google, allow(issuer, fact(trouble, 'client_id')), said(trouble));
    case 'smtp_off': return mail(
      'Please turn on authenticated SMTP for my mailbox',
      `I would like to send from ${address} with Postwarden, but sending by programs (authenticated SMTP) is switched off for this mailbox.`,
      WHAT,
      microsoft
        ? 'Where: Microsoft 365 admin center (https://admin.microsoft.com/), Users, Active users, my name, Mail, Manage email apps: tick Authenticated SMTP.'
        : 'Please turn on SMTP sign-in for this mailbox in the administration of our mail.',
      said(trouble));
    case 'imap_off': return mail(
      'Please turn on IMAP for my mailbox',
      `I would like to use Postwarden with ${address}, but IMAP is switched off for this mailbox.`,
      WHAT,
      microsoft ? 'Where: Microsoft 365 admin center (https://admin.microsoft.com/), Users, Active users, my name, Mail, Manage email apps: tick IMAP.'
        : issuer === 'google' && found?.oauth ? 'Where: Google Admin console (https://admin.google.com/), Apps, Google Workspace, Gmail, End User Access: turn on POP and IMAP access.'
          : 'Please turn on IMAP for this mailbox in the administration of our mail.',
      said(trouble));
    case 'gmail_off': return mail(
      'Please turn on Gmail for my account',
      `Gmail is switched off for ${address}, so I can’t use mail there.`,
      'Where: Google Admin console (https://admin.google.com/), Apps, Google Workspace, Gmail, Service status: turn it on for me.',
      said(trouble));
    case 'pop3': return mail(
      `Please turn on IMAP for ${domain}`,
      `I would like to use ${address} with a program that reads mail over IMAP. ${domain} seems to offer POP3 only.`,
      'Could you turn on IMAP over TLS (port 993) for this mailbox, or tell me the name of the server that offers it?');
    case 'host': return mail(
      `The certificate of your mail server ${host}`.trim(),
      `My mail program doesn’t connect to ${host}, for the sake of my password. ${trouble.sentence}`,
      `Could you tell me the right server name and port for ${address}, or have the certificate and encryption of ${host} put in order?`,
      said(trouble));
  }
}
