import { useEffect, useRef, useState } from 'preact/hooks';
import type { Alerts as Wanted } from '../../shared/api.gen';
import { ask } from '../../shared/messages';
import { t, told } from '../../shared/strings';
import { heard } from '../chrome';
import { type FieldError, InlineError } from '../parts/fields';
import { useSay } from '../parts/live';
import { SwitchRow } from '../parts/switch-row';

type Flag = { [K in keyof Wanted]: Wanted[K] extends boolean ? K : never }[keyof Wanted];
type Time = 'quiet_from' | 'quiet_until';

/** Which notices interrupt, and when none does. The same for all mailboxes; each change is saved at once. */
export function Alerts() {
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [error, setError] = useState<FieldError | null>(null);
  const last = useRef<Wanted | null>(null);
  const say = useSay();
  useEffect(() => {
    let here = true;
    void heard(ask({ kind: 'alerts/read' })).then((outcome) => {
      if (!here) return;
      if (outcome.ok) setWanted(last.current = outcome.value);
      else setError(told(outcome.refusal));
    });
    return () => { here = false; };
  }, []);

  const change = (part: Partial<Wanted>): void => {
    if (!last.current) return;
    const next = { ...last.current, ...part };
    const before = last.current;
    // What is pressed meanwhile is added to this.
    setWanted(last.current = next);
    setError(null);
    void heard(ask({ kind: 'alerts/save', alerts: next })).then((outcome) => {
      if (outcome.ok) {
        say(t('alerts.saved'));
        return;
      }
      if (last.current === next) setWanted(last.current = before);
      setError(told(outcome.refusal));
    });
  };
  const flag = (name: Flag) =>
    <SwitchRow id={`alerts-${name}`} words={t(`alerts.${name}`)} help={t(`alerts.${name}.help`)} on={wanted?.[name] ?? false} off={wanted === null} onChange={(on) => change({ [name]: on })} />;
  const time = (name: Time) =>
    <input type="time" class="input sm" required aria-label={t(`alerts.${name}`)} value={wanted?.[name] ?? ''} disabled={wanted === null}
      onChange={({ currentTarget: field }) => {
        if (/^\d\d:\d\d$/.test(field.value)) change({ [name]: field.value });
        else field.value = wanted?.[name] ?? '';
      }} />;

  return (
    <section class="sec" aria-labelledby="set-alerts">
      <div class="sec-h"><h2 id="set-alerts">{t('alerts.title')}</h2></div>
      {flag('urgent')}
      {flag('warnings')}
      {flag('good_news')}
      {flag('ramp_up')}
      <div class="set-row">
        <span>{t('alerts.quiet')}</span>
        <span class="help">{t('alerts.quiet.help')}</span>
        <span class="ctl under">{time('quiet_from')}<span class="small mut">{t('alerts.quiet.to')}</span>{time('quiet_until')}</span>
      </div>
      {flag('weekends')}
      {flag('break_quiet')}
      {error && <div class="after"><InlineError id="alerts-error" error={error} /></div>}
    </section>
  );
}
