import { useEffect, useRef } from 'preact/hooks';
import type { Bounce, BounceList, Mailbox } from '../../shared/api.gen';
import { ask, type Outcome } from '../../shared/messages';
import { clock } from '../../shared/moment';
import { t, told } from '../../shared/strings';
import { useAsked } from '../parts/asked';
import { Button, IconButton } from '../parts/buttons';
import { Icon } from '../parts/icons';
import { useNow } from '../parts/now';
import { causeWords, weekStart } from './bouncing';

function Row({ of }: { of: Bounce }) {
  const now = useNow();
  return (
    <li class="bounce">
      <b class="addr" dir="ltr" title={of.address}>{of.address}</b>
      <span class="small fg2">{causeWords(of.cause)}<span class="mut"> · {clock(of.at, now)}</span></span>
      {of.suppressed && <span class="small mut row s1"><Icon name="ban" class="s16" />{t('bounces.barred')}</span>}
      {of.said !== null &&
        <details class="more">
          <summary aria-label={`${t('app.said')}: ${of.address}`}>{t('app.said')}<Icon name="down" class="s16" /></summary>
          <div class="evid"><code dir="ltr">{of.said}</code></div>
        </details>}
    </li>
  );
}

function Group({ title, bounces }: { title: string; bounces: readonly Bounce[] }) {
  if (bounces.length === 0) return null;
  return (
    <section class="sec" aria-label={title}>
      <div class="sec-h"><h3 class="sub-h">{title}</h3><span class="aside">{bounces.length}</span></div>
      <ul class="card">{bounces.map((one) => <Row key={`${one.address} ${one.sent_at} ${one.at}`} of={one} />)}</ul>
    </section>
  );
}

function List({ answer, since, all, onAgain }: { answer: Outcome<BounceList> | null; since: number; all: number; onAgain: () => void }) {
  if (answer === null) return <div class="sec stack" aria-busy="true"><span class="sk" /><span class="sk" /><span class="sk" /></div>;
  if (!answer.ok) {
    const { sentence, next } = told(answer.refusal);
    return (
      <div class="sec"><div class="note warn"><Icon name="warning" />
        <div class="stack s1"><p>{sentence}</p>{next !== '' && <p>{next}</p>}<div><Button kind="outline" small icon="sync" onClick={onAgain}>{t('app.try')}</Button></div></div></div></div>
    );
  }
  const { bounces } = answer.value;
  if (bounces.length === 0) return <p class="sec fg2">{t('bounces.none')}</p>;
  return (
    <>
      <Group title={t('bounces.week')} bounces={bounces.filter(({ sent_at }) => sent_at >= since)} />
      <Group title={t('bounces.before')} bounces={bounces.filter(({ sent_at }) => sent_at < since)} />
      {bounces.length < all && <p class="sec small mut">{t('bounces.newest', { n: bounces.length })}</p>}
    </>
  );
}

/** Whom a message came back from in 30 days, when and why, and who isn’t written to again. */
export function Bounces({ mailbox, onBack }: { mailbox: Mailbox; onBack: () => void }) {
  const { outcome, again } = useAsked(() => ask({ kind: 'bounces/list', mailbox: mailbox.id }), mailbox.id, mailbox.stream.bounced);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { bounced, sent } = mailbox.stream;
  return (
    <>
      <div class="sec row top">
        <IconButton icon="left" label={t('app.back')} onClick={onBack} mirror />
        <div class="grow">
          <h2 class="title" ref={title} tabIndex={-1}>{t('bounces.title')}</h2>
          <p class="small mut">{t('bounces.count', { bounced, n: sent })}</p>
        </div>
      </div>
      <List answer={outcome} since={weekStart(mailbox.days)} all={bounced} onAgain={again} />
    </>
  );
}
