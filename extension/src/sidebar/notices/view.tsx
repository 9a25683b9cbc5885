import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { MailboxSummary, Notice } from '../../shared/api.gen';
import { ask } from '../../shared/messages';
import { clock } from '../../shared/moment';
import { t } from '../../shared/strings';
import { IconButton } from '../parts/buttons';
import { Icon } from '../parts/icons';
import { useTry } from '../parts/live';
import { useNow } from '../parts/now';
import { aimOf, toDo, type Aim } from './aim';
import { NoticeRow, SnoozedRow, type Until } from './row';

interface NoticesProps {
  notices: readonly Notice[];
  mailboxes: readonly MailboxSummary[];
  /** The mailbox of the panel. */
  current: string | null;
  /** When this was read, where nobody answers now. */
  knownAt: number | null;
  onAim: (aim: Aim) => void;
  onBack: () => void;
}

/** Whom it concerns, where that is not plain: one by its address, several by their number. */
function whose({ mailboxes: ids }: Notice, mailboxes: readonly MailboxSummary[]): string | null {
  if (mailboxes.length < 2 || ids.length === 0) return null;
  return ids.length > 1 ? t('notices.mailboxes', { n: ids.length }) : mailboxes.find(({ id }) => id === ids[0])?.address ?? null;
}

/** Everything worth an interruption over all mailboxes, worst first, each with the way to mend it; the silent ones apart. */
export function Notices({ notices, mailboxes, current, knownAt, onAim, onBack }: NoticesProps) {
  const now = useNow();
  const attempt = useTry();
  const heading = useRef<HTMLHeadingElement>(null);
  /** The one that changed places by the user's hand: the focus goes with it. */
  const moved = useRef<Pick<Notice, 'id' | 'snoozed'> | null>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    const { id, snoozed } = moved.current ?? {};
    if (id === undefined || notices.some((one) => one.id === id && one.snoozed === snoozed)) return;
    moved.current = null;
    const button = document.querySelector<HTMLElement>(`#notice-${CSS.escape(id)} button`) ?? heading.current;
    button?.focus();
  }, [notices]);

  const snooze = ({ id, snoozed }: Notice, until: Until): void => {
    moved.current = { id, snoozed };
    void attempt(ask({ kind: 'notice/snooze', notice: id, until }), until === 'now' ? t('notices.woken') : t('notices.done'));
  };
  const awake = notices.filter(({ snoozed }) => !snoozed);
  const silent = notices.filter(({ snoozed }) => snoozed);
  const n = toDo(notices).length;
  return (
    <div onKeyDown={({ key }) => {
      if (key === 'Escape') onBack();
    }}>
      <section class="sec row top">
        <IconButton icon="left" label={t('app.back')} onClick={onBack} mirror />
        <div class="grow"><h1 class="title" tabIndex={-1} ref={heading}>{t('notices.title')}</h1>
          <p class="small mut">{silent.length > 0 ? t('notices.count.snoozed', { n, snoozed: silent.length }) : t('notices.count', { n })}</p>
          {knownAt !== null && <p class="small mut">{t('notices.known', { time: clock(knownAt, now) })}</p>}</div>
      </section>
      {awake.length === 0 &&
        <section class="empty"><div class="art ok"><Icon name="bell" class="s24" /></div>
          <h2>{silent.length > 0 ? t('notices.empty.awake') : t('notices.empty')}</h2><p>{silent.length > 0 ? t('notices.empty.awake.text') : t('notices.empty.text')}</p></section>}
      {awake.length > 0 &&
        <section class="sec" aria-labelledby="awake"><h2 class="grp" id="awake">{t('notices.now')}</h2>
          <div class="card issues">{awake.map((one) => {
            const aim = aimOf(one, current);
            return <NoticeRow key={one.id} notice={one} whose={whose(one, mailboxes)} fix={aim.fix} onShow={() => onAim(aim)} onSnooze={(until) => snooze(one, until)} />;
          })}</div>
        </section>}
      {silent.length > 0 &&
        <section class="sec" aria-labelledby="silent"><h2 class="grp" id="silent">{t('notices.snoozed')}</h2>
          <div class="card issues">{silent.map((one) => <SnoozedRow key={one.id} notice={one} whose={whose(one, mailboxes)} onWake={() => snooze(one, 'now')} />)}</div>
        </section>}
    </div>
  );
}
