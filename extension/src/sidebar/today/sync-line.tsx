import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Link, Mailbox, Sync } from '../../shared/api.gen';
import { ago, percent } from '../../shared/format';
import { ask } from '../../shared/messages';
import { clock } from '../../shared/moment';
import { t } from '../../shared/strings';
import { Button } from '../parts/buttons';
import { Icon, type IconName } from '../parts/icons';
import { useSay, useTry } from '../parts/live';
import { useNow } from '../parts/now';
import { SeenButton } from '../parts/seen-button';
import { signInWords } from './signed-out';
import { isPartly, syncTrouble } from './sync-trouble';

/** A pass shorter than this is no news: its end is. */
const LASTS_MS = 400;

const settled = (sync: Sync): Sync['state'] => sync.error && !isPartly(sync) ? 'failed' : sync.at === null ? 'never' : 'current';

/** The mailbox as it is shown: a pass but the first is under way once it has lasted, so that a short one lets nothing flicker. */
export function useCalm(mailbox: Mailbox): Mailbox {
  const running = mailbox.sync.state === 'syncing';
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!running) return undefined;
    const timer = setTimeout(() => setLasting(true), LASTS_MS);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [running, mailbox.id]);
  return running && !lasting && mailbox.sync.at !== null ? { ...mailbox, sync: { ...mailbox.sync, state: settled(mailbox.sync) } } : mailbox;
}

/** How far a first reading is; null where nothing counts. */
export function shareRead(link: Link | null, mailbox: Mailbox): number | null {
  const step = link?.mailbox === mailbox.id && link.state === 'running' ? link.steps.find(({ name }) => name === 'reading') : undefined;
  return step?.done != null && step.total ? Math.min(1, step.done / step.total) : null;
}

interface Words { icon: IconName; tone: '' | 'ok' | 'warn' | 'bad'; text: string; end: string | null }

function wording({ sync, state: standing }: Mailbox, lost: boolean, share: number | null, now: number): Words {
  const { at, error } = sync;
  // Nothing is read until somebody signs in, whatever came before.
  const state = standing === 'needs_sign_in' ? 'failed' : sync.state;
  const since = at === null ? null : clock(at, now);
  if (lost) return { icon: 'off', tone: '', text: t('sync.stopped'), end: since };
  if (error?.code === 'offline') return { icon: 'globe', tone: '', text: t('sync.offline'), end: since };
  switch (state) {
    case 'failed': return { icon: 'alert', tone: 'bad', text: t('sync.stopped'), end: since };
    case 'syncing': return { icon: 'spin', tone: '', text: share === null ? t('sync.syncing') : t('sync.syncing.share', { share: percent(share) }), end: null };
    case 'never': return { icon: 'clock', tone: '', text: t('sync.never'), end: null };
    case 'current': if (isPartly(sync)) return { icon: 'warning', tone: 'warn', text: t('sync.partly'), end: at === null ? null : ago(at, now) };
      return { icon: 'check', tone: 'ok', text: t('sync.current'), end: at === null ? null : ago(at, now) };
  }
}

/** The footer of a mailbox: how fresh its numbers are. That it stopped or goes on again is also heard. */
export function SyncLine({ mailbox, lost, share }: { mailbox: Mailbox; lost: boolean; share: number | null }) {
  const now = useNow();
  const say = useSay();
  const { icon, tone, text, end } = wording(mailbox, lost, share, now);
  const heard = useRef<string | null>(null);
  useEffect(() => {
    if (icon === 'spin') return;
    if (heard.current !== null && heard.current !== text) say(text);
    heard.current = text;
  }, [icon, text]);
  return (
    <>
      <span class={tone}><Icon name={icon} class={icon === 'spin' ? 's16 spin' : 's16'} /></span>
      <span>{text}</span>
      {end !== null && <span class="end">{end}</span>}
    </>
  );
}

export function SyncAgain({ mailbox, busy = false }: { mailbox: string; busy?: boolean }) {
  const attempt = useTry();
  return <Button kind="outline" small icon="sync" busy={busy} onClick={() => void attempt(ask({ kind: 'sync/start', mailbox }))}>{t('state.try')}</Button>;
}

/** Why the numbers are not fresh, where nothing bigger says it. It stays while another try is under way. */
export function SyncNote({ mailbox, onSignIn }: { mailbox: Mailbox; onSignIn: () => void }) {
  const trouble = syncTrouble(mailbox);
  if (!trouble) return null;
  const { sentence, next, said, way, partly } = trouble;
  const act: ComponentChildren = way === 'wait' ? null : way === 'sign-in'
    ? <SeenButton kind="tonal" small icon={mailbox.sign_in === 'password' ? 'key' : undefined} onClick={onSignIn}>{signInWords(mailbox)}</SeenButton>
    : <SyncAgain mailbox={mailbox.id} busy={mailbox.sync.state === 'syncing'} />;
  return (
    <section class="sec">
      <div class="note warn"><Icon name="warning" />
        <div class="stack s1"><h2>{partly ? t('sync.partly.title') : t('sync.stopped')}</h2><p>{sentence} {t('sync.safe')}</p>{next !== '' && <p>{next}</p>}
          {said !== null && <div class="evid"><span>{t('app.said')}</span><code dir="ltr">{said}</code></div>}
          {act && <div class="act">{act}</div>}</div></div>
    </section>
  );
}
