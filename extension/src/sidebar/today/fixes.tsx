import type { ComponentChildren } from 'preact';
import type { Finding } from '../../shared/api.gen';
import { rate } from '../../shared/format';
import { t } from '../../shared/strings';
import { Button, CopyButton } from '../parts/buttons';
import { Icon, type IconName } from '../parts/icons';
import { saysBouncing, type Bouncing } from './bouncing';
import { fixes } from './score';

const LOOK = { stop: ['alert', 'bad'], fix: ['warning', 'warn'], hint: ['info', 'tip'] } as const satisfies Record<string, readonly [IconName, string]>;
const word = (severity: 'stop' | 'fix' | 'hint'): string =>
  ({ stop: t('severity.stop'), fix: t('severity.fix'), hint: t('severity.hint') })[severity];

function Issue({ finding, onSteps, onTried, children }: { finding: Finding; onSteps: (id: string) => void; onTried: (id: string) => void; children?: ComponentChildren }) {
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
        <div class="acts" {...(children ? { 'data-back': 'bounces' } : {})}>
          {children}
          {record && <CopyButton kind="tonal" text={() => record.value} onCopied={() => onTried(finding.id)}>{t('fix.copy')}</CopyButton>}
          <Button kind="text" small flush={!record && !children} onClick={() => onSteps(finding.id)}>{t('fix.steps')}</Button>
        </div>
      </div>
    </article>
  );
}

function BouncedIssue({ of: { bounced, sent }, onBounces }: { of: Bouncing; onBounces: () => void }) {
  return (
    <article class="issue warn">
      <Icon name="warning" />
      <div>
        <h3><span><span class="sr">{word('fix')} </span>{t('bounces.fix', { bounced, n: sent })}</span></h3>
        <p>{t('bounces.fix.text', { share: rate(bounced / sent) })}</p>
        <div class="acts" data-back="bounces"><Button kind="text" small flush onClick={onBounces}>{t('bounces.see', { n: bounced })}</Button></div>
      </div>
    </article>
  );
}

interface FixesProps { findings: readonly Finding[]; onSteps: (id: string) => void; onTried: (id: string) => void; bouncing: Bouncing | null; bounced: number; onBounces: () => void }

/** What to do, worst first, each with a way to do it. What came back since the last check has no points yet, so it ends the warnings. */
export function Fixes({ findings, onSteps, onTried, bouncing, bounced, onBounces }: FixesProps) {
  const open = fixes(findings);
  const warnings = open.filter(({ severity }) => severity !== 'hint');
  const hints = open.filter(({ severity }) => severity === 'hint');
  const n = open.length + (bouncing ? 1 : 0);
  const issue = (finding: Finding) => (
    <Issue key={finding.id} finding={finding} onSteps={onSteps} onTried={onTried}>
      {saysBouncing(finding) && bounced > 0 && <Button kind="text" small flush onClick={onBounces}>{t('bounces.see', { n: bounced })}</Button>}
    </Issue>
  );
  return (
    <section class="sec" aria-labelledby="fix-these">
      <div class="sec-h"><h2 id="fix-these">{t('fix.title')}</h2>{n > 0 && <span class="aside">{t('fix.count', { n })}</span>}</div>
      {n === 0
        ? <p class="row fg2"><Icon name="checked" class="ok" />{t('fix.none')}</p>
        : <div class="card issues">{warnings.map(issue)}{bouncing && <BouncedIssue of={bouncing} onBounces={onBounces} />}{hints.map(issue)}</div>}
    </section>
  );
}
