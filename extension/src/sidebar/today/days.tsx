import { useState } from 'preact/hooks';
import type { Day, Stream } from '../../shared/api.gen';
import { number, rate } from '../../shared/format';
import { ask } from '../../shared/messages';
import { t } from '../../shared/strings';
import { Button } from '../parts/buttons';
import { Chart, ChartSection, DayTable } from '../parts/chart';
import { keep } from '../parts/files';
import { Icon } from '../parts/icons';
import { useTry } from '../parts/live';
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

/** The same days as a file, with where each message was sent from. */
function Download({ mailbox, days }: { mailbox: string; days: readonly Day[] }) {
  const [busy, setBusy] = useState(false);
  const attempt = useTry();
  const [from, to] = [days[0]?.day, days.at(-1)?.day];
  if (from === undefined || to === undefined) return null;
  const run = (): void => {
    setBusy(true);
    void attempt(ask({ kind: 'report/get', mailbox, from, to })).then((outcome) => {
      setBusy(false);
      if (outcome.ok) keep(`sent-${from}-${to}.csv`, [outcome.value.csv]);
    });
  };
  return <div class="acts after"><Button kind="text" small flush icon="download" busy={busy} onClick={run}>{busy ? t('days.downloading') : t('days.download')}</Button></div>;
}

interface DaysProps {
  mailbox: string;
  days: readonly Day[];
  stream: Stream;
  /** To what came back. */
  onBounces: (() => void) | null;
}

/** What left the mailbox in 30 days, whatever sent it, and what came of it; as a picture, as a table or as a file. */
export function Days({ mailbox, days, stream, onBounces }: DaysProps) {
  const { sent, replied, bounced } = stream;
  const { top, bars } = plot(days);
  return (
    <ChartSection id="days" title={t('chart.title')} sums={<Totals stream={stream} />}
      empty={sent === 0 && <div class="empty"><div class="art"><Icon name="send" class="s24" mirror /></div><h3>{t('chart.empty')}</h3><p>{t('chart.empty.text')}</p></div>}
      chart={<Chart label={t('chart.label', { sent, replied, bounced })} top={top} days={days.map(({ day }) => day)}><Bars bars={bars} /></Chart>}
      table={<><DayTable title="days" caption={t('chart.caption')} days={days} columns={SERIES.map((series) => ({ name: name(series), cell: (one: Day) => number(one[series]) }))} /><Download mailbox={mailbox} days={days} /></>}>
      {onBounces && bounced > 0 &&
        <div class="acts after" data-back="bounces"><Button kind="text" small flush onClick={onBounces}>{t('bounces.see.month', { n: bounced })}</Button></div>}
    </ChartSection>
  );
}
