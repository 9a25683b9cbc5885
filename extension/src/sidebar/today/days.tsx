import { useState } from 'preact/hooks';
import type { Day, Stream } from '../../shared/api.gen';
import { calendarDay, number, rate } from '../../shared/format';
import { t } from '../../shared/strings';
import { Button } from '../parts/buttons';
import { Icon } from '../parts/icons';
import { BASE, plot, type Bars } from './chart';

const SERIES = ['sent', 'replied', 'bounced'] as const satisfies readonly (keyof Bars)[];
const name = (series: (typeof SERIES)[number]): string =>
  ({ sent: t('chart.sent'), replied: t('chart.replied'), bounced: t('chart.bounced') })[series];

function Chart({ days, stream }: { days: readonly Day[]; stream: Stream }) {
  const { bars, ticks } = plot(days);
  const marks = [[0, 'start'], [Math.floor(days.length / 2), 'middle'], [days.length - 1, 'end']] as const;
  return (
    <svg class="chart" viewBox="0 0 328 130" role="img" aria-label={t('chart.label', { sent: stream.sent, replied: stream.replied, bounced: stream.bounced })}>
      {ticks.map(({ y, value }) => (
        <g key={value}>
          <line class={value === 0 ? 'base' : 'g'} x1="22" x2="328" y1={y} y2={y} />
          <text x="16" y={y + 3.5} text-anchor="end">{number(value)}</text>
        </g>
      ))}
      {bars.flatMap((of, i) => SERIES.filter((series) => of[series].height > 0).map((series) => {
        const { x, y, width, height } = of[series];
        return <rect key={`${series}${i}`} class={series} x={x} y={y} width={width} height={height} rx="1.5" />;
      }))}
      {marks.map(([i, anchor]) => {
        const bar = bars[i]?.sent;
        const day = days[i];
        const x = bar && { start: bar.x, middle: bar.x + bar.width / 2, end: bar.x + bar.width }[anchor];
        return day && <text key={anchor} x={x} y={BASE + 33} text-anchor={anchor}>{calendarDay(day.day)}</text>;
      })}
    </svg>
  );
}

function Table({ days }: { days: readonly Day[] }) {
  return (
    <div class="scroll" tabIndex={0} role="group" aria-labelledby="days">
      <table>
        <caption class="sr">{t('chart.caption')}</caption>
        <thead><tr><th scope="col">{t('chart.day')}</th>{SERIES.map((series) => <th key={series} scope="col" class="n">{name(series)}</th>)}</tr></thead>
        <tbody>
          {[...days].reverse().map((one) => (
            <tr key={one.day}><th scope="row">{calendarDay(one.day)}</th>{SERIES.map((series) => <td key={series} class="n">{number(one[series])}</td>)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Totals({ stream }: { stream: Stream }) {
  return (
    <dl class="totals">
      {SERIES.map((series) => (
        <div key={series}>
          <dt><i class={`key ${series}`} />{name(series)}</dt>
          <dd>{number(stream[series])}{series !== 'sent' && stream[series] > 0 && <> <small>{rate(stream[series] / stream.sent)}</small></>}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What left the mailbox in 30 days, whatever sent it, and what came of it; as a picture or as a table. `onBounces`: to what came back. */
export function Days({ days, stream, onBounces }: { days: readonly Day[]; stream: Stream; onBounces: (() => void) | null }) {
  const [table, setTable] = useState(false);
  const { sent, bounced } = stream;
  return (
    <section class="sec" aria-labelledby="days">
      <div class="sec-h center">
        <h2 id="days">{t('chart.title')}</h2>
        {sent > 0 && <Button kind="text" small icon="table" onClick={() => setTable(!table)}>{table ? t('chart.chart') : t('chart.table')}</Button>}
      </div>
      {sent === 0
        ? <div class="empty"><div class="art"><Icon name="send" class="s24" mirror /></div><h3>{t('chart.empty')}</h3><p>{t('chart.empty.text')}</p></div>
        : <>
          <Totals stream={stream} />
          {table ? <Table days={days} /> : <Chart days={days} stream={stream} />}
          {onBounces && bounced > 0 &&
            <div class="acts after" data-back="bounces"><Button kind="text" small flush onClick={onBounces}>{t('bounces.see.month', { n: bounced })}</Button></div>}</>}
    </section>
  );
}
