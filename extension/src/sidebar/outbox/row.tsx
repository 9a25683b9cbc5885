import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Mailbox, OutboxItem } from '../../shared/api.gen';
import { clock } from '../../shared/moment';
import type { OutboxAct, Queue } from '../../shared/messages';
import { t } from '../../shared/strings';
import { breaking } from '../parts/breaking';
import { Button } from '../parts/buttons';
import { Icon } from '../parts/icons';
import { Menu, type MenuItem } from '../parts/menu';
import { useNow } from '../parts/now';
import { Time } from './time';
import { when, whom, why } from './why';

interface RowProps {
  item: OutboxItem;
  mailbox: Mailbox;
  hours: Queue['hours'];
  /** Nobody answers: it is only looked at. */
  still: boolean;
  onAct: (act: OutboxAct) => void;
  onTime: (at: number | null) => void;
  onDraft: () => void;
}

/** What the row itself offers, where the user is to decide. */
function Choices({ item: { state, reason, kind }, onAct, onDraft }: Pick<RowProps, 'item' | 'onAct' | 'onDraft'>) {
  if (state === 'unknown') {
    return (
      <div class="acts"><p class="small fg2">{t('outbox.unknown.look')}</p>
        <Button kind="tonal" small onClick={() => onAct('sent')}>{t('outbox.do.sent')}</Button>
        <Button kind="text" small onClick={() => onAct('again')}>{t('outbox.do.again')}</Button></div>
    );
  }
  const gone = reason === 'draft_gone' || reason === 'suppressed';
  const unfinished = reason === 'draft_token' || reason === 'draft_subject';
  return (
    <div class="acts">
      {kind === 'draft' && reason !== 'draft_gone' && <Button kind="tonal" small onClick={onDraft}>{t('outbox.do.open')}</Button>}
      {!gone && <Button kind={kind === 'draft' ? 'text' : 'tonal'} small onClick={() => onAct('again')}>{t(unfinished ? 'outbox.do.as_is' : 'outbox.do.retry')}</Button>}
      <Button kind="text" small onClick={() => onAct('remove')}>{t('outbox.do.remove')}</Button>
    </div>
  );
}

/** One message: when, to whom, what about, and why not before. */
export function Row({ item, mailbox, hours, still, onAct, onTime, onDraft }: RowProps) {
  const now = useNow();
  const [timing, setTiming] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const who = whom(item);
  const { icon, text, look } = why(item, mailbox, hours, now);
  const back = (): void => {
    setTiming(false);
    row.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus();
  };
  const { hour, can_send_now: places } = mailbox.usage;
  const can = places > 0 && mailbox.state === 'active' && item.why !== 'stopped' && item.why !== 'no_sending';
  const name = (label: string, more?: string): ComponentChildren => <span class="grow">{label}{more && <span class="mut"> {more}</span>}</span>;
  const paused = item.state === 'paused';
  const items: MenuItem[] = [
    { id: 'time', icon: 'cal', label: name(t('outbox.do.time')), onPick: () => setTiming(true) },
    {
      id: 'now', icon: 'send', off: !can, onPick: () => onAct('now'),
      label: name(t('outbox.do.now'), can ? t('outbox.do.now.left', { n: hour.left }) : t('outbox.do.now.none')),
    },
    paused ? { id: 'resume', icon: 'right', label: name(t('outbox.do.resume')), onPick: () => onAct('resume') }
      : { id: 'pause', icon: 'pause', label: name(t('outbox.do.pause')), onPick: () => onAct('pause') },
    ...item.kind === 'draft' ? [{ id: 'open', icon: 'pencil' as const, label: name(t('outbox.do.open')), onPick: onDraft }] : [],
    { id: 'keep', icon: 'x', bad: true, label: name(t('outbox.do.keep')), onPick: () => onAct('keep') },
    ...item.kind === 'draft' ? [] : [{ id: 'cancel', icon: 'x' as const, bad: true, label: name(t('outbox.do.discard')), onPick: () => onAct('cancel') }],
  ];
  const open = item.state === 'unknown' || item.state === 'failed';
  const waits = item.state === 'queued' || paused;
  const at = item.leaves_at;
  return (
    <li class="msg" ref={row} id={`msg-${item.id}`}>
      <span class="when">{waits && at !== null && at > now ? <span title={t('outbox.about', { time: clock(at, now) })}>{when(item, now)}</span> : when(item, now)}</span>
      <div class="about">
        <p class="to"><bdi>{breaking(who)}</bdi></p>
        {(item.subject !== null || item.kind === 'draft') && <div class={item.subject === null ? 'sj mut' : 'sj'} title={item.subject ?? undefined}>{item.subject ?? t('outbox.draft')}</div>}
        <p class={`why ${look ?? ''}`}><Icon name={icon} class="s16" /><span>{text}</span></p>
        {open && !still && <Choices item={item} onAct={onAct} onDraft={onDraft} />}
        {timing && <Time id={item.id} who={who} at={item.wanted_at ?? at ?? item.due_at} onCancel={back} onTime={(time) => {
          back();
          onTime(time);
        }} />}
      </div>
      {waits && !still && <Menu id={`do-${item.id}`} label={t('outbox.menu', { who })} items={items} small />}
    </li>
  );
}

/** One that left. */
export function SentRow({ item }: { item: OutboxItem }) {
  const now = useNow();
  return <li class="msg"><span class="when">{when(item, now)}</span><div class="about"><p class="to"><bdi>{breaking(whom(item))}</bdi></p></div></li>;
}
