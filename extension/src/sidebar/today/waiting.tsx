import type { OutboxItem } from '../../shared/api.gen';
import { clock } from '../../shared/moment';
import { t } from '../../shared/strings';
import { Icon } from '../parts/icons';
import { useNow } from '../parts/now';

export const isWaiting = ({ state }: OutboxItem): boolean => state === 'queued' || state === 'sending';

/** The outbox in a line: how many wait and when the next one goes; and those whose fate is not known. */
export function Waiting({ items, held }: { items: readonly OutboxItem[]; held: 'sign_in' | 'paused' | null }) {
  const now = useNow();
  const waiting = items.filter(isWaiting);
  const unknown = items.filter(({ state }) => state === 'unknown').length;
  if (waiting.length === 0 && unknown === 0) return null;
  const next = Math.min(...waiting.map(({ due_at }) => due_at));
  return (
    <section class="sec stack s2" aria-labelledby="outbox">
      <div class="sec-h flat">
        <h2 id="outbox">{t('waiting.title')}</h2>
        {waiting.length > 0 && <span class="aside">{t('waiting.count', { n: waiting.length })}</span>}
      </div>
      {waiting.length > 0 &&
        <p class="row fg2"><Icon name={held === 'sign_in' ? 'key' : held === 'paused' ? 'pause' : 'clock'} class="mut" />
          {held === 'sign_in' ? t('waiting.held') : held === 'paused' ? t('waiting.paused') : t('waiting.next', { time: clock(Math.max(next, now), now) })}</p>}
      {waiting.length > 0 && !held && <p class="small mut">{t('waiting.on')}</p>}
      {unknown > 0 && <div class="note warn"><Icon name="warning" /><p>{t('waiting.unknown', { n: unknown })}</p></div>}
    </section>
  );
}
