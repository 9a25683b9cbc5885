import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Notice, NoticeSnoozeRequest } from '../../shared/api.gen';
import { clock, clockToday } from '../../shared/moment';
import { t } from '../../shared/strings';
import { Button } from '../parts/buttons';
import { Icon, type IconName } from '../parts/icons';
import { useNow } from '../parts/now';

export type Until = NoticeSnoozeRequest['until'];

const LOOK = { stop: ['alert', 'bad'], fix: ['warning', 'warn'], info: ['info', 'tip'] } as const satisfies Record<Notice['severity'], readonly [IconName, string]>;
const word = (severity: Notice['severity']): string => ({ stop: t('notices.stop'), fix: t('notices.fix'), info: t('notices.info') })[severity];

/** How long it is to be silent: folded out in place, so that nothing is covered. Escape folds it in again. */
function Snooze({ id, title, onSnooze }: { id: string; title: string; onSnooze: (until: Until) => void }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const lengths = [['hour', t('notices.hour')], ['day', t('notices.day')], ['changed', t('notices.changed')]] as const;
  return (
    <div class="snooze" onKeyDown={(event) => {
      if (event.key !== 'Escape' || !open) return;
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
    }}>
      <button type="button" class="btn text sm" aria-expanded={open} aria-controls={`snooze-${id}`} ref={button} onClick={() => setOpen(!open)}>
        <Icon name="clock" class="s16" />{t('notices.snooze')}
      </button>
      <div id={`snooze-${id}`} class="row wrap" role="group" aria-label={t('notices.snooze.of', { title })} hidden={!open}>
        {lengths.map(([until, words]) => <Button key={until} kind="outline" small onClick={() => onSnooze(until)}>{words}</Button>)}
      </div>
    </div>
  );
}

interface RowProps {
  notice: Notice;
  /** The mailboxes it is about, where several are linked. */
  whose: string | null;
  /** There is something to mend at the place it leads to. */
  fix: boolean;
  onShow: () => void;
  onSnooze: (until: Until) => void;
}

function Article({ notice: { id, severity, title, text, since }, whose, look, children }: { notice: Notice; whose: string | null; look: string; children: ComponentChildren }) {
  const now = useNow();
  return (
    <article class={`issue ${look}`} id={`notice-${id}`}>
      <Icon name={LOOK[severity][0]} />
      <div>
        <h3><span>{title}</span></h3>
        <p>{text}</p>
        <p class="small meta"><b class="word">{word(severity)}</b>, {t('notices.since', { time: clockToday(since, now) })}{whose !== null && <span class="whose">{whose}</span>}</p>
        {children}
      </div>
    </article>
  );
}

export function NoticeRow({ notice, whose, fix, onShow, onSnooze }: RowProps) {
  return (
    <Article notice={notice} whose={whose} look={LOOK[notice.severity][1]}>
      <div class="acts">
        <Button kind="tonal" small onClick={onShow}>{fix ? t('notices.show.fix') : t('notices.show')}</Button>
        <Snooze id={notice.id} title={notice.title} onSnooze={onSnooze} />
      </div>
    </Article>
  );
}

/** One that is silent: until when, and the way back. */
export function SnoozedRow({ notice, whose, onWake }: { notice: Notice; whose: string | null; onWake: () => void }) {
  const now = useNow();
  const until = notice.snoozed_until;
  return (
    <Article notice={notice} whose={whose} look="silent">
      <p class="small row until"><Icon name="clock" class="s16" /><span>{until === null ? t('notices.until.changed') : t('notices.until', { time: clock(until, now) })}</span></p>
      <div class="acts"><Button kind="text" small flush onClick={onWake}>{t('notices.wake')}</Button></div>
    </Article>
  );
}
