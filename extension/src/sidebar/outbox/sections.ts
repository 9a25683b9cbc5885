/** The outbox in the order in which its user looks at it. Pure. */
import type { OutboxItem } from '../../shared/api.gen';
import { DAY, day, weekday } from '../../shared/format';
import { t } from '../../shared/strings';

export interface Section { id: string; title: string; items: OutboxItem[] }
export interface Sections {
  /** What only the user can decide. */
  needs: OutboxItem[];
  /** What waits: first what is held, then by the day on which it leaves. */
  waiting: Section[];
  sent: OutboxItem[];
}

const WAITS: readonly OutboxItem['state'][] = ['queued', 'paused', 'sending'];

/** Whether it is still to leave. */
export const isWaiting = ({ state }: OutboxItem): boolean => WAITS.includes(state);
/** Whether the user is to decide something about it. */
export const isOpen = ({ state }: OutboxItem): boolean => state === 'unknown' || state === 'failed';

/** Today, Tomorrow Tue 25 Nov, Wed 26 Nov. */
function dayTitle(at: number, now: number): string {
  const name = day(at, now);
  if (name === null) return t('outbox.today');
  return day(at, now - DAY) === null || name === weekday(at) ? weekday(at) : t('outbox.tomorrow', { date: weekday(at) });
}

/** When it leaves as far as is known. */
export const leaves = (item: OutboxItem, now: number): number | null => item.state === 'sending' ? now : item.leaves_at;

export function sections(items: readonly OutboxItem[], now: number): Sections {
  const waiting = items.filter(isWaiting).sort((one, other) => (leaves(one, now) ?? 0) - (leaves(other, now) ?? 0));
  const found = new Map<string, Section>();
  for (const item of waiting) {
    const at = leaves(item, now);
    const title = at === null ? t('outbox.hold') : dayTitle(Math.max(at, now), now);
    const section = found.get(title) ?? { id: `outbox-${found.size}`, title, items: [] };
    section.items.push(item);
    found.set(title, section);
  }
  return {
    needs: items.filter(isOpen), waiting: [...found.values()],
    sent: items.filter(({ state, ended_at: at }) => state === 'sent' && at !== null && at > now - DAY),
  };
}
