import type { Mailbox } from '../../shared/api.gen';
import { ago } from '../../shared/format';
import { ask } from '../../shared/messages';
import { clock } from '../../shared/moment';
import { t, told } from '../../shared/strings';
import { Button } from '../parts/buttons';
import { Icon } from '../parts/icons';
import { useTry } from '../parts/live';
import { useNow } from '../parts/now';

/** The footer of a mailbox: how fresh its numbers are. */
export function SyncLine({ mailbox, lost }: { mailbox: Mailbox; lost: boolean }) {
  const now = useNow();
  const { state, at } = mailbox.sync;
  if (lost || state === 'failed') {
    return (
      <>
        <span class={lost ? '' : 'bad'}><Icon name={lost ? 'off' : 'alert'} class="s16" /></span>
        <span>{t('sync.stopped')}</span>
        {at !== null && <span class="end">{clock(at, now)}</span>}
      </>
    );
  }
  if (state === 'syncing') return <><Icon name="spin" class="s16 spin" /><span>{t('sync.syncing')}</span></>;
  if (at === null) return <><Icon name="clock" class="s16" /><span>{t('sync.never')}</span></>;
  return <><span class="ok"><Icon name="check" class="s16" /></span><span>{t('sync.current')}</span><span class="end">{ago(at, now)}</span></>;
}

export function SyncAgain({ mailbox }: { mailbox: string }) {
  const attempt = useTry();
  return <Button kind="outline" small icon="sync" onClick={() => void attempt(ask({ kind: 'sync/start', mailbox }))}>{t('state.try')}</Button>;
}

/** Why the numbers are not fresh, where nothing bigger says it. */
export function SyncNote({ mailbox }: { mailbox: Mailbox }) {
  const { state, error } = mailbox.sync;
  if (state !== 'failed' || !error) return null;
  const { sentence, next } = told({ ...error, nextStep: error.next_step });
  return (
    <section class="sec">
      <div class="note warn"><Icon name="warning" />
        <div class="stack s1"><h2>{t('sync.stopped')}</h2><p>{sentence}</p>{next !== '' && <p>{next}</p>}<div><SyncAgain mailbox={mailbox.id} /></div></div></div>
    </section>
  );
}
