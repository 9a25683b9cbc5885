import { useState } from 'preact/hooks';
import type { Mailbox, Pacing } from '../../shared/api.gen';
import { calendarDay } from '../../shared/format';
import { t } from '../../shared/strings';
import { capName, ownerName } from '../mailbox';
import { Amount, AmountNote, AmountRow, type Reading, useAmount, wholeNumber } from '../parts/amount';
import { Button } from '../parts/buttons';
import { Icon } from '../parts/icons';
import { useSight } from '../parts/sight';
import { SwitchRow } from '../parts/switch-row';
import type { Changing } from './pacing';

/** What most mailboxes start with: more is called risky while nobody knows that it goes well. */
const USUAL = 50;
const MOST_MINUTES = 60;

const minutes: Reading = (text) => {
  const reading = wholeNumber(text);
  return 'error' in reading || reading.value === null || reading.value <= MOST_MINUTES ? reading
    : { error: { sentence: t('limits.gap.most'), next: t('limits.gap.most.next') } };
};
const orNone: Reading = (text) => text === '' ? { value: null } : wholeNumber(text);

/** The provider's own cap, in whole or as somebody lowered it. */
export function capWords({ provider, ceiling, own, learnt_at: at }: Pacing['bounds'], cap: string): string {
  if (ceiling === provider) return t('limits.cap', { cap, n: provider });
  if (ceiling === own || at === null) return t('limits.cap.own', { cap, n: provider, less: ceiling });
  return t('limits.cap.learnt', { cap, n: provider, less: ceiling, date: calendarDay(new Date(at).toISOString().slice(0, 10)) });
}

/** Weeks of five good days until the ramp-up is at `day`. */
export const weeksTo = (day: number, { number: now, plan }: Pacing['ramp_up']): number =>
  Math.max(1, Math.ceil((day - (now ?? plan.start)) / plan.step * plan.every / 5));

function Risky({ changing: { pacing: { limits: { day }, ramp_up: ramp }, turnRampUp }, raised, onKept }: { changing: Changing; raised: boolean; onKept: () => void }) {
  const held = ramp.on && ramp.plan.ceiling < day;
  if (day <= USUAL || ramp.proven || !(held || (raised && !ramp.on))) return null;
  const keep = (): void => {
    onKept();
    if (ramp.on) turnRampUp({ on: false });
  };
  return (
    <div class="note warn">
      <Icon name="warning" />
      <div>
        <p>{t('limits.risky')} {t('limits.risky.when', { n: weeksTo(day, ramp) })}</p>
        <div class="acts">
          <Button kind="tonal" small onClick={() => turnRampUp({ on: true, plan: { ceiling: day } })}>{t('limits.risky.ramp')}</Button>
          <Button kind="text" small onClick={keep}>{t('limits.risky.keep', { n: day })}</Button>
        </div>
      </div>
    </div>
  );
}

export function Limits({ mailbox, changing }: { mailbox: Mailbox; changing: Changing }) {
  const { pacing: { limits, bounds }, busy, turn } = changing;
  const [raised, setRaised] = useState(false);
  const day = useAmount(String(limits.day), wholeNumber, async (n) => {
    const saved = await changing.limits({ day: n ?? 0 });
    if ('said' in saved) setRaised((n ?? 0) > limits.day);
    return saved;
  });
  const hour = useAmount(String(limits.hour), wholeNumber, (n) => changing.limits({ hour: n ?? 0 }));
  const gap = useAmount(String(Math.round(limits.gap_seconds / 6) / 10), minutes, (n) => changing.limits({ gap_seconds: (n ?? 0) * 60 }));
  const shared = useAmount(bounds.domain_day === null ? '' : String(bounds.domain_day), orNone, (n) => changing.limits({ domain_day: n }));
  // Each of these lets more out, so it must be seen, as what sends must (T20).
  const { ref, covered, act } = useSight<HTMLDivElement>();
  const owner = ownerName(mailbox.provider);
  const off = busy || covered;
  return (
    <section class="sec" aria-labelledby="set-limits">
      <div class="sec-h"><h2 id="set-limits">{t('limits.title')}</h2><span class="aside">{t('limits.aside')}</span></div>
      <AmountRow id="limit-day" words={t('limits.day')} help={t('limits.day.help')} notes={<><AmountNote id="limit-day" typing={day} />
        {day.error === null && <div class="full"><Risky changing={changing} raised={raised} onKept={() => setRaised(false)} /></div>}</>}
        fields={<><Amount id="limit-day" label={t('limits.day.label')} typing={day} helped /><span class="unit">{t('limits.day.unit')}</span></>} />
      <AmountRow id="limit-hour" words={t('limits.hour')} help={t('limits.hour.help')} notes={<AmountNote id="limit-hour" typing={hour} />}
        fields={<><Amount id="limit-hour" label={t('limits.hour.label')} typing={hour} helped /><span class="unit">{t('limits.hour.unit')}</span></>} />
      <AmountRow id="limit-gap" words={t('limits.gap')} notes={<AmountNote id="limit-gap" typing={gap} />}
        fields={<><Amount id="limit-gap" label={t('limits.gap.label')} typing={gap} /><span class="unit">{t('limits.gap.unit')}</span></>} />
      {(bounds.mailboxes > 1 || bounds.domain_day !== null) &&
        <AmountRow id="limit-domain" words={t('limits.domain', { domain: bounds.domain })} help={t('limits.domain.help', { n: bounds.mailboxes })} notes={<AmountNote id="limit-domain" typing={shared} />}
          fields={<><Amount id="limit-domain" label={t('limits.domain.label', { domain: bounds.domain })} typing={shared} helped placeholder="–" /><span class="unit">{t('limits.day.unit')}</span></>} />}
      <div ref={ref}>
        <SwitchRow id="limit-anyway" words={t('limits.anyway')} help={owner === null ? t('limits.anyway.help.any') : t('limits.anyway.help', { name: owner })} on={limits.send_anyway} off={off} onChange={(on) => act(() => turn({ send_anyway: on }))} />
        <SwitchRow id="limit-replies" words={t('limits.replies')} help={t('limits.replies.help')} on={limits.replies} off={off} onChange={(on) => act(() => turn({ replies: on }))} />
        <SwitchRow id="limit-all" words={t('limits.all')} help={t('limits.all.help')} on={limits.counts === 'all'} off={off} onChange={(on) => act(() => turn({ counts: on ? 'all' : 'outreach' }))} />
      </div>
      {covered && <p class="help" role="status">{t('sight.covered')} {t('sight.next')}</p>}
      <p class="help row top after"><Icon name="info" class="s16" /><span>{capWords(bounds, capName(mailbox.provider))}</span></p>
    </section>
  );
}
