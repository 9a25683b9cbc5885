/** What a message of the outbox says of itself: when, and why not before. Pure. */
import type { Mailbox, OutboxItem, OutboxList } from '../../shared/api.gen';
import { calendarDay, hour } from '../../shared/format';
import { clock } from '../../shared/moment';
import { isId, t, told } from '../../shared/strings';
import { ownerName, providerName } from '../mailbox';
import type { IconName } from '../parts/icons';

export interface Said { icon: IconName; text: string; look?: 'warn' | 'bad' }
type Hours = OutboxList['hours'];

/** 8:00, from minutes of the day. */
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
    case 'later': return { icon: 'sync', text: item.reason === 'deferred' ? t('why.later') : t('why.trouble') };
    case 'sign_in': return { icon: 'key', text: t('why.sign_in') };
    case 'no_sending': return { icon: 'key', text: t('why.no_sending') };
    case 'paused': return { icon: 'pause', text: t('why.paused') };
    case 'stopped': return { icon: 'pause', text: t('why.stopped'), look: 'warn' };
    case 'next':
    case null: return { icon: provider === '' ? 'clock' : 'send', text: item.state === 'sending' ? t('why.sending') : t('why.next') };
  }
}

function failed(item: OutboxItem, mailbox: Mailbox): Said {
  const { reason, said, barred } = item;
  if (reason === 'suppressed') {
    if (barred === null) return { icon: 'barred', text: t('why.suppressed'), look: 'warn' };
    const text = {
      bounced: t('why.bounced', { date: dayOf(barred.at) }), unsubscribed: t('why.unsubscribed', { date: dayOf(barred.at) }),
      complained: t('why.complained', { date: dayOf(barred.at) }), by_hand: t('why.by_hand'),
    }[barred.why];
    return { icon: 'barred', text, look: 'warn' };
  }
  const own = `why.${reason ?? ''}`;
  if (reason === 'wrong_sender' || (reason?.startsWith('draft_') && isId(own))) {
    return { icon: 'warning', text: reason === 'wrong_sender' ? t('why.wrong_sender') : (t as (id: string) => string)(own), look: 'warn' };
  }
  if (said !== null) return { icon: 'warning', text: t('why.refused', { provider: whose(mailbox), reason: said }), look: 'bad' };
  if (reason === 'refused') return { icon: 'warning', text: t('why.refused.bare', { provider: whose(mailbox) }), look: 'bad' };
  const { sentence } = told({ code: reason ?? '', sentence: '', nextStep: '' });
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
