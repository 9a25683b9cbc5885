import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Mailbox } from '../../shared/api.gen';
import type { ChannelState } from '../../shared/messages';
import { ask } from '../../shared/messages';
import { clock } from '../../shared/moment';
import { t } from '../../shared/strings';
import { Start, useCheckAgain } from '../companion/view';
import { Button } from '../parts/buttons';
import { Icon, type IconName } from '../parts/icons';
import { useTry } from '../parts/live';
import { useNow } from '../parts/now';
import { SeenButton } from '../parts/seen-button';
import type { Slot } from '../place';
import { signedOut, signInWords } from './signed-out';
import { SyncAgain } from './sync-line';

interface Words { icon: IconName; tone: '' | 'warn' | 'bad'; title: string; text: string }

function wording(slot: Exclude<Slot, null>, mailbox: Mailbox, stoppedAt: number, waiting: number, now: number): Words {
  const time = clock(mailbox.since, now);
  switch (slot) {
    case 'lost': return { icon: 'off', tone: '', title: t('companion.lost', { time: clock(stoppedAt, now) }), text: t('companion.lost.text') };
    case 'sign_in': {
      const held = waiting > 0 ? ` ${t('state.sign_in.waiting', { n: waiting })}` : '';
      return { icon: 'key', tone: 'bad', title: t('state.sign_in'), text: signedOut(mailbox, time).text + held };
    }
    case 'paused': {
      const { why } = mailbox.pause ?? {};
      const text = why === 'bounces' ? t('state.paused.bounces', { time }) : why === 'rejections' ? t('state.paused.rejections', { time }) : t('state.paused.text', { time });
      return { icon: 'pause', tone: 'warn', title: t('state.paused'), text };
    }
    case 'disconnected': return { icon: 'server', tone: 'bad', title: t('state.disconnected'), text: t('state.disconnected.text', { time }) };
    case 'offline': {
      const known = clock(mailbox.sync.at ?? mailbox.since, now);
      return { icon: 'globe', tone: '', title: t('state.offline'), text: t('state.offline.text', { time: known }) };
    }
    case 'linking': return { icon: 'inbox', tone: '', title: t('state.linking'), text: t('state.linking.text') };
  }
}

/** The way to more, perhaps beside a button; it opens below. Closed, the slot keeps its height. */
function Acts({ first, more, children }: { first?: ComponentChildren; more: string; children: ComponentChildren }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <div class="acts">{first}
        <button type="button" class={first ? 'btn text sm' : 'btn text sm flush'} aria-expanded={open} aria-controls="slot-more" onClick={() => setOpen(!open)}>{more}</button></div>
      <div id="slot-more" hidden={!open}>{children}</div>
    </>
  );
}

/** The guard's pause: who raised it, and the way on. */
function Paused({ mailbox: { id, pause } }: { mailbox: Mailbox }) {
  const attempt = useTry();
  const [busy, setBusy] = useState(false);
  if (!pause) return null;
  const resume = (): void => {
    setBusy(true);
    void attempt(ask({ kind: 'sending/resume', mailbox: id }), t('state.paused.gone')).finally(() => setBusy(false));
  };
  const go = <Button kind="outline" small busy={busy} onClick={resume}>{t('state.paused.go')}</Button>;
  if (pause.addresses.length === 0) return <div class="acts">{go}</div>;
  return (
    <Acts more={t('state.paused.who', { n: pause.addresses.length })} first={go}>
      <ul class="small">{pause.addresses.map((address) => <li key={address} class="addr" dir="ltr">{address}</li>)}</ul>
    </Acts>
  );
}

/** What stands in the place of the score while something bigger is wrong: one at a time, one height, one way out. */
export function StateSlot({ slot, mailbox, channel, waiting, onProgress, onSignIn }: {
  slot: Exclude<Slot, null>; mailbox: Mailbox; channel: ChannelState; waiting: number; onProgress: () => void; onSignIn: () => void;
}) {
  const now = useNow();
  const [busy, again] = useCheckAgain();
  const stoppedAt = channel.kind === 'unreachable' ? channel.since : now;
  const { icon, tone, title, text } = wording(slot, mailbox, stoppedAt, waiting, now);
  const signIn = <SeenButton kind="primary" small icon={mailbox.sign_in === 'password' ? 'key' : undefined} onClick={onSignIn}>{signInWords(mailbox)}</SeenButton>;
  return (
    <section class={`state ${tone}`}>
      <Icon name={icon} />
      <h2>{title}</h2>
      <p>{text}</p>
      {slot === 'lost' &&
        <Acts more={t('companion.off.how')}
          first={<Button kind="outline" small icon="sync" busy={busy} onClick={again}>{t('companion.again')}</Button>}><Start /></Acts>}
      {slot === 'sign_in' && <Acts more={t('state.sign_in.why')} first={signIn}><p class="small">{signedOut(mailbox, '').why}</p></Acts>}
      {slot === 'paused' && <Paused mailbox={mailbox} />}
      {slot === 'disconnected' && <div class="acts">{signIn}</div>}
      {slot === 'offline' && <div class="acts"><SyncAgain mailbox={mailbox.id} /></div>}
      {slot === 'linking' && <div class="acts"><Button kind="text" small flush onClick={onProgress}>{t('state.see')}</Button></div>}
    </section>
  );
}
