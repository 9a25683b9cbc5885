import type { HealthReply, Mailbox } from '../../shared/api.gen';
import { pieces, t } from '../../shared/strings';
import { Button } from '../parts/buttons';
import { Icon } from '../parts/icons';
import { Ring } from '../parts/ring';
import { Words } from '../parts/words';
import { Heading } from './arrival';
import { level, reach, urgent, words } from '../today/score';

/** Linked: what was found, what holds from now on, and the first thing to do. */
export function Done({ address, mailbox, health, onFix, onGo }:
{ address: string; mailbox: Mailbox | null; health: HealthReply | null; onFix: () => void; onGo: () => void }) {
  const report = health?.health ?? null;
  const findings = report?.findings ?? [];
  const score = report?.score.score ?? null;
  const next = score === null ? null : reach(score, findings);
  const stops = urgent(findings);
  return (
    <section class="sec stack s4">
      <div class="art ok"><Icon name="check" class="s24" /></div>
      <Heading title={t('done.title', { address })}>{t('done.text', { n: stops })}</Heading>
      {report &&
        <div class="card row roomy">
          <Ring score={score} size="sm" />
          <div class="grow">
            <b>{score === null ? t('done.score.none') : t('done.score', { score: Math.round(score), word: words(level(score)) })}</b>
            <div class="small fg2">{next
              ? t('done.score.fix', { check: next.finding.check.toUpperCase(), target: next.target })
              : t('done.score.range', { low: Math.round(report.score.low), high: Math.round(report.score.high) })}</div>
          </div>
        </div>}
      <ul class="list">
        {mailbox && <li><Icon name="shield" class="acc" /><span><Words of={pieces('done.limits', { day: mailbox.limits.day, hour: mailbox.limits.hour })} /></span></li>}
        {mailbox && !mailbox.sending && <li><Icon name="ban" class="acc" /><span><Words of={pieces('done.unsent')} /></span></li>}
        <li><Icon name="send" class="acc flip" /><span>{t('done.counts')}</span></li>
      </ul>
      <div class="stack s2">
        {stops > 0 && <Button kind="primary" block onClick={onFix}>{t('done.fix')}</Button>}
        <Button kind={stops > 0 ? 'text' : 'primary'} block onClick={onGo}>{t('done.go')}</Button>
      </div>
    </section>
  );
}
