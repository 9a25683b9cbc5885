import type { Day, Stream } from '../../shared/api.gen';
import { number, rate } from '../../shared/format';
import { t } from '../../shared/strings';
import { Button } from '../parts/buttons';
import { Chart, ChartSection, DayTable } from '../parts/chart';
import { Icon } from '../parts/icons';
import { plot, type Bars as DayBars } from './chart';

const SERIES = ['sent', 'replied', 'bounced'] as const satisfies readonly (keyof DayBars)[];
const name = (series: (typeof SERIES)[number]): string =>
  ({ sent: t('chart.sent'), replied: t('chart.replied'), bounced: t('chart.bounced') })[series];

function Bars({ bars }: { bars: readonly DayBars[] }) {
  return (
    <>
      {bars.flatMap((of, i) => SERIES.filter((series) => of[series].height > 0).map((series) => {
        const { x, y, width, height } = of[series];
        return <rect key={`${series}${i}`} class={series} x={x} y={y} width={width} height={height} rx="1.5" />;
      }))}
    </>
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
  const { sent, replied, bounced } = stream;
  const { top, bars } = plot(days);
  return (
    <ChartSection id="days" title={t('chart.title')} sums={<Totals stream={stream} />}
      empty={sent === 0 && <div class="empty"><div class="art"><Icon name="send" class="s24" mirror /></div><h3>{t('chart.empty')}</h3><p>{t('chart.empty.text')}</p></div>}
      chart={<Chart label={t('chart.label', { sent, replied, bounced })} top={top} days={days.map(({ day }) => day)}><Bars bars={bars} /></Chart>}
      table={<DayTable title="days" caption={t('chart.caption')} days={days} columns={SERIES.map((series) => ({ name: name(series), cell: (one: Day) => number(one[series]) }))} />}>
      {onBounces && bounced > 0 &&
        <div class="acts after" data-back="bounces"><Button kind="text" small flush onClick={onBounces}>{t('bounces.see.month', { n: bounced })}</Button></div>}
    </ChartSection>
  );
}
