import { useRef, useState } from 'preact/hooks';
import { ask } from '../../shared/messages';
import { t, told } from '../../shared/strings';
import { heard } from '../chrome';
import { useAsked } from '../parts/asked';
import { type FieldError, InlineError } from '../parts/fields';
import { Icon } from '../parts/icons';
import { useSay } from '../parts/live';
import { useSight } from '../parts/sight';
import { SwitchRow } from '../parts/switch-row';
import { Unread } from '../parts/unread';
import { type Group, groups, type Named } from './check-groups';

function Group({ of: { id, title, checks }, onTurn }: { of: Group; onTurn: (check: Named, on: boolean) => void }) {
  // One that is off lets something pass, so it must be seen, as what sends must (T20).
  const { ref, covered, act } = useSight<HTMLDivElement>();
  const off = checks.filter(({ on }) => !on).length;
  return (
    <details class="disc checks">
      <summary><h3 class="grow">{title}</h3><span class={off > 0 ? 'small warn' : 'small mut'}>{off === 0 ? t('checks.all') : t('checks.off', { n: off })}</span><Icon name="down" class="s18 chev" /></summary>
      <div ref={ref} role="group" aria-label={title}>
        {checks.map((check) => <SwitchRow key={check.id} id={`check-${id}-${check.id}`} words={check.words} help={check.help} on={check.on} off={covered} onChange={(on) => act(() => onTurn(check, on))} />)}
      </div>
      {covered && <p class="help" role="status">{t('sight.covered')} {t('sight.next')}</p>}
    </details>
  );
}

/** What is looked at before a message leaves, each to be switched off. The same for all mailboxes; each change is saved at once. */
export function Checks() {
  const { outcome, set, again } = useAsked(() => ask({ kind: 'checks/list' }));
  const [failed, setFailed] = useState<FieldError | null>(null);
  const say = useSay();
  const checks = outcome?.ok === true ? outcome.value.checks : null;
  const last = useRef(checks);
  last.current = checks;
  const put = (id: string, on: boolean): void => set({ checks: (last.current ?? []).map((check) => check.id === id ? { id, on } : check) });
  const change = ({ id, words }: Named, on: boolean): void => {
    put(id, on);
    setFailed(null);
    void heard(ask({ kind: 'checks/turn', check: id, on })).then((found) => {
      if (found.ok) say(t(on ? 'checks.on.said' : 'checks.off.said', { check: words }));
      else {
        put(id, !on);
        setFailed(told(found.refusal));
      }
    });
  };
  return (
    <section class="sec" aria-labelledby="set-checks">
      <div class="sec-h flat"><h2 id="set-checks">{t('checks.title')}</h2><span class="aside">{t('checks.aside')}</span></div>
      <p class="help">{t('checks.text')}</p>
      {checks !== null && groups(checks).map((group) => <Group key={group.id} of={group} onTurn={change} />)}
      {failed && <div class="after"><InlineError id="checks-error" error={failed} /></div>}
      {outcome?.ok === false && <Unread refusal={outcome.refusal} onAgain={again} />}
    </section>
  );
}
