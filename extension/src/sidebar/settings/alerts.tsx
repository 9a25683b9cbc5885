import { useRef, useState } from 'preact/hooks';
import type { Alerts as Wanted } from '../../shared/api.gen';
import { ask } from '../../shared/messages';
import { t, told } from '../../shared/strings';
import { heard } from '../chrome';
import { useAsked } from '../parts/asked';
import { type FieldError, InlineError } from '../parts/fields';
import { useSay } from '../parts/live';
import { SwitchRow } from '../parts/switch-row';
import { Unread } from '../parts/unread';

type Flag = { [K in keyof Wanted]: Wanted[K] extends boolean ? K : never }[keyof Wanted];
type Time = 'quiet_from' | 'quiet_until';

/** Which notices interrupt, and when none does. The same for all mailboxes; each change is saved at once. */
export function Alerts() {
  const { outcome, set, again } = useAsked(() => ask({ kind: 'alerts/read' }));
  const [failed, setFailed] = useState<FieldError | null>(null);
  const say = useSay();
  const wanted = outcome?.ok === true ? outcome.value : null;
  const last = useRef(wanted);
  last.current = wanted;

  const change = (part: Partial<Wanted>): void => {
    if (!last.current) return;
    const next = { ...last.current, ...part };
    const before = last.current;
    // What is pressed meanwhile is added to this.
    set(last.current = next);
    setFailed(null);
    void heard(ask({ kind: 'alerts/save', alerts: next })).then((saved) => {
      if (saved.ok) {
        say(t('alerts.saved'));
        return;
      }
      if (last.current === next) set(last.current = before);
      setFailed(told(saved.refusal));
    });
  };
  const flag = (name: Flag) =>
    <SwitchRow id={`alerts-${name}`} words={t(`alerts.${name}`)} help={t(`alerts.${name}.help`)} on={wanted?.[name] ?? null} onChange={(on) => change({ [name]: on })} />;
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
      {failed && <div class="after"><InlineError id="alerts-error" error={failed} /></div>}
      {outcome?.ok === false && <Unread refusal={outcome.refusal} onAgain={again} />}
    </section>
  );
}
