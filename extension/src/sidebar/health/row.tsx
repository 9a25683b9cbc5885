import type { Evidence, Finding } from '../../shared/api.gen';
import { clock } from '../../shared/moment';
import { t } from '../../shared/strings';
import { Button } from '../parts/buttons';
import { Icon, type IconName } from '../parts/icons';
import { useNow } from '../parts/now';
import type { Change } from './changes';
import { RecordBox } from './record';

const LOOK: Readonly<Record<Finding['severity'], readonly [IconName, string]>> = {
  stop: ['wrong', 'bad'], fix: ['warning', 'warn'], hint: ['info', 'acc'], ok: ['checked', 'ok'], unknown: ['minus', 'mut'],
};
const word = (severity: Finding['severity']): string => ({
  stop: t('check.state.stop'), fix: t('check.state.fix'), hint: t('check.state.hint'), ok: t('check.state.ok'), unknown: t('check.state.unknown'),
})[severity];
export const checkName = (check: Finding['check']): string =>
  ({
    spf: t('check.spf'), dkim: t('check.dkim'), dmarc: t('check.dmarc'), mx: t('check.mx'), provider: t('check.provider'), ptr: t('check.ptr'),
    blocklists: t('check.blocklists'), tracking: t('check.tracking'), services: t('check.services'), mta_sts: t('check.mta_sts'),
    tls_rpt: t('check.tls_rpt'), bimi: t('check.bimi'), dnssec: t('check.dnssec'), bounces: t('check.bounces'), rejections: t('check.rejections'),
    deferrals: t('check.deferrals'), complaints: t('check.complaints'), unsubscribes: t('check.unsubscribes'), replies: t('check.replies'),
  })[check];

const OF_MAIL: ReadonlySet<Finding['check']> = new Set(['bounces', 'rejections', 'deferrals', 'complaints', 'unsubscribes', 'replies']);
/** Found in the mail itself, and asked of nobody. */
export const isOfMail = ({ check }: Pick<Finding, 'check'>): boolean => OF_MAIL.has(check);

/** `unknown`: nobody answered, which is not the same as an empty answer. */
function EvidenceBox({ evidence, unknown, mail }: { evidence: Evidence; unknown: boolean; mail: boolean }) {
  const now = useNow();
  const { question, answer, servers, asked_at } = evidence;
  if (mail) {
    return (
      <div class="evid">
        <span>{question}</span>
        {answer.map((line, i) => <code key={i} dir="ltr">{line}</code>)}
        <span>{t('health.seen', { time: clock(asked_at, now) })}</span>
      </div>
    );
  }
  return (
    <div class="evid">
      <span>{t('health.looked', { question })}</span>
      {answer.length === 0 ? <code>{unknown ? t('health.no_answer') : t('health.no_record')}</code> : answer.map((line, i) => <code key={i} dir="ltr">{line}</code>)}
      <span>{t('health.asked', { n: servers, time: clock(asked_at, now) })}</span>
    </div>
  );
}

function ChangeNote({ change, finding, score }: { change: Change; finding: Finding; score: number | null }) {
  const now = useNow();
  if (change === 'same') return <div class="note"><Icon name="info" /><div><h3>{t('health.wait')}</h3><p>{t('health.wait.text')}</p></div></div>;
  return (
    <div class="note ok"><Icon name="checked" />
      <div><h3>{score === null ? t('health.fixed.plain') : t('health.fixed', { score: Math.round(score) })}</h3>
        <p>{t('health.fixed.text', { check: checkName(finding.check), time: clock(finding.checked_at, now) })}</p></div></div>
  );
}

interface RowProps { finding: Finding; open: boolean; busy: boolean; change: Change | undefined; score: number | null; onAgain: () => void }

/** One check: its state in words, and inside what was asked, what came back, the record to set and the steps. */
export function CheckRow({ finding, open, busy, change, score, onAgain }: RowProps) {
  const { id, check, severity, title, text, evidence, fix } = finding;
  const [icon, look] = LOOK[severity];
  const gain = severity === 'ok' || severity === 'unknown' ? 0 : Math.round(finding.gain);
  return (
    <details class="chk" id={`check-${id}`} open={open || change === 'fixed'}>
      <summary>
        <Icon name={icon} class={look} />
        <span class="what"><span class="nm"><span class="sr">{word(severity)} </span>{checkName(check)}</span><span class="ev">{title}</span></span>
        <span class="pts">{gain > 0 && <><span aria-hidden="true">{t('check.points', { n: gain })}</span><span class="sr">{t('check.points.label', { n: gain })}</span></>}</span>
        <Icon name="down" class="s18 chev" />
      </summary>
      <div class="in">
        {change && <ChangeNote change={change} finding={finding} score={score} />}
        {text !== '' && <p class="fg2">{text}</p>}
        {severity === 'unknown' && <p class="small mut">{t('health.unknown')}</p>}
        {evidence.map((one, i) => <EvidenceBox key={i} evidence={one} unknown={severity === 'unknown'} mail={isOfMail(finding)} />)}
        {fix?.record && <RecordBox record={fix.record} />}
        {fix && fix.text !== '' && fix.text !== text && <p class="fg2">{fix.text}</p>}
        {fix && fix.steps.length > 0 && <ol class="steps small">{fix.steps.map((step, i) => <li key={i}><span>{step}</span></li>)}</ol>}
        {severity !== 'ok' && <div><Button kind="outline" small icon="sync" busy={busy} onClick={onAgain}>{busy ? t('health.checking') : t('health.again')}</Button></div>}
      </div>
    </details>
  );
}
