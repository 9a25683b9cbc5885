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
    placement: t('check.placement'),
  })[check];

const OF_MAIL: ReadonlySet<Finding['check']> = new Set(['bounces', 'rejections', 'deferrals', 'complaints', 'unsubscribes', 'replies', 'placement']);
/** Found in the mail itself, and asked of nobody. */
export const isOfMail = ({ check }: Pick<Finding, 'check'>): boolean => OF_MAIL.has(check);

/** `unknown`: nobody answered, which is not the same as an empty answer. */
function EvidenceBox({ evidence, unknown, mail, passed }: { evidence: Evidence; unknown: boolean; mail: boolean; passed: boolean }) {
  const now = useNow();
  const { question, answer, servers, asked_at, holds_until: held = null } = evidence;
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
      {!passed && held !== null && held > now && <span>{t('health.held', { time: clock(held, now) })}</span>}
    </div>
  );
}

function ChangeNote({ change, finding, score }: { change: Change; finding: Finding; score: number | null }) {
  const now = useNow();
  switch (change.kind) {
    case 'tried': return <p class="small mut row"><Icon name="clock" class="s16" /><span>{change.next === null ? t('health.tried') : t('health.tried.next', { time: clock(change.next, now) })}</span></p>;
    case 'waiting': return (
      <div class="note"><Icon name="clock" />
        <div><h3>{t('health.wait')}</h3><p>{change.often ? t('health.wait.text') : t('health.wait.later', { time: clock(change.until, now) })}</p>
          <p class="small">{change.next === null ? t('health.wait.looked', { time: clock(change.looked, now) }) : t('health.wait.next', { looked: clock(change.looked, now), time: clock(change.next, now) })}</p></div></div>
    );
    case 'fixed': return (
      <div class="note ok"><Icon name="checked" />
        <div><h3>{score === null ? t('health.fixed.plain') : t('health.fixed', { score: Math.round(score) })}</h3>
          <p>{finding.severity === 'ok' ? t('health.fixed.text', { check: checkName(finding.check), time: clock(change.at, now) }) : t('health.fixed.rest', { time: clock(change.at, now) })}</p></div></div>
    );
  }
}

/** A check that has nothing to show yet. */
export function PendingRow({ check }: { check: Finding['check'] }) {
  return (
    <div class="chk pending">
      <Icon name="spin" class="acc spin" />
      <span class="what"><span class="nm"><span class="sr">{t('check.state.checking')} </span>{checkName(check)}</span><span class="ev">{t('health.row.checking')}</span></span>
    </div>
  );
}

/** What stands in front of a row: how its check is doing, else what it found. */
function lead(finding: Finding, asking: boolean, change: Change | undefined): { icon: IconName; look: string; state: string; line: string } {
  const { severity, title } = finding;
  const [icon, look] = LOOK[severity];
  if (asking) return { icon: 'spin', look: 'acc spin', state: t('check.state.checking'), line: t('health.row.again') };
  if (change?.kind === 'waiting') return { icon: 'clock', look: 'acc', state: t('check.state.waiting'), line: t('health.row.waiting') };
  return { icon, look, state: word(severity), line: title };
}

/** One sentence as a heading; null of several, which are none. */
const titled = (text: string): string | null => /[.:] /.test(text) ? null : text.replace(/\.$/, '');

interface RowProps {
  finding: Finding;
  open: boolean;
  busy: boolean;
  /** Its own check still waits for answers; what is shown is of the one before. */
  asking: boolean;
  change: Change | undefined;
  score: number | null;
  /** What mends it was copied. */
  onTried: (finding: string) => void;
  onAgain: (finding: string) => void;
}

/** One check: its state in words, and inside what was asked, what came back, the record to set and the steps. */
export function CheckRow({ finding, open, busy, asking, change, score, onTried, onAgain }: RowProps) {
  const { id, check, severity, text, evidence, fix } = finding;
  const { icon, look, state, line } = lead(finding, asking, change);
  const asked = fix && fix.text !== '' && fix.text !== text ? fix.text : null;
  const gain = severity === 'ok' || severity === 'unknown' ? 0 : Math.round(finding.gain);
  return (
    <details class="chk" id={`check-${id}`} open={open || change?.kind === 'fixed'}>
      <summary>
        <Icon name={icon} class={look} />
        <span class="what"><span class="nm"><span class="sr">{state} </span>{checkName(check)}</span><span class="ev">{line}</span></span>
        <span class="pts">{gain > 0 && <><span aria-hidden="true">{t('check.points', { n: gain })}</span><span class="sr">{t('check.points.label', { n: gain })}</span></>}</span>
        <Icon name="down" class="s18 chev" />
      </summary>
      <div class="in">
        {change && <ChangeNote change={change} finding={finding} score={score} />}
        {text !== '' && <p class="fg2">{text}</p>}
        {evidence.map((one, i) => <EvidenceBox key={i} evidence={one} unknown={severity === 'unknown'} mail={isOfMail(finding)} passed={severity === 'ok'} />)}
        {fix?.record && <RecordBox record={fix.record} asked={asked === null ? null : titled(asked)} onCopied={() => onTried(id)} />}
        {asked !== null && (fix?.record == null || titled(asked) === null) && <p class="fg2">{asked}</p>}
        {fix && fix.steps.length > 0 && <ol class="steps small">{fix.steps.map((step, i) => <li key={i}><span>{step}</span></li>)}</ol>}
        {severity !== 'ok' && <div><Button kind="outline" small icon="sync" busy={busy} onClick={() => onAgain(id)}>{busy ? t('health.checking') : t('health.again')}</Button></div>}
      </div>
    </details>
  );
}
