/** What can be done about each concern on the page, and by which words. */
import type { Concern } from '../shared/api.gen';
import type { Icon } from '../shared/dom';
import { plainHost } from './mending';
import type { Host } from './hosts/host';
import { t } from './words';

export interface Fix {
  words: string;
  /** Mends it; false where the page did not follow. */
  run?: () => boolean | Promise<boolean>;
  /** Leads to the place; the popover closes. */
  goTo?: () => boolean;
  /** Mends it with an address that the user gives. */
  withUrl?: (url: string) => boolean;
}

const ICONS: Partial<Record<string, Icon>> = {
  unsubscribed: 'ban', complained: 'ban', by_hand: 'ban', bounced: 'person', no_mail_server: 'person', typo: 'globe', many_recipients: 'people',
  same_text: 'people', headroom: 'clock', link_mismatch: 'link', short_link: 'link', bare_ip: 'link', dead_link: 'link', tracking_host: 'link',
  no_unsubscribe: 'mail', reply_to: 'mail', too_large: 'clip', large_file: 'clip', only_images: 'picture',
};
export const iconOf = ({ id }: Concern): Icon => ICONS[id] ?? 'page';

/** The recipients that a concern is about. */
export const about = ({ address, about: domain, id }: Concern) => (one: string): boolean =>
  address !== null ? one.toLowerCase() === address
    : (id === 'typo' || id === 'no_mail_server') && domain !== null && one.toLowerCase().endsWith(`@${domain}`);

/** Its title, with names and addresses as the page shows them: the companion knows neither. */
export function titleOf(concern: Concern, root: HTMLElement, { mending }: Host): string {
  const { id, title, address, about: what } = concern;
  const shown = address !== null ? mending.nameOf(root, address) : id === 'short_link' && what !== null ? mending.urlOf(root, what) : null;
  return shown === null ? title : title.replace(address ?? what ?? '', () => shown);
}

/** How one calls whom a concern is about: by the first name, where it has one. */
export function calledOf({ address }: Concern, root: HTMLElement, { mending }: Host): string | null {
  return address === null ? null : (mending.nameOf(root, address) ?? address).split(' ')[0] ?? address;
}

/** The fix of a concern, null where there is none but the user's own. */
export function fixOf(concern: Concern, root: HTMLElement, host: Host, from: string | null): Fix | null {
  const { id, about: what, suggestion, severity } = concern;
  const { mending } = host;
  const linked = what === null ? '' : plainHost(what);
  switch (id) {
    case 'unsubscribed': case 'complained': case 'by_hand': case 'bounced': case 'no_mail_server': {
      const name = severity === 'stop' ? calledOf(concern, root, host) : null;
      return { words: name === null ? t('fix.remove') : t('fix.remove_name', { name }), run: () => mending.remove(root, about(concern)) };
    }
    case 'typo': return { words: t('fix.use', { x: suggestion ?? '' }), run: () => mending.replace(root, what ?? '', suggestion ?? '') };
    case 'token': return { words: t('fix.go'), goTo: () => mending.goTo(root, { words: what ?? '' }) };
    case 'no_subject': return { words: t('fix.go'), goTo: () => mending.goTo(root, 'title') };
    case 'faked_reply': return { words: t('fix.reply'), run: () => mending.title(root) };
    case 'link_mismatch': return { words: t('fix.link'), run: () => mending.linkAsShown(root, linked, suggestion ?? '') };
    case 'short_link': return { words: t('fix.full_link'), withUrl: (url) => mending.link(root, linked, url) };
    case 'bare_ip': case 'dead_link': return { words: t('fix.go'), goTo: () => mending.goTo(root, { host: linked }) };
    case 'tracking_host':
      return mending.urlOf(root, linked) === null
        ? { words: t('fix.remove_it'), run: () => mending.dropPixels(root, what ?? '') } : { words: t('fix.go'), goTo: () => mending.goTo(root, { host: linked }) };
    case 'no_unsubscribe': return from === null ? null : { words: t('fix.add_link'), run: () => mending.wayOut(root, from, t('fix.add_link.words')) };
    case 'many_recipients': return { words: t('fix.bcc'), run: () => mending.toBcc(root) };
    default: return null;
  }
}
