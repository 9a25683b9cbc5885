import { useEffect, useRef, useState } from 'preact/hooks';
import type { Changes, Finding, Health as Report, HealthReply } from '../../shared/api.gen';
import { ask } from '../../shared/messages';
import { day } from '../../shared/format';
import { clockToday } from '../../shared/moment';
import { t, told } from '../../shared/strings';
import { heard } from '../chrome';
import { Button } from '../parts/buttons';
import type { FieldError } from '../parts/fields';
import { Icon } from '../parts/icons';
import { useSay } from '../parts/live';
import { useNow } from '../parts/now';
import { Ring } from '../parts/ring';
import { fixes, level, words } from '../today/score';
import { changes, type Change } from './changes';
import { CheckRow, isOfMail } from './row';

const SLOW = 10_000;

/** Starts a check; busy until the companion says that it ended, a sentence after ten seconds. */
function useCheck(mailbox: string, reply: HealthReply | null): { busy: boolean; slow: boolean; error: FieldError | null; again: () => void } {
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
  const again = (): void => {
    setAsking(true);
    setError(null);
    void heard(ask({ kind: 'check/start', mailbox }))
      .then((outcome) => setError(outcome.ok ? null : told(outcome.refusal)))
      .finally(() => setAsking(false));
  };
  return { busy, slow, error, again };
}

/** What a repeated check changed, compared with the report shown before it; said aloud once. One under way bears the time of the last. */
function useChanges(report: Report | null): ReadonlyMap<string, Change> {
  const before = useRef<Report | null>(null);
  const [changed, setChanged] = useState<ReadonlyMap<string, Change>>(new Map());
  const say = useSay();
  useEffect(() => {
    const last = before.current;
    const same = last?.mailbox === report?.mailbox;
    if (same && last?.checked_at === report?.checked_at) return;
    before.current = report;
    if (!report || !last || !same) return;
    setChanged(changes(last.findings, report.findings));
    say(t('health.done', { n: fixes(report.findings).length }));
  }, [report]);
  return changed;
}

function Summary({ report, busy, slow, error, again }: { report: Report | null } & ReturnType<typeof useCheck>) {
  const now = useNow();
  const score = report?.score.score ?? null;
  const shown = score === null ? t('health.score.none') : t('health.score', { score: Math.round(score), word: words(level(score)) });
  return (
    <section class="sec">
      <div class="row roomy">
        <Ring score={score} size="sm" />
        <div class="grow">
          <h2 class="answer">{shown}</h2>
          {report && (score === null || report.score.provisional) &&
            <p class="small fg2">{t('health.score.range', { low: Math.round(report.score.low), high: Math.round(report.score.high) })}</p>}
          {report && <p class="small mut">{t('health.checked', { time: clockToday(report.checked_at, now) })}</p>}
        </div>
        <Button kind="outline" small icon="sync" busy={busy} onClick={again}>{busy ? t('health.checking') : t('health.again')}</Button>
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

/** Every check with its evidence. `open`: the finding whose steps were asked for. */
export function Health({ mailbox, reply, open }: { mailbox: string; reply: HealthReply | null; open: string | null }) {
  const report = reply?.health ?? null;
  const check = useCheck(mailbox, reply);
  const changed = useChanges(report);
  const expanded = open ?? (report && fixes(report.findings)[0]?.id) ?? null;
  useEffect(() => {
    if (open === null) return;
    const row = document.getElementById(`check-${open}`);
    row?.scrollIntoView({ block: 'start' });
    row?.querySelector('summary')?.focus();
  }, [open]);
  return (
    <>
      <Summary report={report} {...check} />
      {reply?.changes && <Since {...reply.changes} />}
      {report
        ? [report.findings.filter((finding) => !isOfMail(finding)), report.findings.filter(isOfMail)].map((findings, mail) => findings.length > 0 && <section key={mail} class="sec" aria-labelledby={mail ? 'mail' : 'domain'}>
          <h2 class="grp"><span id={mail ? 'mail' : 'domain'}>{mail ? t('health.mail') : t('health.domain', { domain: report.domain })}</span>
            <span>{verdict(findings)}</span></h2>
          <div class="card issues">
            {findings.map((finding) => <CheckRow key={finding.id} finding={finding} open={finding.id === expanded}
              busy={check.busy} change={changed.get(finding.check)} score={report.score.score} onAgain={check.again} />)}
          </div>
        </section>)
        : <section class="empty"><div class="art"><Icon name="shield" class="s24" /></div><h2>{t('health.empty')}</h2><p>{t('health.empty.text')}</p></section>}
    </>
  );
}
