import { useState } from 'preact/hooks';
import { t } from '../../shared/strings';
import { Button, IconButton } from '../parts/buttons';
import { Icon } from '../parts/icons';
import { found, passes, worstFirst, type Filter } from './order';
import { Row } from './row';
import type { Choices } from './switcher';

const FILTERS = [['all', 'boxes.filter.all'], ['needs', 'boxes.filter.needs'], ['room', 'boxes.filter.room']] as const;

function nothing(query: string, filter: Filter): string {
  if (query.trim() !== '') return t('switch.none');
  return filter === 'needs' ? t('boxes.none.needs') : filter === 'room' ? t('boxes.none.room') : t('switch.empty');
}

/** Every linked mailbox, the one that needs its user most on top. */
export function Mailboxes({ mailboxes, limit, at, current, onPick, onLink, onBack }: Omit<Choices, 'onAll'> & { onBack: () => void }) {
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const all = found(worstFirst(mailboxes, at), query);
  const rows = all.filter((one) => passes(one, filter, at));
  const full = mailboxes.length >= limit;
  const sent = mailboxes.reduce((sum, one) => sum + one.sent, 0);
  return (
    <>
      <section class="sec stack">
        <div class="row top">
          <IconButton icon="left" label={t('app.back')} onClick={onBack} mirror />
          <div class="grow"><h1 class="title">{t('boxes.title')}</h1><p class="small mut">{t('boxes.count', { n: mailboxes.length, limit, sent })}</p></div>
          <Button kind="tonal" small icon="plus" off={full} onClick={onLink}>{t('boxes.link')}</Button>
        </div>
        <div class="with lead-icon"><Icon name="search" class="s18 mut" />
          <input class="input" type="search" aria-label={t('switch.find')} placeholder={t('switch.find')} autocomplete="off" spellcheck={false} value={query}
            onInput={({ currentTarget: field }) => setQuery(field.value)} /></div>
        <div class="row wrap" role="group" aria-label={t('boxes.filter')}>
          {FILTERS.map(([id, words]) => (
            <button key={id} type="button" class="pick" aria-pressed={filter === id} onClick={() => setFilter(id)}>
              {t(words, { n: all.filter((one) => passes(one, id, at)).length })}
            </button>
          ))}
        </div>
        <p class="sr" role="status">{query.trim() === '' ? '' : t('boxes.found', { n: rows.length })}</p>
      </section>
      <section class="all" aria-label={t('switch.list')}>
        <p class="grp" aria-hidden="true"><span>{t('boxes.order')}</span><span>{t('boxes.columns')}</span></p>
        <ul>
          {rows.map((one) => (
            <li key={one.id} aria-current={one.id === current ? 'true' : undefined}>
              <button type="button" class="mb" title={one.address} onClick={() => onPick(one.id)}><Row of={one} at={at} here={one.id === current} /></button>
            </li>
          ))}
        </ul>
        {rows.length === 0 && <p class="small mut sec">{nothing(query, filter)}</p>}
        {full && <p class="small mut row sec"><Icon name="info" class="s16" /><span>{t('boxes.full', { limit })}</span></p>}
      </section>
    </>
  );
}
