import type { DayScore } from '../../shared/api.gen';
import { calendarDay } from '../../shared/format';
import { t } from '../../shared/strings';
import { Chart, ChartSection, DayTable } from '../parts/chart';
import { Icon } from '../parts/icons';
import { useNow } from '../parts/now';
import { course, DAYS, FULL, sums, type Sums } from './course';

const whole = (score: number): string => String(Math.round(score));

function Picture({ history, of }: { history: readonly DayScore[]; of: Sums }) {
  const { days, line, dots } = course(history, useNow());
  const label = t('history.label', {
    score: whole(of.latest.score), day: calendarDay(of.latest.day), low: whole(of.lowest), high: whole(of.highest), n: of.without,
  });
  return (
    <Chart label={label} top={FULL} days={days}>
      <path class="line" d={line} />
      {dots.map(({ x, y }) => <circle key={x} class="dot" cx={x} cy={y} r="3" />)}
    </Chart>
  );
}

function Sum({ name, score }: { name: string; score: number }) {
  return <div><dt>{name}</dt><dd>{whole(score)}</dd></div>;
}

/** The score of each of the last thirty days; a gap where there was none. */
export function History({ history }: { history: readonly DayScore[] }) {
  const of = sums(history, useNow());
  const few = of === null || of.without >= DAYS - 1;
  return (
    <ChartSection id="history" title={t('history.title')}
      empty={few && <div class="empty"><div class="art"><Icon name="trend" class="s24" /></div>
        <h3>{of ? t('history.first') : t('history.empty')}</h3><p>{of ? t('history.first.text', { score: whole(of.latest.score) }) : t('history.empty.text')}</p></div>}
      sums={of && <dl class="totals"><Sum name={t('history.latest')} score={of.latest.score} /><Sum name={t('history.lowest')} score={of.lowest} /><Sum name={t('history.highest')} score={of.highest} /></dl>}
      chart={of && <Picture history={history} of={of} />}
      table={<DayTable title="history" caption={t('history.caption')} days={history} columns={[
        { name: t('history.score'), cell: ({ score }) => score === null ? t('history.none') : whole(score) },
        { name: t('history.range'), cell: ({ low, high }) => t('history.from', { low: whole(low), high: whole(high) }) },
      ]} />} />
  );
}
