import { useState } from 'preact/hooks';
import type { MailboxSummary } from '../../shared/api.gen';
import { t } from '../../shared/strings';
import { initial, pip, providerName, stateWord, type Pip } from '../mailbox';
import { Icon } from './icons';

export interface Who { address: string | null; provider: string | null; pip: Pip; sub: string; bad?: boolean; busy?: boolean }

function Tile({ who, small = false }: { who: Pick<Who, 'address' | 'provider' | 'pip'>; small?: boolean }) {
  return <span class={small ? 'tile sm' : 'tile'} aria-hidden="true">{initial(who.provider, who.address)}<i class={`pip ${who.pip}`} /></span>;
}

function Facts({ who }: { who: Who }) {
  return (
    <>
      <Tile who={who} />
      <span class="txt">
        <span class="addr" dir="ltr" title={who.address ?? undefined}>{who.address ?? t('mailbox.none')}</span>
        <span class={who.bad ? 'sub bad' : 'sub'}>
          {who.bad && <Icon name="alert" class="s16" />}{who.busy && <Icon name="spin" class="s16 spin" />}<span class="cut">{who.sub}</span>
        </span>
      </span>
    </>
  );
}

/** Whose numbers these are. With more than one mailbox linked it unfolds the list of them; the mail tab decides which is shown. */
export function WhoBar({ who, mailboxes, current }: { who: Who; mailboxes: readonly MailboxSummary[]; current: string | null }) {
  const [open, setOpen] = useState(false);
  const others = mailboxes.some(({ id }) => id !== current);
  if (!others) return <div class="who"><Facts who={who} /></div>;
  return (
    <>
      <button type="button" class="who" aria-expanded={open} aria-controls="mailboxes" onClick={() => setOpen(!open)}>
        <Facts who={who} /><span class="sr"> {t('mailbox.list.show')}</span><Icon name="updown" class="s18 mut" />
      </button>
      <div id="mailboxes" class="boxes" hidden={!open}>
        <h2 class="sub-h">{t('mailbox.list', { n: mailboxes.length })}</h2>
        <ul>
          {mailboxes.map((one) => (
            <li key={one.id} aria-current={one.id === current ? 'true' : undefined}>
              <Tile who={{ address: one.address, provider: one.provider, pip: pip(one.state, null) }} small />
              <span class="txt"><span class="addr" dir="ltr" title={one.address}>{one.address}</span>
                <span class="sub cut">{one.id === current ? t('mailbox.list.this') : `${providerName(one.provider)} · ${stateWord(one.state)}`}</span></span>
              <span class="small mut">{one.score === null ? t('mailbox.no_score') : t('mailbox.score', { score: Math.round(one.score) })}</span>
            </li>
          ))}
        </ul>
        <p class="small mut">{t('mailbox.list.help')}</p>
      </div>
    </>
  );
}
