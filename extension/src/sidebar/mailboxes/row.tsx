import type { MailboxSummary } from '../../shared/api.gen';
import { t } from '../../shared/strings';
import { Icon } from '../parts/icons';
import { Ring } from '../parts/ring';
import { Tile } from '../parts/tile';
import { look, parts, trouble } from './order';

/** An address on one line: heard whole, seen with its local part strong and its domain cut where there is no room. */
export function Address({ of }: { of: string }) {
  const { local, head, tail } = parts(of);
  return (
    <>
      <span class="sr" dir="ltr">{of}</span>
      <span class="a" dir="ltr" aria-hidden="true"><b>{local}</b>{head !== '' && <span class="gives">{head}</span>}<span>{tail}</span></span>
    </>
  );
}

/** What one mailbox is in a line: who, what is wrong, how much has left, how healthy. `here`: it is the one shown. */
export function Row({ of: one, at, here }: { of: MailboxSummary; at: number; here: boolean }) {
  const kind = trouble(one, at);
  const { text, icon, tone } = look(kind);
  const held = kind === 'sign_in' || kind === 'disconnected';
  const full = one.sent >= one.limit ? 'bad' : kind === 'near' ? 'warn' : '';
  const share = one.limit === 0 ? 100 : Math.min(100, one.sent / one.limit * 100);
  return (
    <>
      <Tile provider={one.provider} address={one.address} small />
      <span class="w">
        <Address of={one.address} />
        <span class="s">{icon && <Icon name={icon} class={`s16 ${tone}${icon === 'spin' ? ' spin' : ''}`} />}<span class="cut">{text}</span>{here && <span class="sr">, {t('box.here')}</span>}</span>
      </span>
      {held ? <span class="q mut">{t('box.held')}</span>
        : <span class="q">
          <span aria-hidden="true">{t('box.sent', { sent: one.sent, limit: one.limit })}</span><span class="sr">{t('box.sent.label', { sent: one.sent, limit: one.limit })}</span>
          <span class={`bar ${full}`} aria-hidden="true"><i style={{ inlineSize: `${share}%` }} /></span>
        </span>}
      <Ring score={one.score} size="xs" stale={held} />
    </>
  );
}
