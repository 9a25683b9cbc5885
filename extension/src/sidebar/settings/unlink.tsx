import { useEffect, useState } from 'preact/hooks';
import type { Mailbox, MailboxSummary, Unlinked } from '../../shared/api.gen';
import { ask } from '../../shared/messages';
import { t, told } from '../../shared/strings';
import { heard } from '../chrome';
import { ownerName, webmailName } from '../mailbox';
import { Button } from '../parts/buttons';
import { Dialog } from '../parts/dialog';
import { CheckBox, type FieldError } from '../parts/fields';
import { Icon } from '../parts/icons';
import { Radio } from '../parts/radio';
import { SeenButton } from '../parts/seen-button';

type Waiting = 'drafts' | 'move' | 'discard';
/** After this the user is told what takes so long. */
const SLOW_MS = 10_000;

interface UnlinkProps {
  mailbox: Mailbox;
  /** How many messages wait in its outbox. */
  waiting: number;
  mailboxes: readonly MailboxSummary[];
  onUnlinked: (unlinked: Unlinked, provider: string) => void;
}

/** What becomes of the messages that wait. They can be deleted only where they could not be kept. */
function Fate({ provider, waiting, others, fate, onFate, to, onTo, lost }: {
  provider: string; waiting: number; others: readonly MailboxSummary[]; fate: Waiting; onFate: (fate: Waiting) => void;
  to: string | null; onTo: (mailbox: string) => void; lost: boolean;
}) {
  const name = webmailName(provider);
  const radio = (value: Waiting, words: string) =>
    <Radio id={`fate-${value}`} name="fate" checked={fate === value} onChange={() => onFate(value)}>{words}</Radio>;
  return (
    <fieldset class="stack s1">
      <legend class="sub-h">{t('unlink.waiting', { n: waiting })}</legend>
      {radio('drafts', name === null ? t('unlink.drafts.any') : t('unlink.drafts', { name }))}
      {others.length > 0 &&
        <div>
          {radio('move', t('unlink.move'))}
          <div class="inset"><div class="with" dir="ltr">
            <select class="input sm" aria-label={t('unlink.move.which')} value={to ?? ''} onChange={({ currentTarget: list }) => {
              onTo(list.value);
              onFate('move');
            }}>
              {others.map((one) => <option key={one.id} value={one.id}>{t('unlink.move.left', { address: one.address, n: one.limit - one.sent })}</option>)}
            </select>
            <Icon name="down" class="s18 chevron" />
          </div></div>
        </div>}
      {lost && radio('discard', t('unlink.discard'))}
    </fieldset>
  );
}

function Ask({ mailbox, waiting, mailboxes, onUnlinked, onCancel }: UnlinkProps & { onCancel: () => void }) {
  const others = mailboxes.filter((one) => one.id !== mailbox.id && one.state === 'active' && one.sent < one.limit);
  const [fate, setFate] = useState<Waiting>('drafts');
  const [to, setTo] = useState(others[0]?.id ?? null);
  const [forget, setForget] = useState(false);
  const [busy, setBusy] = useState(false);
  const [slow, setSlow] = useState(false);
  const [error, setError] = useState<(FieldError & { code: string }) | null>(null);
  useEffect(() => {
    if (!busy) return undefined;
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [busy]);
  useEffect(() => {
    if (error) document.getElementById('unlink-failed')?.focus();
  }, [error]);

  const { id, address, provider } = mailbox;
  const name = ownerName(provider);
  const cancel = (): void => {
    if (!busy) onCancel();
  };
  const unlink = (): void => {
    setBusy(true);
    void heard(ask({ kind: 'mailbox/unlink', mailbox: id, waiting: fate, moveTo: fate === 'move' ? to : null, history: forget ? 'delete' : 'keep' })).then((outcome) => {
      setBusy(false);
      if (outcome.ok) onUnlinked(outcome.value, provider);
      else setError({ ...told(outcome.refusal), code: outcome.refusal.code });
    });
  };
  return (
    <Dialog title={t('unlink.ask', { address })} describedBy="unlink-text" onCancel={cancel}>
      <p class="fg2" id="unlink-text">{name === null ? t('unlink.text.any') : t('unlink.text', { name })}</p>
      {error &&
        <div class="note bad" id="unlink-failed" tabIndex={-1}><Icon name="alert" />
          <div><h3>{t('unlink.failed')}</h3><p>{error.sentence}</p><p>{error.next}</p></div></div>}
      {waiting > 0 && <Fate provider={provider} waiting={waiting} others={others} fate={fate} onFate={setFate} to={to} onTo={setTo} lost={error?.code === 'drafts' || fate === 'discard'} />}
      <CheckBox id="forget" checked={forget} onChange={setForget}>{t('unlink.history')}</CheckBox>
      <p class="help" role="status">{slow ? t('unlink.slow') : ''}</p>
      <div class="row end wrap">
        <span data-safe><Button kind="text" off={busy} onClick={cancel}>{t('unlink.cancel')}</Button></span>
        <SeenButton kind="danger" busy={busy} onClick={unlink}>{busy ? t('unlink.doing') : t('unlink.do')}</SeenButton>
      </div>
    </Dialog>
  );
}

/** The end of the page, and of the mailbox here. What happens is asked before it does. */
export function Unlink(props: UnlinkProps) {
  const [asking, setAsking] = useState(false);
  const { address, provider } = props.mailbox;
  const name = ownerName(provider);
  return (
    <section class="sec" aria-labelledby="set-unlink">
      <div class="sec-h"><h2 id="set-unlink">{t('unlink.title')}</h2></div>
      <p class="fg2">{name === null ? t('unlink.card.any') : t('unlink.card', { name })}</p>
      <div class="after danger"><Button kind="outline" onClick={() => setAsking(true)}>{t('unlink.go', { address })}</Button></div>
      {asking && <Ask {...props} onCancel={() => setAsking(false)} />}
    </section>
  );
}
