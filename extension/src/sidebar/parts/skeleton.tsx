import { useEffect, useState } from 'preact/hooks';
import { t } from '../../shared/strings';

/** Only on the very first load, only after 300 ms, and as high as what comes. */
export function Skeleton() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div aria-busy="true">
      <h1 class="sr">{t('app.loading')}</h1>
      <section class="hero"><span class="sk disc-sk" /><div class="stack s2"><span class="sk w60" /><span class="sk w80" /><span class="sk w40" /></div></section>
      <section class="sec stack sk-meters"><span class="sk w40" />{[0, 1, 2].map((i) => <div key={i} class="stack s2"><span class="sk w80" /><span class="sk thin" /></div>)}</section>
      <section class="sec stack sk-ramp"><span class="sk w40" /><span class="sk tall" /><span class="sk w80" /></section>
    </div>
  );
}
