/** What the linking views are shown with: what discovery finds for an address, and how linkings go and end. */
import type { Discovery, Fault, Link } from '../../../extension/src/shared/api.gen';
import type { Snapshot } from '../../../extension/src/shared/messages';
import type { Scene } from './fixtures';

const tls = (host: string, port: number) => ({ host, port, security: 'tls' as const });
const google = { imap: tls('imap.gmail.com', 993), smtp: tls('smtp.gmail.com', 465) };
const SCOPES = [
  { shown: 'Read, compose, send, and permanently delete all your email from Gmail', why: 'Gmail lets programs read and send mail by this permission only. Postwarden never deletes, moves or edits your mail.' },
  { shown: 'See your primary Google Account email address', why: 'So that Postwarden can tell that you signed in to this inbox and to no other.' },
];
const appGoogle = {
  page: 'https://myaccount.google.com/apppasswords',
  steps: ['Turn on 2-Step Verification at Google, if it is off', 'Open App passwords at Google, type Postwarden and choose Create', 'Copy the 16 letters and paste them here'],
};
const appYahoo = { page: 'https://login.yahoo.com/account/security', steps: ['Open Yahoo account security', 'Choose Create app password, name it Postwarden', 'Copy the 16 letters and paste them here'] };

export const fault = (code: string, facts: Fault['facts'] = {}, change: Partial<Fault> = {}): Fault =>
  ({ code, sentence: `The companion says ${code}.`, next_step: 'Its next step.', field: null, said: null, facts, ...change });

/** An address whose settings nobody knows. */
export function found(address: string, change: Partial<Discovery> = {}): Discovery {
  const domain = address.slice(address.indexOf('@') + 1);
  return {
    address, domain, provider: 'custom', name: 'Mail server', source: 'none', found_at: null, imap: null, smtp: null, user: null, ways: ['password'],
    oauth: null, app_password: null, foreign: false, may_ask: [], refusal: null, ...change,
  };
}
export const workspace = (address: string, ready = true): Discovery => found(address, {
  provider: 'google_workspace', name: 'Google Workspace', source: 'mx', ...google, ways: ['oauth', 'app_password'],
  oauth: { issuer: 'google', ready, scopes: SCOPES }, app_password: appGoogle,
});
export const microsoft = (address: string, ready = true): Discovery => found(address, {
  provider: 'microsoft365', name: 'Microsoft 365', source: 'mx', imap: tls('outlook.office365.com', 993), smtp: { host: 'smtp.office365.com', port: 587, security: 'starttls' },
  ways: ['oauth'], oauth: { issuer: 'microsoft', ready, scopes: [] },
});
export const yahoo = (address: string): Discovery => found(address, {
  provider: 'yahoo', name: 'Yahoo', source: 'table', imap: tls('imap.mail.yahoo.com', 993), smtp: tls('smtp.mail.yahoo.com', 465), ways: ['app_password'], app_password: appYahoo,
});
export const kite = (address: string): Discovery => found(address, {
  source: 'autoconfig', found_at: 'kiteandco.eu', imap: tls('mail.kiteandco.eu', 993), smtp: tls('mail.kiteandco.eu', 465),
});

/** By domain, as the companion of the gallery knows the world. */
export function discovered(address: string, askHost: boolean): Discovery {
  switch (address.slice(address.indexOf('@') + 1)) {
    case 'northbeam.studio': return workspace(address);
    case 'unready.studio': return workspace(address, false);
    case 'contoso.com': return microsoft(address);
    case 'outlook.com': return microsoft(address, false);
    case 'yahoo.com': return yahoo(address);
    case 'kiteandco.eu': return kite(address);
    case 'hosted.net': return found(address, { source: 'srv', found_at: 'hosted.net', imap: tls('imap.bighost.com', 993), smtp: tls('smtp.bighost.com', 465), foreign: true });
    case 'oldhost.net': return found(address, { refusal: fault('pop3', { domain: 'oldhost.net' }, { field: 'address' }) });
    case 'asks.org': {
      return askHost ? found(address, { source: 'autoconfig', found_at: 'autoconfig.asks.org', imap: tls('mail.asks.org', 993), smtp: tls('mail.asks.org', 465) })
        : found(address, { may_ask: ['autoconfig.asks.org', 'asks.org'], refusal: fault('noauto', { domain: 'asks.org' }) });
    }
    default: return found(address, { refusal: fault('noauto', { domain: address.slice(address.indexOf('@') + 1) }) });
  }
}

/** Microsoft's words where a company keeps SMTP off, and the way around that. */
export const NO_SMTP = fault('graph_consent', { shown: 'Send mail as you' }, { field: 'smtp', said: '535 5.7.139 SmtpClientAuthentication is disabled for the Tenant' });
const MICROSOFT: Partial<Record<string, string>> = { settings: 'microsoft365', signed_in: 'maya@contoso.com', receiving: 'outlook.office365.com:993', sending: 'smtp.office365.com:587' };
export const atMicrosoft = (steps: Link['steps']): Link['steps'] => steps.map((step) => ({ ...step, detail: step.detail === null ? null : MICROSOFT[step.name] ?? null }));

interface Parts { base: Snapshot; link: (change: Partial<Link>) => Link; steps: (at: number, state: 'running' | 'failed') => Link['steps'] }

/** Scenes of linkings that the user is awaited for, that wait, and that ended. */
export function linkingScenes({ base, link, steps }: Parts) {
  const account = (address: string, change: Partial<Snapshot> = {}): Scene => ({ snapshot: { ...base, account: address, ...change } });
  const failed = (at: number, error: Fault): Scene => ({ snapshot: { ...base, link: link({ state: 'failed', steps: steps(at, 'failed'), error }) } });
  return {
    'c-unready': account('maya@unready.studio'),
    'c-microsoft': { snapshot: { ...base, account: 'maya@contoso.com', host: 'outlook' } } as Scene,
    'c-setup': account('maya@outlook.com'),
    'c-yahoo': account('maya.okafor@yahoo.com'),
    'c-server': account('studio@kiteandco.eu'),
    'c-nothing': account('me@nowhere.example'),
    'c-pop3': account('info@oldhost.net'),
    'c-closed': failed(1, fault('sign_in_closed', { name: 'Google' })),
    'c-admin': failed(1, fault('admin', { name: 'Google', issuer: 'google', client_id: '123-abc.apps.googleusercontent.com' }, { said: 'access_denied: admin_policy_enforced' })),
    'c-partial': failed(1, fault('partial', { name: 'Google', scope: SCOPES[0]?.shown ?? '', effect: 'read or send your mail' })),
    'c-other-account': failed(1, fault('other_account', { signed_in: 'maya.private@gmail.com', address: 'maya@northbeam.studio' })),
    'e-page': { snapshot: { ...base, link: link({ steps: steps(1, 'running'), sign_in_url: 'https://accounts.google.com/o/oauth2/v2/auth?x=1' }) } } as Scene,
    'e-waiting': {
      snapshot: {
        ...base, link: link({
          steps: steps(2, 'running'),
          waiting: { error: fault('limit', { host: 'imap.gmail.com' }, { said: 'NO [THROTTLED] Account exceeded command or bandwidth limits' }), retry_at: Date.parse('2025-11-24T10:47:00Z') },
        }),
      },
    } as Scene,
    'e-sending-off': failed(3, fault('smtp_off', {}, { field: 'smtp', said: '535 5.7.139 SmtpClientAuthentication is disabled for the Tenant' })),
    'e-sending-graph': { snapshot: { ...base, account: 'maya@contoso.com', host: 'outlook', link: link({ address: 'maya@contoso.com', state: 'failed', steps: atMicrosoft(steps(3, 'failed')), error: NO_SMTP }) } } as Scene,
    'e-receiving-off': failed(1, fault('imap_off', {}, { field: 'imap', said: 'NO [ALERT] Your account is not enabled for IMAP use' })),
  } as const;
}
