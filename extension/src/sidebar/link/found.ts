/** What discovery found, in words and choices: pure. */
import type { Discovery, Issuer } from '../../shared/api.gen';
import { t } from '../../shared/strings';
import { ISSUERS, ownerName } from '../mailbox';

/** What the first page's button does. `setup`: only the provider's own page would do, and it is not set up here. */
export type Way = Issuer | 'app_password' | 'password' | 'setup';

/** A refusal that a linking would meet as well; settings that were not found can be typed. */
export const isBarred = ({ refusal }: Pick<Discovery, 'refusal'>): boolean => refusal !== null && refusal.code !== 'noauto';

const takes = (found: Discovery, way: Discovery['ways'][number]): boolean => found.ways.includes(way);

/** The best way that works here and now. `chosen`: the user picked the provider by hand. */
export function bestWay(found: Discovery | null, chosen: Issuer | null): Way {
  if (chosen !== null && found?.oauth?.issuer !== chosen) return chosen;
  if (!found) return 'password';
  const { oauth, app_password: app } = found;
  if (takes(found, 'oauth') && oauth?.ready) return oauth.issuer;
  if (takes(found, 'app_password') && app) return 'app_password';
  return takes(found, 'oauth') && oauth && !takes(found, 'password') ? 'setup' : 'password';
}

/** The issuer whose page would be the best way, but for the missing client. */
export const unready = (found: Discovery | null): Issuer | null =>
  found?.oauth && !found.oauth.ready && takes(found, 'oauth') ? found.oauth.issuer : null;

/** Only app passwords are taken: a blank in one is how it is shown. In any other password it belongs to it. */
export const wantsAppPassword = (found: Discovery | null): boolean =>
  found !== null && found.app_password !== null && takes(found, 'app_password') && !takes(found, 'password');

/** Whose app passwords they are: Google, of a mailbox at Google Workspace. */
export const makerOf = (found: Discovery | null): string => found === null ? '' : ownerName(found.provider) ?? found.name;

/** Where settings come from; null where there are none. */
export function sourceWords({ source, domain, found_at: at }: Pick<Discovery, 'source' | 'domain' | 'found_at'>): string | null {
  switch (source) {
    case 'table': return t('found.table');
    case 'mx': return t('found.mx', { domain });
    case 'srv': return t('found.srv', { domain });
    case 'autoconfig': return t('found.autoconfig', { host: at ?? domain });
    case 'none': return null;
  }
}

/** The servers' own domain: the last two labels of a name, for words only. */
export const ownerOf = (host: string): string => host.split('.').slice(-2).join('.');

/** Whose servers they are, where they lie outside of the address's domain. */
export function foreignOwner(found: Discovery): string | null {
  const host = found.imap?.host ?? found.smtp?.host;
  return found.foreign && host !== undefined ? ownerOf(host) : null;
}

/** An address that is whole enough to ask about. */
export const isWhole = (address: string): boolean => /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)*\.[^\s@.]{2,}$/.test(address.trim());

const WEBMAIL: Readonly<Record<string, string>> = {
  gmail: 'https://mail.google.com/', google_workspace: 'https://mail.google.com/', outlook: 'https://outlook.live.com/mail/',
  microsoft365: 'https://outlook.office.com/mail/', exchange: 'https://outlook.office.com/mail/', yahoo: 'https://mail.yahoo.com/',
  aol: 'https://mail.aol.com/', icloud: 'https://www.icloud.com/mail', fastmail: 'https://app.fastmail.com/', gmx: 'https://www.gmx.net/',
  zoho: 'https://mail.zoho.com/',
};
/** The provider's page to read mail at; null for servers of one's own. */
export const webmailOf = (provider: string | undefined): string | null => (provider === undefined ? undefined : WEBMAIL[provider]) ?? null;

/** Where the owner of a personal mailbox turns on IMAP; what a company's admin decides is not here. */
const OWN_SETTINGS: Readonly<Record<string, string>> = {
  gmail: 'https://mail.google.com/mail/#settings/fwdandpop', outlook: 'https://outlook.live.com/mail/0/options/mail/accounts/popImap',
  gmx: 'https://www.gmx.net/', zoho: 'https://mail.zoho.com/',
};
export const settingsOf = (provider: string | undefined): string | null => (provider === undefined ? undefined : OWN_SETTINGS[provider]) ?? null;

/** Whose page a user signs in at, for words: by what was started here, else by the page's own address. */
export function issuerOfPage(issuer: Issuer | null, url: string): string {
  if (issuer !== null) return ISSUERS[issuer];
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  if (host.endsWith('.google.com')) return ISSUERS.google;
  return /\.(microsoftonline|live|microsoft)\.com$/.test(host) ? ISSUERS.microsoft : t('progress.page.provider');
}
