/** What a message of the outbox says of itself: when, and why not before. Pure. */
import type { Mailbox, OutboxItem, OutboxList } from '../../shared/api.gen';
import { calendarDay, hour } from '../../shared/format';
import { clock } from '../../shared/moment';
import { isId, t, told, type Values } from '../../shared/strings';
import { ownerName, providerName } from '../mailbox';
import type { IconName } from '../parts/icons';

export interface Said { icon: IconName; text: string; look?: 'warn' | 'bad' }
type Hours = OutboxList['hours'];

/** 08:00, from minutes of the day. */
export const timeOfDay = (minutes: number): string => hour(new Date(2025, 0, 6, 0, minutes).getTime());

/** Whose server it is. */
const whose = ({ provider }: Mailbox): string => ownerName(provider) ?? providerName(provider);

const dayOf = (at: number): string => calendarDay(new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 10));

function waits(item: OutboxItem, mailbox: Mailbox, hours: Hours, now: number): Said {
  const { why, leaves_at: at } = item;
  const { limits, provider } = mailbox;
  const time = at === null ? '' : clock(at, now);
  switch (why) {
    case 'picked': return { icon: 'cal', text: t('why.picked') };
    case 'moved': return { icon: 'laptop', text: t('why.moved', { time: clock(item.wanted_at ?? item.due_at, now) }) };
    case 'gap': return {
      icon: 'clock', text: limits.gap_seconds < 60 ? t('why.gap.seconds', { n: limits.gap_seconds }) : t('why.gap', { n: Math.round(limits.gap_seconds / 60) }),
    };
    case 'hour': return { icon: 'clock', text: at === null ? t('why.hour.full') : t('why.hour', { n: limits.hour }) };
    case 'day': return { icon: 'clock', text: at === null ? t('why.day.full') : t('why.day', { time }) };
    case 'ramp': return { icon: 'trend', text: t('why.ramp', { n: mailbox.usage.day.limit }) };
    case 'ceiling': return { icon: 'server', text: at === null ? t('why.ceiling.full', { provider: whose(mailbox) }) : t('why.ceiling', { provider: whose(mailbox), time }) };
    case 'domain': return { icon: 'people', text: at === null ? t('why.domain.full') : t('why.domain', { time }) };
    case 'hours': return hours
      ? { icon: 'moon', text: t('why.hours', { from: timeOfDay(hours.start), until: timeOfDay(hours.end) }) } : { icon: 'clock', text: t('why.next') };
    case 'provider': return { icon: 'server', text: t('why.provider', { provider: whose(mailbox) }), look: 'warn' };
    case 'later': return later(item, mailbox);
    case 'sign_in': return { icon: 'key', text: t('why.sign_in') };
    case 'no_sending': return { icon: 'key', text: t('why.no_sending') };
    case 'paused': return { icon: 'pause', text: t('why.paused') };
    case 'stopped': return { icon: 'pause', text: t('why.stopped'), look: 'warn' };
    case 'next':
    case null: return { icon: provider === '' ? 'clock' : 'send', text: item.state === 'sending' ? t('why.sending') : t('why.next') };
  }
}

/** What a sentence about a server may be filled from, as far as a row knows. */
function facts(item: OutboxItem, mailbox: Mailbox): Values {
  const server = mailbox.sends_by === 'graph' ? { host: 'graph.microsoft.com' } : mailbox.smtp ? { host: mailbox.smtp.host, port: mailbox.smtp.port } : {};
  return { ...server, name: whose(mailbox), address: mailbox.address, asked: item.recipients.length, what: t('set.sending') };
}
/** The sentence of a code; empty where a row knows too little for it. */
const sentenceOf = (item: OutboxItem, mailbox: Mailbox): string => told({ code: item.reason ?? '', sentence: '', nextStep: '', facts: facts(item, mailbox) }).sentence;

/** What passes by itself, and nobody has to know more of. */
const PASSING = new Set(['auth', 'auth_temporary', 'connection_lost', 'host', 'host_unknown', 'limit', 'offline', 'protocol', 'signin', 'store_unavailable']);

/** Tried again by itself. Where somebody has to do something first, it says what is wrong. */
function later(item: OutboxItem, mailbox: Mailbox): Said {
  const { reason } = item;
  if (reason === 'deferred') return { icon: 'sync', text: t('why.later') };
  if (reason === 'graph_consent') return { icon: 'key', text: t('why.graph_consent'), look: 'warn' };
  const text = reason === null || PASSING.has(reason) ? '' : sentenceOf(item, mailbox);
  return text === '' ? { icon: 'sync', text: t('why.trouble') } : { icon: 'warning', text, look: 'warn' };
}

function barredBy(barred: OutboxItem['barred']): string {
  switch (barred?.why) {
    case 'bounced': return t('why.bounced', { date: dayOf(barred.at) });
    case 'unsubscribed': return t('why.unsubscribed', { date: dayOf(barred.at) });
    case 'complained': return t('why.complained', { date: dayOf(barred.at) });
    case 'by_hand': return t('why.by_hand');
    case undefined: return t('why.suppressed');
  }
}

/** What is said of the message itself, better than in the words of the server or of a form. */
function itself(item: OutboxItem, mailbox: Mailbox): string | null {
  const draft = `why.draft_${item.reason?.startsWith('draft_') ? item.reason.slice(6) : ''}`;
  if (isId(draft)) return (t as (id: string) => string)(draft);
  switch (item.reason) {
    case 'wrong_sender': return t('why.wrong_sender');
    case 'header': return t('why.header');
    case 'too_large': return t('why.too_large', { provider: whose(mailbox) });
    case 'smtputf8': return sentenceOf(item, mailbox);
    case 'hour': return t('why.hour.full');
    case 'day': return t('why.day.full');
    case 'domain': return t('why.domain.full');
    case 'ceiling': return t('why.ceiling.full', { provider: whose(mailbox) });
    default: return null;
  }
}

function failed(item: OutboxItem, mailbox: Mailbox): Said {
  const { reason, said, barred } = item;
  if (reason === 'suppressed') return { icon: 'barred', text: barredBy(barred), look: 'warn' };
  const text = itself(item, mailbox);
  if (text !== null) return { icon: 'warning', text, look: 'warn' };
  if (said !== null) return { icon: 'warning', text: t('why.refused', { provider: whose(mailbox), reason: said }), look: 'bad' };
  if (reason === 'refused') return { icon: 'warning', text: t('why.refused.bare', { provider: whose(mailbox) }), look: 'bad' };
  if (reason === 'tls' || reason === 'tls_old') return { icon: 'warning', text: t('why.certificate'), look: 'bad' };
  const sentence = sentenceOf(item, mailbox);
  return { icon: 'warning', text: sentence === '' ? t('why.failed.bare') : t('why.failed', { reason: sentence }), look: 'bad' };
}

export function why(item: OutboxItem, mailbox: Mailbox, hours: Hours, now: number): Said {
  if (item.state === 'unknown') return { icon: 'help', text: t('why.unknown'), look: 'warn' };
  return item.state === 'failed' ? failed(item, mailbox) : waits(item, mailbox, hours, now);
}

/** The first column: a time of day, or a word where there is none. */
export function when(item: OutboxItem, now: number): string {
  if (item.state === 'sending') return t('outbox.when.sending');
  if (item.state === 'unknown') return t('outbox.when.unknown');
  if (item.state === 'failed') return item.reason === 'suppressed' ? t('outbox.when.held') : t('outbox.when.failed');
  if (item.state === 'sent') return hour(item.ended_at ?? item.due_at);
  if (item.leaves_at === null) return t('outbox.when.held');
  return item.leaves_at <= now ? t('outbox.when.soon') : hour(item.leaves_at);
}

/** Whom it is to, in one line. */
export function whom({ recipients: [first = '', ...others] }: OutboxItem): string {
  return others.length === 0 ? first : t('outbox.to_more', { who: first, n: others.length });
}
