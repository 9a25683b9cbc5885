import { t } from '../../shared/strings';
import { Amount, AmountNote, AmountRow, type Reading, useAmount, wholeNumber } from '../parts/amount';
import { useSight } from '../parts/sight';
import { Switch } from '../parts/switch';
import type { Changing } from './pacing';

const share: Reading = (text) => /^\d{1,3}([.,]\d{1,2})?$/.test(text) ? { value: Number(text.replace(',', '.')) } : { error: { sentence: t('limits.number'), next: '' } };

/** Whether a new or quiet mailbox starts small, and how it grows. */
export function RampUpSettings({ changing }: { changing: Changing }) {
  const { pacing: { limits, ramp_up: ramp }, busy, turnRampUp, rampUp } = changing;
  const { plan, on, proven } = ramp;
  const goal = useAmount(String(Math.min(plan.ceiling, limits.day)), wholeNumber, (n) => rampUp({ plan: { ceiling: n ?? 0 } }));
  const step = useAmount(String(plan.step), wholeNumber, (n) => rampUp({ plan: { step: n ?? 0 } }));
  const every = useAmount(String(plan.every), wholeNumber, (n) => rampUp({ plan: { every: n ?? 0 } }));
  const hold = useAmount(String(plan.bounces), share, (n) => rampUp({ plan: { bounces: n ?? 0 } }));
  const { ref, covered, act } = useSight<HTMLDivElement>();
  return (
    <section class="sec" aria-labelledby="set-ramp">
      <div class="sec-h"><h2 id="set-ramp">{t('ramp.title')}</h2></div>
      <div class="set-row" ref={ref}>
        <span>{t('ramp.switch')}</span>
        <span class="ctl"><Switch label={t('ramp.switch')} describedBy="ramp-help" on={on} off={busy || covered} onChange={(wanted) => act(() => turnRampUp({ on: wanted }))} /></span>
        <span class="help" id="ramp-help">{proven ? t('ramp.proven') : on && ramp.number === null ? t('ramp.unread') : t('ramp.switch.help')}</span>
      </div>
      {covered && <p class="help" role="status">{t('sight.covered')} {t('sight.next')}</p>}
      {on && <>
        <AmountRow id="ramp-goal" words={t('ramp.goal')} notes={<AmountNote id="ramp-goal" typing={goal} />}
          fields={<><Amount id="ramp-goal" label={t('ramp.goal.label')} typing={goal} /><span class="unit">{t('ramp.goal.unit')}</span></>} />
        <AmountRow id="ramp-add" words={t('ramp.add')} notes={<><p class="help full">{t('ramp.add.help')}</p><AmountNote id="ramp-step" typing={step} /><AmountNote id="ramp-every" typing={every} /></>}
          fields={<><Amount id="ramp-step" label={t('ramp.add.label')} typing={step} /><span class="small mut">{t('ramp.every')}</span>
            <Amount id="ramp-every" label={t('ramp.every.label')} typing={every} /><span class="unit">{t('ramp.every.unit')}</span></>} />
        <AmountRow id="ramp-hold" words={t('ramp.hold')} notes={<AmountNote id="ramp-hold" typing={hold} />}
          fields={<><Amount id="ramp-hold" label={t('ramp.hold.label')} typing={hold} /><span class="unit">%</span></>} />
      </>}
    </section>
  );
}
