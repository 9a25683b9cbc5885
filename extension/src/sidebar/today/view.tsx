import { useEffect } from 'preact/hooks';
import type { HealthReply, Mailbox, OutboxItem } from '../../shared/api.gen';
import type { ChannelState } from '../../shared/messages';
import { t } from '../../shared/strings';
import { tried } from '../chrome';
import { capName } from '../mailbox';
import { Button } from '../parts/buttons';
import { isWaiting } from '../outbox/sections';
import { Ring } from '../parts/ring';
import { useNow } from '../parts/now';
import type { Slot } from '../place';
import { bouncing, saysBouncing } from './bouncing';
import { Days } from './days';
import { Fixes } from './fixes';
import { Meters } from './meters';
import { RampUpToday } from './ramp-up';
import { line, range, title, unscored } from './score';
import { StateSlot } from './slot';
import { SyncNote } from './sync-line';
import { Waiting } from './waiting';

function Hero({ reply, more, onAll }: { reply: HealthReply | null; more: number; onAll: () => void }) {
  const now = useNow();
  const report = reply?.health ?? null;
  const score = report?.score.score ?? null;
  const running = reply?.checking === true && report === null;
  const spread = report && score !== null ? range(report.score) : null;
  const [heading, text] = report === null ? [running ? t('score.running') : t('score.never'), t('score.never.text')]
    : score === null ? [t('score.none'), unscored(report.score)]
      : [title(score, report.findings, more), line(score, report, now)];
  return (
    <section class="hero">
      <Ring score={score} />
      <div>
        <h2>{heading}</h2>
        {text !== '' && <p>{text}</p>}
        {spread !== null && <p class="small mut">{spread}</p>}
        <Button kind="text" small flush after="right" onClick={onAll}>{score === null ? t('score.domain') : t('score.all')}</Button>
      </div>
    </section>
  );
}

interface TodayProps {
  mailbox: Mailbox;
  health: HealthReply | null;
  outbox: readonly OutboxItem[];
  channel: ChannelState;
  slot: Slot;
  /** When the numbers were read. */
  at: number;
  onHealth: (finding: string | null) => void;
  onProgress: () => void;
  onSignIn: () => void;
  onBounces: () => void;
  onOutbox: () => void;
  /** Back from what came back: its button has the focus again. */
  back: boolean;
}

/** The first answer: how many may leave now, then what to fix, then what left. */
export function Today({ mailbox, health, outbox, channel, slot, at, onHealth, onProgress, onSignIn, onBounces, onOutbox, back }: TodayProps) {
  // Cut off from its server: only that counts now, the rest is one tab away.
  const cut = slot === 'sign_in' || slot === 'disconnected';
  const stale = slot === 'lost' || cut;
  const paused = slot === 'paused' || cut;
  const findings = health?.health?.findings ?? [];
  const found = findings.some(saysBouncing);
  const week = found ? null : bouncing(mailbox.days);
  useEffect(() => {
    if (back) document.querySelector<HTMLElement>('[data-back] button')?.focus();
  }, []);
  const knownAt = slot === 'lost' ? at : stale ? mailbox.sync.at ?? mailbox.since : null;
  return (
    <>
      {slot === null
        ? <Hero reply={health} more={week ? 1 : 0} onAll={() => onHealth(null)} />
        : <StateSlot slot={slot} mailbox={mailbox} channel={channel} waiting={outbox.filter(isWaiting).length} onProgress={onProgress} onSignIn={onSignIn} />}
      <div class={stale ? 'stale' : ''}><Meters usage={mailbox.usage} cap={capName(mailbox.provider)} knownAt={knownAt} paused={paused} offline={slot === 'offline'} /></div>
      {!stale && <RampUpToday mailbox={mailbox} at={at} />}
      {slot === null && <SyncNote mailbox={mailbox} onSignIn={onSignIn} />}
      <Waiting items={outbox} held={slot === 'sign_in' || slot === 'paused' ? slot : null} onAll={onOutbox} />
      {!cut && (health?.health || week) && <Fixes findings={findings} onSteps={onHealth} onTried={(finding) => tried(mailbox.id, finding)} bouncing={week} bounced={mailbox.stream.bounced} onBounces={onBounces} />}
      {!cut && <Days mailbox={mailbox.id} days={mailbox.days} stream={mailbox.stream} onBounces={week || found ? null : onBounces} />}
    </>
  );
}
