import type { Usage, Window } from '../../shared/api.gen';
import { clock } from '../../shared/moment';
import { t } from '../../shared/strings';
import { useNow } from '../parts/now';

/** Full is red, a fifth or less left is amber. */
const tone = ({ limit, left }: Window): string => left === 0 ? 'bad' : left <= limit / 5 ? 'warn' : '';
const share = ({ used, limit }: Window): number => limit === 0 ? 100 : Math.min(100, used / limit * 100);

function Meter({ label, window, known }: { label: string; window: Window; known: boolean }) {
  const { used, limit, left } = window;
  const value = known ? t('meter.value.known', { used, limit }) : t('meter.value', { used, limit, left });
  return (
    <div class="meter" role="meter" aria-label={label} aria-valuemin={0} aria-valuemax={limit} aria-valuenow={Math.min(used, limit)} aria-valuetext={value}>
      <span class="l">{label}</span>
      <span class="u">{t('meter.used', { used, limit })}</span>
      <span class="r">{known ? '–' : t('meter.left', { n: left })}</span>
      <span class={`bar ${tone(window)}`}><i style={{ inlineSize: `${share(window)}%` }} /></span>
    </div>
  );
}

/** How many may leave now, and the three windows that say so. `knownAt`: the numbers are from then, nothing leaves. `offline`: nothing leaves before the internet is back. */
export function Meters({ usage, cap, knownAt, paused, offline }: { usage: Usage; cap: string; knownAt: number | null; paused: boolean; offline: boolean }) {
  const now = useNow();
  const known = knownAt !== null;
  const title = paused ? t('send.paused') : known ? t('send.off')
    : usage.can_send_now > 0 ? t(offline ? 'send.offline' : 'send.now', { n: usage.can_send_now })
      : usage.next_slot === null ? t('send.none') : t('send.later', { time: clock(usage.next_slot, now) });
  return (
    <section class="sec" aria-labelledby="send-now">
      <div class="sec-h">
        <h2 id="send-now">{title}</h2>
        <span class="aside">{known ? t('send.known', { time: clock(knownAt, now) }) : t('send.left', { n: usage.day.left })}</span>
      </div>
      <div class="stack">
        <Meter label={t('meter.hour')} window={usage.hour} known={known} />
        <Meter label={t('meter.day')} window={usage.day} known={known} />
        <Meter label={cap} window={usage.ceiling} known={known} />
      </div>
    </section>
  );
}
