import { t } from '../../shared/strings';
import { level, words } from '../today/score';

const AROUND = 2 * Math.PI * 40;

/** The score as a ring. Null: an empty ring and a dash, which says "not known", not "zero". */
export function Ring({ score, size = '', stale = false }: { score: number | null; size?: '' | 'sm' | 'xs'; stale?: boolean }) {
  const tone = score === null || stale ? 'off' : { great: '', good: '', fair: 'warn', poor: 'bad' }[level(score)];
  const shown = score === null ? '–' : String(Math.round(score));
  const label = score === null ? t('score.label.none') : t('score.label', { score: shown, word: words(level(score)) });
  return (
    <div class={`ring ${tone} ${size}`} role="img" aria-label={label}>
      <svg viewBox="0 0 96 96" aria-hidden="true">
        <circle class="t" cx="48" cy="48" r="40" />
        {score !== null && score > 0 &&
          <circle class="v" cx="48" cy="48" r="40" stroke-dasharray={AROUND} stroke-dashoffset={AROUND * (1 - score / 100)} />}
      </svg>
      <div class="n" aria-hidden="true"><b>{shown}</b>{score !== null && <span>{t('score.of')}</span>}</div>
    </div>
  );
}
