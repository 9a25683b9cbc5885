import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Mailbox, OutboxItem } from '../../shared/api.gen';
import { day, number } from '../../shared/format';
import { ask, type OutboxAct, type Queue } from '../../shared/messages';
import { clock } from '../../shared/moment';
import { t } from '../../shared/strings';
import { heard } from '../chrome';
import { Button } from '../parts/buttons';
import { Icon } from '../parts/icons';
import { useSay, useTry } from '../parts/live';
import { useNow } from '../parts/now';
import { Blocked, blocking } from './blocked';
import { Row, SentRow } from './row';
import { leaves, sections, type Section } from './sections';

interface OutboxProps {
  mailbox: Mailbox;
  items: readonly OutboxItem[];
  queue: Queue;
  /** When this was read, where nobody answers now. */
  knownAt: number | null;
  /** `by`: which way it is to send from then on. */
  onSignIn: (by?: Mailbox['sends_by']) => void;
}

/** What is said when it is done. `keep` of a draft leaves it where it is. */
function done(act: OutboxAct, { kind }: OutboxItem): string {
  switch (act) {
    case 'keep': return kind === 'draft' ? t('outbox.kept.there') : t('outbox.kept');
    case 'cancel': return t('outbox.discarded');
    case 'restore': return t('outbox.restored');
    case 'pause': return t('outbox.paused');
    case 'resume': return t('outbox.resumed');
    case 'now': return t('outbox.sending_now');
    case 'sent': return t('outbox.settled.sent');
    case 'again': return t('outbox.settled.again');
    case 'remove': return t('outbox.removed');
  }
}

/** What the computer's sleep has put off. */
function Slept({ late: { at, count, first, last }, onGood, onReview }: { late: NonNullable<Queue['late']>; onGood: () => void; onReview: () => void }) {
  const now = useNow();
  return (
    <div class="note warn"><Icon name="laptop" />
      <div class="stack s1"><h3>{t('outbox.slept', { time: clock(at, now) })}</h3>
        <p>{first === null || last === null ? t('outbox.slept.held', { n: count })
          : t('outbox.slept.text', { n: count, a: clock(Math.max(first, now), now), b: clock(Math.max(last, now), now) })}</p>
        <div class="row wrap"><Button kind="tonal" small onClick={onGood}>{t('outbox.slept.good')}</Button>
          <Button kind="text" small onClick={onReview}>{t('outbox.slept.review')}</Button></div></div>
    </div>
  );
}

/** What waits, what needs the user, what left: when each goes and why, and everything that can be done about it. */
export function Outbox({ mailbox, items, queue, knownAt, onSignIn }: OutboxProps) {
  const now = useNow();
  const say = useSay();
  const attempt = useTry();
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef<HTMLDivElement>(null);
  const [busy, setBusy] = useState(false);
  const still = knownAt !== null;
  const { needs, waiting, sent } = sections(items, now);
  const { waiting: n, paused_at: paused, late, hours } = queue;
  const listed = waiting.reduce((sum, section) => sum + section.items.length, 0);
  const next = waiting.flatMap((section) => section.items).map((item) => leaves(item, now)).find((at): at is number => at !== null);

  // A row that is gone takes the focus with it: then the heading has it.
  useLayoutEffect(() => {
    if (document.activeElement === document.body && acted.current) heading.current?.focus();
    acted.current = false;
  }, [items]);
  const acted = useRef(false);

  const change = (item: OutboxItem, act: OutboxAct): void => {
    acted.current = true;
    void heard(ask({ kind: 'outbox/change', item: item.id, act })).then((outcome) => {
      if (!outcome.ok) void attempt(Promise.resolve(outcome));
      else if (act === 'cancel' || act === 'keep') say(done(act, item), true, { label: t('outbox.undo'), run: () => change(item, 'restore') });
      else say(done(act, item));
    });
  };
  const time = (item: OutboxItem, at: number | null): void =>
    void attempt(ask({ kind: 'outbox/time', item: item.id, at }), at === null ? t('outbox.timed.soon') : t('outbox.timed', { time: clock(at, now) }));
  const all = (act: 'pause' | 'resume' | 'seen'): void => {
    setBusy(true);
    const words = { pause: t('outbox.paused_all'), resume: t('outbox.resumed_all'), seen: undefined }[act];
    void attempt(ask({ kind: 'outbox/all', mailbox: mailbox.id, act }), words).finally(() => setBusy(false));
  };
  const draft = (): void => void ask({ kind: 'drafts/open' });
  const rows = (some: readonly OutboxItem[]) => (
    <ul class="card">{some.map((item) => <Row key={item.id} item={item} mailbox={mailbox} hours={hours} still={still} onAct={(act) => change(item, act)} onTime={(at) => time(item, at)} onDraft={draft} />)}</ul>
  );
  const group = ({ id, title, items: some }: Section) => (
    <section class="sec" key={id} aria-labelledby={id}><h3 class="grp" id={id}><span>{title}</span><span>{number(some.length)}</span></h3>{rows(some)}</section>
  );
  const answer = paused !== null ? t('outbox.paused_since', { time: clock(paused, now) })
    : next === undefined ? n > 0 ? t('outbox.held') : '' : next <= now ? t('outbox.next.soon') : t(day(next, now) === null ? 'outbox.next' : 'outbox.next.day', { time: clock(next, now) });
  const quiet = n === 0 && needs.length === 0 && paused === null;
  return (
    <>
      {quiet
        ? <section class="empty tall-empty"><div class="art"><Icon name="inbox" class="s24" /></div><h2 ref={heading} tabIndex={-1}>{t('outbox.empty')}</h2><p>{t('outbox.empty.text')}</p></section>
        : (
          <section class="sec stack">
            <div class="row between">
              <div><h2 class="answer" ref={heading} tabIndex={-1}>{late ? t('outbox.moved', { n: late.count }) : n === 0 ? t('outbox.none_waiting') : t('outbox.waiting', { n })}</h2>
                {answer !== '' && <p class="small mut">{answer}</p>}{knownAt !== null && <p class="small mut">{t('outbox.known', { time: clock(knownAt, now) })}</p>}</div>
              {!still && (n > 0 || paused !== null) &&
                <Button kind="outline" small icon={paused === null ? 'pause' : 'right'} busy={busy} onClick={() => all(paused === null ? 'pause' : 'resume')}>
                  {paused === null ? t('outbox.pause_all') : t('outbox.resume_all')}</Button>}
            </div>
            {!still && <Blocked items={items} mailbox={mailbox} onSignIn={onSignIn} />}
            {late && !still ? <Slept late={late} onGood={() => all('seen')} onReview={() => first.current?.querySelector<HTMLElement>('.msg [aria-haspopup]')?.focus()} />
              : n > 0 && paused === null && blocking(items, mailbox) === null && <div class="note"><Icon name="laptop" /><p>{t('outbox.on')}</p></div>}
          </section>
        )}
      {needs.length > 0 && group({ id: 'outbox-needs', title: t('outbox.needs'), items: needs })}
      <div ref={first}>{waiting.map(group)}</div>
      {n > listed && <section class="sec"><p class="small mut">{t('outbox.more', { n: n - listed })}</p></section>}
      {sent.length > 0 &&
        <section class="sec">
          <details class="disc"><summary><span class="sub-h">{t('outbox.sent')}</span><span class="count">{number(sent.length)}</span><Icon name="down" class="s16 mut" /></summary>
            <ul class="card">{sent.map((item) => <SentRow key={item.id} item={item} />)}</ul></details>
        </section>}
    </>
  );
}
