import { useEffect, useRef, useState } from 'preact/hooks';
import type { Changes, Finding, Health as Report, HealthReply } from '../../shared/api.gen';
import { ask } from '../../shared/messages';
import { day } from '../../shared/format';
import { clockToday } from '../../shared/moment';
import { t, told } from '../../shared/strings';
import { heard, tried } from '../chrome';
import { Button } from '../parts/buttons';
import type { FieldError } from '../parts/fields';
import { Icon } from '../parts/icons';
import { useSay } from '../parts/live';
import { useNow } from '../parts/now';
import { Ring } from '../parts/ring';
import { fixes, level, words } from '../today/score';
import { changes, mended } from './changes';
import { History } from './history';
import { CheckRow, isOfMail, PendingRow } from './row';

const SLOW = 10_000;

/** Starts a check, `finding`: because that one should be mended; busy until the companion says that it ended, a sentence after ten seconds. */
function useCheck(mailbox: string, reply: HealthReply | null): { busy: boolean; slow: boolean; error: FieldError | null; again: (finding?: string) => void } {
  const [asking, setAsking] = useState(false);
  const [slow, setSlow] = useState(false);
  const [error, setError] = useState<FieldError | null>(null);
  const busy = asking || reply?.checking === true;
  useEffect(() => {
    if (!busy) {
      setSlow(false);
      return undefined;
    }
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, [busy]);
  const again = (finding?: string): void => {
    setAsking(true);
    setError(null);
    void heard(finding === undefined ? ask({ kind: 'check/start', mailbox }) : ask({ kind: 'fix/attempt', mailbox, finding, look: true }))
      .then((outcome) => setError(outcome.ok ? null : told(outcome.refusal)))
      .finally(() => setAsking(false));
  };
  return { busy, slow, error, again };
}

/** Checks that a repeated check-up found mended, compared with the report shown before it; said aloud once. One under way bears the time of the last. */
function useMended(report: Report | null, under: boolean): readonly Finding['check'][] {
  const before = useRef<Report | null>(null);
  const [seen, setSeen] = useState<readonly Finding['check'][]>([]);
  const say = useSay();
  useEffect(() => {
    const last = before.current;
    const same = last?.mailbox === report?.mailbox;
    // The first check-up has its own time while it is under way: only its end is something to compare with.
    if (same && last?.checked_at === report?.checked_at && under) return;
    before.current = report;
    if (!report || !last || !same || last.checked_at === report.checked_at) return;
    const now = mended(last.findings, report.findings);
    setSeen(now);
    const score = report.score.score;
    const fixed = now.length === 0 ? '' : score === null ? `${t('health.fixed.plain')}. ` : `${t('health.fixed', { score: Math.round(score) })}. `;
    say(fixed + t('health.done', { n: fixes(report.findings).length }));
  }, [report, under]);
  return seen;
}

function Summary({ report, busy, slow, error, again }: { report: Report | null } & ReturnType<typeof useCheck>) {
  const now = useNow();
  const score = report?.score.score ?? null;
  const shown = score === null ? t('health.score.none') : t('health.score', { score: Math.round(score), word: words(level(score)) });
  return (
    <section class="sec">
      <div class="row roomy wrap">
        <Ring score={score} size="sm" />
        <div class="grow">
          <h2 class="answer">{shown}</h2>
          {report && (score === null || report.score.provisional) &&
            <p class="small fg2">{t('health.score.range', { low: Math.round(report.score.low), high: Math.round(report.score.high) })}</p>}
          {report && <p class="small mut">{t('health.checked', { time: clockToday(report.checked_at, now) })}</p>}
        </div>
        <Button kind="outline" small icon="sync" busy={busy} onClick={() => again()}>{busy ? t('health.checking') : t('health.again')}</Button>
      </div>
      {slow && <p class="small mut after">{t('health.slow')}</p>}
      {error && <div class="note bad after"><Icon name="alert" /><div><p>{error.sentence}</p><p>{error.next}</p></div></div>}
      {report?.score.caps.map(({ id, at, text }) =>
        <div key={id} class="note warn after"><Icon name="warning" /><div><h3>{t('health.cap', { at })}</h3><p>{text}</p></div></div>)}
    </section>
  );
}

/** What differs from the check-up of an earlier day, in the companion's sentences. */
function Since({ day: iso, said }: Changes) {
  const on = day(Date.parse(`${iso}T00:00`), useNow());
  if (on === null) return null;
  return (
    <section class="sec" aria-labelledby="since">
      <h2 class="grp"><span id="since">{t('health.since', { day: on })}</span></h2>
      {said.length === 0 ? <p class="small fg2">{t('health.since.none')}</p> : <ul class="small stack s1">{said.map((line) => <li key={line}>{line}</li>)}</ul>}
    </section>
  );
}

/** How the domain does in two words: what fails, else what is not known, else that all pass. */
function verdict(findings: readonly Finding[]): string {
  const count = (...of: Finding['severity'][]): number => findings.filter(({ severity }) => of.includes(severity)).length;
  const failing = count('stop', 'fix');
  const unknown = count('unknown');
  return failing === 0 && unknown > 0 ? t('health.unknowns', { n: unknown }) : t('health.fails', { n: failing, total: findings.length });
}

/** Of the domain or of the mail. While a check-up runs each row says whether its own check still asks, and those that have no row get one. */
function Checks({ report, reply, mail, check, expanded, mended: seen }:
{ report: Report; reply: HealthReply; mail: boolean; check: ReturnType<typeof useCheck>; expanded: string | null; mended: readonly Finding['check'][] }) {
  const findings = report.findings.filter((finding) => isOfMail(finding) === mail);
  const { checking, asking } = reply;
  const asks = (of: Finding['check']): boolean => !mail && (asking.includes(of) || (asking.length === 0 && checking));
  const missing = mail ? [] : asking.filter((of) => !findings.some((finding) => finding.check === of));
  const changed = changes(report.findings, reply.waiting, seen);
  const id = mail ? 'mail' : 'domain';
  if (findings.length + missing.length === 0) return null;
  return (
    <section class="sec" aria-labelledby={id}>
      <h2 class="grp"><span id={id}>{mail ? t('health.mail') : t('health.domain', { domain: report.domain })}</span>
        <span>{asking.length > 0 && !mail ? t('health.left', { n: asking.length }) : verdict(findings)}</span></h2>
      <div class="card issues">
        {findings.map((finding) => <CheckRow key={finding.id} finding={finding} open={finding.id === expanded}
          busy={check.busy} asking={asks(finding.check)} change={changed.get(finding.id)} score={report.score.score} onTried={(of) => tried(report.mailbox, of)} onAgain={check.again} />)}
        {missing.map((of) => <PendingRow key={of} check={of} />)}
      </div>
    </section>
  );
}

/** Every check with its evidence. `open`: the finding whose steps were asked for; `asked` changes each time they are. */
export function Health({ mailbox, reply, open, asked }: { mailbox: string; reply: HealthReply | null; open: string | null; asked: unknown }) {
  const report = reply?.health ?? null;
  const check = useCheck(mailbox, reply);
  const seen = useMended(report, reply !== null && reply.asking.length > 0);
  const expanded = open ?? (report && fixes(report.findings)[0]?.id) ?? null;
  useEffect(() => {
    if (open === null) return;
    const row = document.getElementById(`check-${open}`);
    row?.scrollIntoView({ block: 'start' });
    row?.querySelector('summary')?.focus();
  }, [open, asked, report?.mailbox]);
  const rows = { check, expanded, mended: seen };
  return (
    <>
      <Summary report={report} {...check} />
      {reply?.changes && <Since {...reply.changes} />}
      {reply && report
        ? <><Checks report={report} reply={reply} mail={false} {...rows} /><Checks report={report} reply={reply} mail {...rows} /><History history={reply.history} /></>
        : <section class="empty"><div class="art"><Icon name="shield" class="s24" /></div><h2>{check.busy ? t('score.running') : t('health.empty')}</h2><p>{t('health.empty.text')}</p></section>}
    </>
  );
}
