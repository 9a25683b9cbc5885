import { useState } from 'preact/hooks';
import type { Day } from '../../shared/api.gen';
import { calendarDay, number } from '../../shared/format';
import { t } from '../../shared/strings';
import { Button } from '../parts/buttons';
import { Icon } from '../parts/icons';
import { BASE, plot } from './chart';

function Chart({ days, sum }: { days: readonly Day[]; sum: number }) {
  const { bars, ticks } = plot(days);
  const marks = [[0, 'start'], [Math.floor(days.length / 2), 'middle'], [days.length - 1, 'end']] as const;
  return (
    <svg class="chart" viewBox="0 0 328 118" role="img" aria-label={t('chart.label', { n: sum })}>
      {ticks.map(({ y, value }) => (
        <g key={value}>
          <line class={value === 0 ? 'base' : 'g'} x1="22" x2="328" y1={y} y2={y} />
          <text x="16" y={y + 3.5} text-anchor="end">{number(value)}</text>
        </g>
      ))}
      {bars.map((bar, i) => bar.height > 0 && <rect key={i} class="sent" x={bar.x} y={bar.y} width={bar.width} height={bar.height} rx="1.5" />)}
      {marks.map(([i, anchor]) => {
        const bar = bars[i];
        const day = days[i];
        const x = bar && { start: bar.x, middle: bar.x + bar.width / 2, end: bar.x + bar.width }[anchor];
        return day && <text key={anchor} x={x} y={BASE + 19} text-anchor={anchor}>{calendarDay(day.day)}</text>;
      })}
    </svg>
  );
}

function Table({ days }: { days: readonly Day[] }) {
  return (
    <div class="scroll" tabIndex={0} role="group" aria-labelledby="days">
      <table>
        <caption class="sr">{t('chart.caption')}</caption>
        <thead><tr><th scope="col">{t('chart.day')}</th><th scope="col" class="n">{t('chart.sent')}</th></tr></thead>
        <tbody>{[...days].reverse().map(({ day, sent }) => <tr key={day}><th scope="row">{calendarDay(day)}</th><td class="n">{number(sent)}</td></tr>)}</tbody>
      </table>
    </div>
  );
}

/** What left the mailbox in 30 days, whatever sent it; as a picture or as a table. */
export function Days({ days }: { days: readonly Day[] }) {
  const [table, setTable] = useState(false);
  const sum = days.reduce((all, { sent }) => all + sent, 0);
  return (
    <section class="sec" aria-labelledby="days">
      <div class="sec-h center">
        <h2 id="days">{t('chart.title')}</h2>
        {sum > 0 && <Button kind="text" small icon="table" onClick={() => setTable(!table)}>{table ? t('chart.chart') : t('chart.table')}</Button>}
      </div>
      {sum === 0
        ? <div class="empty"><div class="art"><Icon name="send" class="s24" mirror /></div><h3>{t('chart.empty')}</h3><p>{t('chart.empty.text')}</p></div>
        : <>
          <dl class="totals"><div><dt><i class="key" />{t('chart.sent')}</dt><dd>{number(sum)}</dd></div></dl>
          {table ? <Table days={days} /> : <Chart days={days} sum={sum} />}</>}
    </section>
  );
}
