import { useRef } from 'preact/hooks';
import { number } from '../../shared/format';
import { t } from '../../shared/strings';

/** `count`: how many wait behind it. */
export interface TabItem<T extends string> { id: T; label: string; urgent?: number; count?: number }

/** How many findings are urgent: a number to see, words to hear. */
export function Urgent({ n }: { n: number }) {
  return <span class="count bad"><span aria-hidden="true">{number(n)}</span><span class="sr"> {t('tab.urgent', { n })}</span></span>;
}

/** How many wait: likewise. */
const Waiting = ({ n }: { n: number }) => <span class="count"><span aria-hidden="true">{number(n)}</span><span class="sr"> {t('tab.waiting', { n })}</span></span>;

/** One tab stop; arrows, Home and End move. Arrows follow the direction of reading. */
export function Tabs<T extends string>({ items, selected, onSelect }: { items: readonly TabItem<T>[]; selected: T; onSelect: (id: T) => void }) {
  const bar = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const at = items.findIndex(({ id }) => id === selected);
    const forward = getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? -1 : 1;
    const to = { ArrowRight: at + forward, ArrowLeft: at - forward, Home: 0, End: items.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const item = items[(to + items.length) % items.length];
    if (!item) return;
    onSelect(item.id);
    bar.current?.querySelector<HTMLElement>(`#tab-${item.id}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t('mailbox.tabs')} ref={bar} onKeyDown={move}>
      {items.map(({ id, label, urgent = 0, count = 0 }) => (
        <button key={id} type="button" role="tab" id={`tab-${id}`} class="tab" aria-selected={id === selected} aria-controls="tabpanel"
          tabIndex={id === selected ? 0 : -1} onClick={() => onSelect(id)}>
          {label}{urgent > 0 && <Urgent n={urgent} />}{count > 0 && <Waiting n={count} />}
        </button>
      ))}
    </div>
  );
}
