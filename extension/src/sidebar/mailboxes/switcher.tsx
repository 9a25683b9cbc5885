import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MailboxSummary } from '../../shared/api.gen';
import { t } from '../../shared/strings';
import { Button } from '../parts/buttons';
import { found, worstFirst } from './order';
import { Row } from './row';

/** As many rows as are seen at a glance; the rest is behind a search or on a page of its own. */
const SHOWN = 5;

export interface Choices {
  mailboxes: readonly MailboxSummary[];
  limit: number;
  /** When the list was read. */
  at: number;
  current: string | null;
  onPick: (mailbox: string) => void;
  onAll: () => void;
  onLink: () => void;
}

/** The list under the bar: a listbox, with a field to search where there are many. Arrows move, Enter picks, Escape closes. */
export function Switcher({ mailboxes, limit, at, current, onPick, onAll, onLink }: Choices) {
  const [query, setQuery] = useState('');
  const many = mailboxes.length > SHOWN;
  const sorted = worstFirst(mailboxes, at);
  const rows = query.trim() === '' ? sorted.slice(0, SHOWN) : found(sorted, query);
  const [active, setActive] = useState(() => Math.max(0, rows.findIndex(({ id }) => id === current)));
  const first = useRef<HTMLElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const here = rows[Math.min(active, rows.length - 1)];
  useEffect(() => {
    if (here) document.getElementById(`box-${here.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [here?.id]);

  const move = (event: KeyboardEvent): void => {
    const to = { ArrowDown: active + 1, ArrowUp: active - 1 }[event.key];
    if (to !== undefined && rows.length > 0) {
      event.preventDefault();
      setActive((to + rows.length) % rows.length);
    } else if (event.key === 'Enter' && here) {
      event.preventDefault();
      if (event.isTrusted) onPick(here.id);
    }
  };
  const list = { 'aria-activedescendant': here ? `box-${here.id}` : undefined, onKeyDown: move } as const;
  const full = mailboxes.length >= limit;
  return (
    // A press beside the controls must not take the focus, and with it the list, away before it has become a click.
    <div class="pop" role="group" aria-label={t('switch.label')}
      onMouseDown={(event) => {
        if (event.target instanceof Element && !event.target.closest('input, button')) event.preventDefault();
      }}>
      {many &&
        <div class="pop-top"><input class="input sm" type="text" role="combobox" aria-expanded={rows.length > 0} aria-controls="boxes" aria-autocomplete="list"
          aria-label={t('switch.find')} placeholder={t('switch.find')} autocomplete="off" spellcheck={false} value={query} {...list}
          ref={(field) => { first.current = field; }}
          onInput={({ currentTarget: field }) => {
            setQuery(field.value);
            setActive(0);
          }} /></div>}
      {mailboxes.length > 0 &&
        <div id="boxes" role="listbox" class="boxes" aria-label={t('switch.list')}
          {...(many ? {} : { tabIndex: 0, ...list, ref: (field: HTMLElement | null) => { first.current = field; } })}>
          {rows.map((one) => (
            <div key={one.id} id={`box-${one.id}`} role="option" aria-selected={one.id === current} class={one === here ? 'mb on' : 'mb'} title={one.address}
              onClick={(event) => {
                if (event.isTrusted) onPick(one.id);
              }}>
              <Row of={one} at={at} here={one.id === current} />
            </div>
          ))}
        </div>}
      {rows.length === 0 && <p class="small mut pop-none" role="status">{mailboxes.length === 0 ? t('switch.empty') : t('switch.none')}</p>}
      <div class="pop-end" ref={(end) => {
        if (mailboxes.length === 0) first.current = end?.querySelector('button') ?? null;
      }}>
        {mailboxes.length > 0 && <Button kind="text" small flush onClick={onAll}>{t('switch.all', { n: mailboxes.length })}</Button>}
        {full ? <span class="small mut">{t('boxes.full', { limit })}</span> : <Button kind="text" small icon="plus" onClick={onLink}>{t('switch.link')}</Button>}
      </div>
    </div>
  );
}
