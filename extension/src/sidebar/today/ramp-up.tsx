import type { Mailbox, RampUp } from '../../shared/api.gen';
import { number } from '../../shared/format';
import { t } from '../../shared/strings';
import { usePacing } from '../pacing';
import { Icon, type IconName } from '../parts/icons';
import { useNow } from '../parts/now';
import { type Mark, markOf, stairs, words } from './ramping';

const CHIPS: Readonly<Record<NonNullable<Mark>, { tone: string; icon: IconName; id: 'ramp.stopped' | 'ramp.held' | 'ramp.done' }>> = {
  stopped: { tone: 'bad', icon: 'off', id: 'ramp.stopped' },
  held: { tone: 'warn', icon: 'pause', id: 'ramp.held' },
  done: { tone: 'ok', icon: 'check', id: 'ramp.done' },
};

/** The way so far, today, and the way to the goal. */
function Stairs({ ramp }: { ramp: RampUp }) {
  const drawn = stairs(ramp);
  const { number: now, plan, stage, stages } = ramp;
  if (drawn === null || now === null || stage === null) return null;
  const { x, y, from } = drawn;
  // Three words in a line: today's gives way to none at the edges.
  const middle = Math.min(Math.max(x, 92), 236);
  return (
    <svg class="spark" viewBox="0 0 328 70" role="img" aria-label={t('ramp.picture', { from, goal: plan.ceiling, now, stage, stages })}>
      <path class="area" d={drawn.area} /><path class="todo" d={drawn.todo} /><path class="done" d={drawn.done} />
      <circle cx={x} cy={y} r="4" />
      <text x="2" y="67">{t('ramp.from', { n: from })}</text>
      <text class="b" x={middle} y="67" text-anchor="middle">{t('ramp.today', { n: now })}</text>
      <text x="326" y="67" text-anchor="end">{t('ramp.from', { n: number(plan.ceiling) })}</text>
    </svg>
  );
}

/** Where the ramp-up stands, why, and when it is done. Nothing while it is off. */
export function RampUpToday({ mailbox, at }: { mailbox: Mailbox; at: number }) {
  const { outcome } = usePacing(mailbox.id, at);
  const now = useNow();
  const ramp = outcome?.ok === true ? outcome.value.ramp_up : null;
  const said = ramp === null ? null : words(ramp, mailbox.score, now);
  if (ramp === null || said === null) return null;
  const mark = markOf(ramp);
  const chip = mark === null ? null : CHIPS[mark];
  return (
    <section class="sec" aria-labelledby="ramp-today">
      <div class="sec-h center">
        <h2 id="ramp-today">{t('ramp.title')}</h2>
        {chip && <span class={`chip ${chip.tone}`}><Icon name={chip.icon} class="s16" />{t(chip.id)}</span>}
      </div>
      <Stairs ramp={ramp} />
      <p class="fg2 ramp-words">{said}</p>
    </section>
  );
}
