import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Suppression, SuppressionList } from '../../shared/api.gen';
import { ask, type Outcome } from '../../shared/messages';
import { dayOnce } from '../../shared/format';
import { t, told } from '../../shared/strings';
import { heard } from '../chrome';
import { AddForm } from '../parts/add-form';
import { Button } from '../parts/buttons';
import { Field, type FieldError, InlineError } from '../parts/fields';
import { Icon } from '../parts/icons';
import { useSay, useTry } from '../parts/live';
import { useNow } from '../parts/now';
import { Radio } from '../parts/radio';
import { hear } from '../store';
import { PeopleFiles } from './people-import';

/** As many as are seen at a glance; more on request. */
const SHOWN = 5;
const SEARCH_MS = 250;

type Why = Suppression['why'];
const whyWords = (why: Why): string => ({
  bounced: t('people.bounced'), complained: t('people.complained'), unsubscribed: t('people.unsubscribed'), by_hand: t('people.by_hand'),
})[why];
const reasonsFor = (why: Why): string[] => why === 'bounced' ? [t('people.why.works'), t('people.why.mistake')] : [t('people.why.asked'), t('people.why.mistake')];

/** One more, with a note of why. */
function Add({ onDone }: { onDone: (said: string | null) => void }) {
  const [address, setAddress] = useState('');
  const [note, setNote] = useState('');
  return (
    <AddForm words={{ cancel: t('people.cancel'), add: t('people.add'), adding: t('people.adding') }}
      send={() => ask({ kind: 'people/add', address: address.trim(), note: note.trim() })}
      onDone={(done) => onDone(done && t(done.added ? 'people.added' : 'people.known', { address: done.item.address }))}>
      {(error) => <>
        <Field id="people-address" label={t('people.address')} value={address} inputMode="email" error={error} onInput={setAddress} />
        <Field id="people-note" label={t('people.note')} value={note} onInput={setNote} />
      </>}
    </AddForm>
  );
}

/** Somebody else's word put them here: why it counts no more is asked first, and kept. */
function Reason({ why, busy, onCancel, onRemove }: { why: Why; busy: boolean; onCancel: () => void; onRemove: (reason: string) => void }) {
  const reasons = reasonsFor(why);
  const [chosen, setChosen] = useState(reasons[0] ?? '');
  const group = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => group.current?.querySelector('input')?.focus(), []);
  return (
    <fieldset class="people-why" ref={group}>
      <legend>{t('people.why')}</legend>
      {reasons.map((reason, i) => <Radio key={reason} id={`people-why-${i}`} name="people-why" checked={reason === chosen} onChange={() => setChosen(reason)}>{reason}</Radio>)}
      <p class="help">{t('people.why.text')}</p>
      <div class="row end">
        <Button kind="text" small onClick={onCancel}>{t('people.cancel')}</Button>
        <Button kind="tonal" small busy={busy} onClick={() => onRemove(chosen)}>{busy ? t('people.removing') : t('people.remove')}</Button>
      </div>
    </fieldset>
  );
}

function Person({ of, onRemoved }: { of: Suppression; onRemoved: (lift: number) => void }) {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const now = useNow();
  const attempt = useTry();
  const { address, why, at, note } = of;
  const remove = (reason: string | null): void => {
    setBusy(true);
    void attempt(ask({ kind: 'people/lift', address, reason })).then((outcome) => {
      setBusy(false);
      if (outcome.ok) onRemoved(outcome.value.lift);
    });
  };
  return (
    <li>
      <span class="addr" dir="ltr" title={address}>{address}</span>
      <span class="small mut people-said">{whyWords(why)} · {dayOnce(at, now) ?? t('people.today')}{note !== null && <> · <span dir="auto">{note}</span></>}</span>
      {!asking &&
        <span class="row end"><Button kind="text" small busy={busy} label={t('people.remove.label', { address })}
          onClick={() => why === 'by_hand' ? remove(null) : setAsking(true)}>{t('people.remove')}</Button></span>}
      {asking && <Reason why={why} busy={busy} onCancel={() => setAsking(false)} onRemove={remove} />}
    </li>
  );
}

/** The list from its beginning, with so many at least. */
async function read(search: string, least: number, known: readonly Suppression[] = [], after: string | null = null): Promise<Outcome<SuppressionList>> {
  const outcome = await heard(ask({ kind: 'people/list', search, after }));
  if (!outcome.ok) return outcome;
  const items = [...known, ...outcome.value.items];
  const { next } = outcome.value;
  return next === null || items.length >= least ? { ok: true, value: { ...outcome.value, items } } : read(search, least, items, next);
}

/** So many from the beginning of the list, at least; read anew by `again` and whenever the companion has news. `next` is told before a newer one of the same search is shown. */
function usePeople(search: string, least: number, next: (list: SuppressionList) => void) {
  const [list, setList] = useState<SuppressionList | null>(null);
  const [error, setError] = useState<FieldError | null>(null);
  const [turn, setTurn] = useState(0);
  const shown = useRef<string | null>(null);
  const telling = useRef(next);
  telling.current = next;
  const again = (): void => setTurn((before) => before + 1);
  useEffect(() => hear(again), []);
  useEffect(() => {
    let here = true;
    // What is still being typed is not asked for.
    const timer = setTimeout(() => {
      void read(search, least).then((outcome) => {
        if (!here) return;
        setError(outcome.ok ? null : told(outcome.refusal));
        if (!outcome.ok) return;
        if (shown.current === search) telling.current(outcome.value);
        shown.current = search;
        setList(outcome.value);
      });
    }, search === shown.current || search === '' ? 0 : SEARCH_MS);
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [search, least, turn]);
  return { list, error, again };
}

/** Whom no mailbox writes to: who they are and why, one more, one fewer, from a file and to one. */
export function People() {
  const [search, setSearch] = useState('');
  const [adding, setAdding] = useState(false);
  const [shown, setShown] = useState(SHOWN);
  const [any, setAny] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const rows = useRef<HTMLUListElement>(null);
  /** Whoever has the focus, or is being asked about, stays when others come before them; the focus of one who is gone goes to the heading. */
  const stay = (next: SuppressionList): void => {
    const busy = [...rows.current?.children ?? []].flatMap((row, at) => row.contains(document.activeElement) || row.querySelector('fieldset') ? [items[at]?.address] : []);
    const last = Math.max(0, ...next.items.map(({ address }, at) => busy.includes(address) ? at + 1 : 0));
    if (last > shown) setShown(last);
    if (last === 0 && rows.current?.contains(document.activeElement)) heading.current?.focus();
  };
  const { list, error, again } = usePeople(search.trim(), shown, stay);
  const say = useSay();
  const attempt = useTry();
  useEffect(() => {
    if (list !== null && search.trim() === '') setAny(list.total > 0);
  }, [list]);

  const added = (said: string | null): void => {
    setAdding(false);
    heading.current?.focus();
    if (said === null) return;
    say(said);
    setSearch('');
    again();
  };
  const removed = (address: string, lift: number): void => {
    heading.current?.focus();
    again();
    say(t('people.removed', { address }), true, {
      label: t('people.undo'),
      run: () => void attempt(ask({ kind: 'people/restore', lift }), t('people.undone', { address })).then(again),
    });
  };
  const items = list?.items.slice(0, shown) ?? [];
  const left = list !== null && list.total > items.length;
  return (
    <section class="sec" aria-labelledby="set-people">
      <div class="row between">
        <div><h2 class="h" id="set-people" tabIndex={-1} ref={heading}>{t('people.title')}</h2><p class="small mut">{t('people.text')}</p></div>
        {!adding && <Button kind="text" small icon="plus" onClick={() => setAdding(true)}>{t('people.add')}</Button>}
      </div>
      {adding && <Add onDone={added} />}
      {any &&
        <div class="with after people-search">
          <Icon name="search" class="s16" />
          <input class="input sm" type="search" aria-label={t('people.search')} placeholder={t('people.search')} autocomplete="off" autocapitalize="none" spellcheck={false} dir="ltr" value={search}
            onInput={({ currentTarget: field }) => {
              setSearch(field.value);
              setShown(SHOWN);
            }} />
        </div>}
      {list !== null && (any || search.trim() !== '') &&
        <p class="help people-count" role="status">{search.trim() === '' ? t('people.count', { n: list.total }) : list.total === 0 ? t('people.none.found') : t('people.found', { n: list.total })}</p>}
      {list !== null && !any && search.trim() === '' && !adding && <p class="help after">{t('people.none')}</p>}
      {error && <div class="after"><InlineError id="people-error" error={{ ...error, acts: <div class="act"><Button kind="text" small flush onClick={again}>{t('people.again')}</Button></div> }} /></div>}
      {items.length > 0 &&
        <ul class="aliases people" ref={rows}>
          {items.map((one) => <Person key={one.address} of={one} onRemoved={(lift) => removed(one.address, lift)} />)}
        </ul>}
      {left &&
        <Button kind="text" small flush onClick={() => setShown(shown + 20)}>{t('people.more')}</Button>}
      <PeopleFiles any={any} onChanged={again} />
    </section>
  );
}
