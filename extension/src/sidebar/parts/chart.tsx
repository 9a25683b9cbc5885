import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { calendarDay, number } from '../../shared/format';
import { t } from '../../shared/strings';
import { Button } from './buttons';
import { BASE, slots, ticks } from './plotting';

/** A picture of days: an axis from nothing to `top`, what `children` draw on it, three dates below. `label` says it in words. */
export function Chart({ label, top, days, children }: { label: string; top: number; days: readonly string[]; children: ComponentChildren }) {
  const place = slots(days.length);
  const marks = [[0, 'start'], [Math.floor(days.length / 2), 'middle'], [days.length - 1, 'end']] as const;
  return (
    <svg class="chart" viewBox="0 0 328 130" role="img" aria-label={label}>
      {ticks(top).map(({ y, value }) => (
        <g key={value}>
          <line class={value === 0 ? 'base' : 'g'} x1="22" x2="328" y1={y} y2={y} />
          <text x="16" y={y + 3.5} text-anchor="end">{number(value)}</text>
        </g>
      ))}
      {children}
      {marks.map(([i, anchor]) => {
        const { x: start, middle, width } = place(i);
        const day = days[i];
        const x = { start, middle, end: start + width }[anchor];
        return day !== undefined && <text key={anchor} x={x} y={BASE + 33} text-anchor={anchor}>{calendarDay(day)}</text>;
      })}
    </svg>
  );
}

export interface Column<R> { name: string; cell: (row: R) => ComponentChildren }

/** The same as numbers, the newest day first. `title`: id of the heading. */
export function DayTable<R extends { day: string }>({ title, caption, days, columns }: { title: string; caption: string; days: readonly R[]; columns: readonly Column<R>[] }) {
  return (
    <div class="scroll" tabIndex={0} role="group" aria-labelledby={title}>
      <table>
        <caption class="sr">{caption}</caption>
        <thead><tr><th scope="col">{t('chart.day')}</th>{columns.map(({ name }) => <th key={name} scope="col" class="n">{name}</th>)}</tr></thead>
        <tbody>
          {[...days].reverse().map((one) => (
            <tr key={one.day}><th scope="row">{calendarDay(one.day)}</th>{columns.map(({ name, cell }) => <td key={name} class="n">{cell(one)}</td>)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ChartSectionProps {
  id: string;
  title: string;
  /** What stands there while there is nothing to draw. */
  empty: ComponentChildren;
  sums: ComponentChildren;
  chart: ComponentChildren;
  table: ComponentChildren;
  children?: ComponentChildren;
}

/** Days under a heading: sums, and a picture or, when asked for, the same as a table. */
export function ChartSection({ id, title, empty, sums, chart, table, children }: ChartSectionProps) {
  const [listed, setListed] = useState(false);
  return (
    <section class="sec" aria-labelledby={id}>
      <div class="sec-h center">
        <h2 id={id}>{title}</h2>
        {!empty && <Button kind="text" small icon="table" onClick={() => setListed(!listed)}>{listed ? t('chart.chart') : t('chart.table')}</Button>}
      </div>
      {empty || <>{sums}{listed ? table : chart}{children}</>}
    </section>
  );
}
