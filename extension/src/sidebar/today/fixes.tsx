import type { Finding } from '../../shared/api.gen';
import { t } from '../../shared/strings';
import { Button, CopyButton } from '../parts/buttons';
import { Icon, type IconName } from '../parts/icons';
import { fixes } from './score';

const LOOK = { stop: ['alert', 'bad'], fix: ['warning', 'warn'], hint: ['info', 'tip'] } as const satisfies Record<string, readonly [IconName, string]>;
const word = (severity: 'stop' | 'fix' | 'hint'): string =>
  ({ stop: t('severity.stop'), fix: t('severity.fix'), hint: t('severity.hint') })[severity];

function Issue({ finding, onSteps }: { finding: Finding; onSteps: (id: string) => void }) {
  const severity = finding.severity === 'stop' || finding.severity === 'fix' ? finding.severity : 'hint';
  const [icon, look] = LOOK[severity];
  const record = finding.fix?.record ?? null;
  const gain = Math.round(finding.gain);
  return (
    <article class={`issue ${look}`}>
      <Icon name={icon} />
      <div>
        <h3><span><span class="sr">{word(severity)} </span>{finding.title}</span>{gain > 0 && <span class="pts">{t('fix.points', { n: gain })}</span>}</h3>
        <p>{finding.text}</p>
        <div class="acts">
          {record && <CopyButton kind="tonal" text={() => record.value}>{t('fix.copy')}</CopyButton>}
          <Button kind="text" small flush={!record} onClick={() => onSteps(finding.id)}>{t('fix.steps')}</Button>
        </div>
      </div>
    </article>
  );
}

/** What to do, worst first, each with a way to do it. */
export function Fixes({ findings, onSteps }: { findings: readonly Finding[]; onSteps: (id: string) => void }) {
  const open = fixes(findings);
  return (
    <section class="sec" aria-labelledby="fix-these">
      <div class="sec-h"><h2 id="fix-these">{t('fix.title')}</h2>{open.length > 0 && <span class="aside">{t('fix.count', { n: open.length })}</span>}</div>
      {open.length === 0
        ? <p class="row fg2"><Icon name="checked" class="ok" />{t('fix.none')}</p>
        : <div class="card issues">{open.map((finding) => <Issue key={finding.id} finding={finding} onSteps={onSteps} />)}</div>}
    </section>
  );
}
