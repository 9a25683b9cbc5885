import type { Mailbox } from '../../shared/api.gen';
import { ago } from '../../shared/format';
import { clock } from '../../shared/moment';
import { t, told } from '../../shared/strings';
import { Icon } from '../parts/icons';
import { useNow } from '../parts/now';

/** The footer of a mailbox: how fresh its numbers are. */
export function SyncLine({ mailbox, lost }: { mailbox: Mailbox; lost: boolean }) {
  const now = useNow();
  const { state, at, error } = mailbox.sync;
  if (lost || state === 'failed') {
    const why = !lost && error ? told({ ...error, nextStep: error.next_step }).sentence : undefined;
    return (
      <>
        <span class={lost ? '' : 'bad'}><Icon name={lost ? 'off' : 'alert'} class="s16" /></span>
        <span class="cut" title={why}>{t('sync.stopped')}{why !== undefined && <span class="sr">. {why}</span>}</span>
        {at !== null && <span class="end">{clock(at, now)}</span>}
      </>
    );
  }
  if (state === 'syncing') return <><Icon name="spin" class="s16 spin" /><span>{t('sync.syncing')}</span></>;
  if (at === null) return <><Icon name="clock" class="s16" /><span>{t('sync.never')}</span></>;
  return <><span class="ok"><Icon name="check" class="s16" /></span><span>{t('sync.current')}</span><span class="end">{ago(at, now)}</span></>;
}
