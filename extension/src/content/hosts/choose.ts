/** Which webmail a page is. */
import { gmailHost } from './gmail';
import type { Host } from './host';
import { outlookHost } from './outlook';

export const HOSTS: readonly Host[] = [gmailHost, outlookHost];

export const hostOf = ({ origin }: Pick<Location, 'origin'>): Host | null => HOSTS.find(({ origins }) => origins.includes(origin)) ?? null;
