import { useEffect, useState } from 'preact/hooks';
import { ask, type Queue } from '../../shared/messages';
import { t, told } from '../../shared/strings';
import { heard } from '../chrome';
import { type FieldError, InlineError } from '../parts/fields';
import { useSay } from '../parts/live';
import { Switch } from '../parts/switch';

/** What stands there when the hours are turned on: 08:00 to 18:00. */
const USUAL = { start: 480, end: 1080 };
const field = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const minutes = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));

/** Between which hours the outbox sends by itself; each change is saved at once. */
export function Hours({ mailbox, hours }: { mailbox: string; hours: Queue['hours'] }) {
  const [wanted, setWanted] = useState(hours);
  const [error, setError] = useState<FieldError | null>(null);
  const say = useSay();
  useEffect(() => setWanted(hours), [hours?.start, hours?.end]);
  const change = (next: Queue['hours']): void => {
    setWanted(next);
    if (next !== null && next.start >= next.end) {
      setError({ sentence: t('hours.order'), next: '' });
      return;
    }
    setError(null);
    void heard(ask({ kind: 'outbox/hours', mailbox, hours: next })).then((outcome) => {
      if (outcome.ok) say(t('hours.saved'));
      else {
        setWanted(hours);
        setError(told(outcome.refusal));
      }
    });
  };
  const time = (end: 'start' | 'end', label: string) => (
    <input type="time" class="input sm" required aria-label={label} value={field((wanted ?? USUAL)[end])} disabled={wanted === null}
      aria-invalid={error !== null} aria-describedby={error ? 'hours-error' : undefined}
      onChange={({ currentTarget: input }) => {
        if (/^\d\d:\d\d$/.test(input.value)) change({ ...wanted ?? USUAL, [end]: minutes(input.value) });
        else input.value = field((wanted ?? USUAL)[end]);
      }} />
  );
  return (
    <section class="sec" aria-labelledby="set-hours">
      <div class="sec-h"><h2 id="set-hours">{t('hours.title')}</h2></div>
      <div class="set-row">
        <span>{t('hours.on')}</span>
        <span class="ctl"><Switch label={t('hours.on')} describedBy="hours-help" on={wanted !== null} off={false} onChange={(on) => change(on ? USUAL : null)} /></span>
        <span class="help" id="hours-help">{t('hours.help')}</span>
        <span class="ctl under">{time('start', t('hours.from'))}<span class="small mut">{t('hours.to')}</span>{time('end', t('hours.until'))}</span>
      </div>
      {error && <div class="after"><InlineError id="hours-error" error={error} /></div>}
    </section>
  );
}
