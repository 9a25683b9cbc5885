/** Which webmail a page is. */
import { gmailHost } from './gmail';
import type { Host } from './host';
import { outlookHost } from './outlook';
import { roundcubeHost } from './roundcube';

export const HOSTS: readonly Host[] = [gmailHost, outlookHost];

/** On any other page we are only where the user said that it is their webmail (background/webmails.ts). */
export const hostOf = ({ origin }: Pick<Location, 'origin'>): Host | null =>
  HOSTS.find(({ origins }) => origins.includes(origin)) ?? (origin.startsWith('https:') ? roundcubeHost : null);
