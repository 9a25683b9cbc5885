import type { OutboxItem } from '../../shared/api.gen';
import { clock } from '../../shared/moment';
import { t } from '../../shared/strings';
import { isOpen, isWaiting, leaves } from '../outbox/sections';
import { Button } from '../parts/buttons';
import { Icon } from '../parts/icons';
import { useNow } from '../parts/now';

/** The outbox in a line: how many wait and when the next one goes; and those that need the user. */
export function Waiting({ items, held, onAll }: { items: readonly OutboxItem[]; held: 'sign_in' | 'paused' | null; onAll: () => void }) {
  const now = useNow();
  const waiting = items.filter(isWaiting);
  const unknown = items.filter(({ state }) => state === 'unknown').length;
  const failed = items.filter(isOpen).length - unknown;
  if (waiting.length === 0 && unknown === 0 && failed === 0) return null;
  const times = waiting.map((item) => leaves(item, now)).filter((at) => at !== null);
  const next = times.length === 0 ? null : Math.min(...times);
  return (
    <section class="sec stack s2" aria-labelledby="outbox">
      <div class="sec-h flat">
        <h2 id="outbox">{t('waiting.title')}</h2>
        {waiting.length > 0 && <span class="aside">{t('waiting.count', { n: waiting.length })}</span>}
      </div>
      {waiting.length > 0 &&
        <p class="row fg2"><Icon name={held === 'sign_in' ? 'key' : held === 'paused' || next === null ? 'pause' : 'clock'} class="mut" />
          {held === 'sign_in' ? t('waiting.held') : held === 'paused' ? t('waiting.paused') : next === null ? t('outbox.held') : t('waiting.next', { time: clock(Math.max(next, now), now) })}</p>}
      {waiting.length > 0 && !held && next !== null && <p class="small mut">{t('waiting.on')}</p>}
      {unknown > 0 && <div class="note warn"><Icon name="warning" /><p>{t('waiting.unknown', { n: unknown })}</p></div>}
      {failed > 0 && <div class="note warn"><Icon name="warning" /><p>{t('waiting.failed', { n: failed })}</p></div>}
      <div><Button kind="text" small flush after="right" onClick={onAll}>{t('waiting.all')}</Button></div>
    </section>
  );
}
