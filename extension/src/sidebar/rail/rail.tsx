import type { Mailbox } from '../../shared/api.gen';
import { hour, number } from '../../shared/format';
import type { Snapshot } from '../../shared/messages';
import { t } from '../../shared/strings';
import { IconButton } from '../parts/buttons';
import { Icon, Logo, type IconName } from '../parts/icons';
import { Ring } from '../parts/ring';
import { Urgent } from '../parts/tabs';
import type { Place } from '../place';
import { urgent } from '../today/score';

/** What the rail shows of each place that has no numbers. */
const ICONS: Partial<Record<Place['kind'], [IconName, string]>> = {
  companion: ['off', ''], pair: ['laptop', 'acc'], link: ['link', 'acc'], progress: ['spin', 'acc spin'], loading: ['spin', 'spin'], done: ['check', 'ok'],
};

function Left({ mailbox, off, paused }: { mailbox: Mailbox; off: boolean; paused: boolean }) {
  const { day, next_slot, can_send_now } = mailbox.usage;
  const share = day.limit === 0 ? 100 : Math.min(100, day.used / day.limit * 100);
  const tone = off || paused ? 'off' : day.left === 0 ? 'bad' : day.left <= day.limit / 5 ? 'warn' : '';
  const small = off ? t('rail.off') : paused ? t('rail.paused') : t('rail.left');
  return (
    <>
      <div class={`rail-m ${tone}`} aria-hidden="true"><i style={{ blockSize: `${share}%` }} /></div>
      <div class="rail-left">
        {off || paused ? <><span aria-hidden="true">–</span><small>{small}</small></>
          : <><span class="sr">{t('rail.left.label', { n: day.left })}</span><span aria-hidden="true">{number(day.left)}<small>{small}</small></span></>}
      </div>
      {!off && !paused && can_send_now === 0 && next_slot !== null &&
        <><div class="sep" /><div class="rail-left"><small>{t('rail.next')}</small>{hour(next_slot)}</div></>}
    </>
  );
}

/** Folded: is it healthy, how many are left, does something wait. Every part opens the panel. */
export function Rail({ snapshot, place, onOpen }: { snapshot: Snapshot | null; place: Place; onOpen: (tab: 'health' | 'outbox' | null) => void }) {
  const icon = ICONS[place.kind];
  const findings = snapshot?.health?.health?.findings ?? [];
  const stops = urgent(findings);
  const waiting = snapshot?.queue.waiting ?? 0;
  const slot = place.kind === 'mailbox' ? place.slot : null;
  const off = slot === 'lost';
  const paused = slot === 'sign_in' || slot === 'paused' || slot === 'disconnected';
  return (
    <main class="rail" aria-label={t('app.collapsed')}>
      <h1 class="sr">{t('app.name')}</h1>
      <button type="button" class="rail-b" aria-label={t('app.open')} title={t('app.open')} onClick={() => onOpen(null)}><Logo /></button>
      <div class="sep" />
      {icon && <Icon name={icon[0]} class={icon[1]} />}
      {place.kind === 'mailbox' && <>
        {off || paused
          ? <span class="rail-b"><Icon name={off ? 'off' : slot === 'paused' ? 'pause' : 'key'}
            class={slot === 'sign_in' || slot === 'disconnected' ? 'bad' : ''} /></span>
          : <button type="button" class="rail-b" title={t('tab.health')} onClick={() => onOpen('health')}>
            <Ring score={snapshot?.health?.health?.score.score ?? null} size="xs" />
            {stops > 0 && <Urgent n={stops} />}
          </button>}
        <Left mailbox={place.mailbox} off={off} paused={paused} />
      </>}
      {waiting > 0 && <>
        <div class="sep" />
        <button type="button" class="rail-b" title={t('waiting.title')} onClick={() => onOpen('outbox')}>
          <Icon name="clock" /><span class="sr">{t('rail.waiting', { n: waiting })}</span>
          <span class={paused ? 'count bad' : 'count'} aria-hidden="true">{number(waiting)}</span>
        </button>
      </>}
      <span class="push" />
      <IconButton icon="expand" label={t('app.expand')} onClick={() => onOpen(null)} mirror />
    </main>
  );
}
