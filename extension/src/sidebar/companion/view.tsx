import { useState } from 'preact/hooks';
import { ask, type ChannelState, type Snapshot } from '../../shared/messages';
import { clockToday } from '../../shared/moment';
import { pieces, t, type Piece } from '../../shared/strings';
import { version } from '../chrome';
import { isWaiting } from '../outbox/sections';
import { Button, CopyButton } from '../parts/buttons';
import { Icon, type IconName } from '../parts/icons';
import { Fold } from '../parts/panel';
import { useNow } from '../parts/now';
import { Words } from '../parts/words';
import { details } from './details';

type Trouble = Exclude<ChannelState, { kind: 'ready' | 'unpaired' }>;
type Verdict = 'ok' | 'bad' | 'later';

const CHECKED = { slow: 'companion.check.slow', clock: 'companion.check.clock', off: 'companion.check.silent' } as const;

/** The three things we checked, in order; the first that fails leaves the rest unknown. */
function checks(channel: Trouble): [Verdict, Piece[]][] {
  const allowed: [Verdict, Piece[]] = ['ok', pieces('companion.check.allowed')];
  const laterVersion: [Verdict, Piece[]] = ['later', pieces('companion.check.version.later')];
  switch (channel.kind) {
    case 'unreachable': {
      const port = String(channel.port);
      if (channel.reason === 'permission')
        return [['bad', pieces('companion.check.forbidden')], ['later', pieces('companion.check.later')], laterVersion];
      return [allowed, ['bad', pieces(CHECKED[channel.reason], { port })], laterVersion];
    }
    case 'impostor': return [allowed, ['bad', pieces('companion.check.impostor', { port: String(channel.port) })], laterVersion];
    case 'incompatible': {
      const found = { version: channel.version };
      return [allowed, ['ok', pieces('companion.check.answered')],
        ['bad', channel.update === 'companion' ? pieces('companion.check.version.old', found) : pieces('companion.check.version.new', found)]];
    }
  }
}

const LOOK: Readonly<Record<Verdict, { icon: IconName; class: string }>> = {
  ok: { icon: 'checked', class: 'ok' }, bad: { icon: 'wrong', class: 'bad' }, later: { icon: 'minus', class: '' },
};

export function Checks({ channel }: { channel: Trouble }) {
  return (
    <ul class="list small">
      {checks(channel).map(([verdict, words], i) =>
        <li key={i}><Icon name={LOOK[verdict].icon} class={LOOK[verdict].class} /><span><Words of={words} /></span></li>)}
    </ul>
  );
}

interface Page { icon: IconName; tone: 'off' | 'warn' | 'bad'; title: string; text: string; again: string; tab?: string }

function page(channel: Trouble): Page {
  switch (channel.kind) {
    case 'impostor': return {
      icon: 'server', tone: 'bad', title: t('companion.port'), again: t('app.try'), tab: t('companion.port.go'),
      text: channel.sent ? t('companion.port.sent', { port: String(channel.port) }) : t('companion.port.text', { port: String(channel.port) }),
    };
    case 'incompatible': {
      const found = { own: version(), version: channel.version };
      return channel.update === 'companion'
        ? { icon: 'download', tone: 'warn', title: t('companion.old'), text: t('companion.old.text', found), again: t('companion.old.again') }
        : { icon: 'download', tone: 'warn', title: t('companion.ext'), text: t('companion.ext.text', found), again: t('companion.ext.again') };
    }
    case 'unreachable':
      if (channel.reason === 'permission')
        return { icon: 'ban', tone: 'warn', title: t('companion.blocked'), text: t('companion.blocked.text'), again: t('app.try'), tab: t('companion.blocked.go') };
      return {
        icon: channel.reason === 'off' ? 'off' : 'clock', tone: channel.reason === 'clock' ? 'warn' : 'off',
        title: t(`companion.${channel.reason}`), text: t(`companion.${channel.reason}.text`), again: t('companion.again'),
      };
  }
}

/** Asks the companion once more; the panel changes by itself when it answers. */
export function useCheckAgain(): [busy: boolean, again: () => void] {
  const [busy, setBusy] = useState(false);
  return [busy, () => {
    setBusy(true);
    void ask({ kind: 'channel/check' }).finally(() => setBusy(false));
  }];
}

/** How the companion is started: the extension can't do it, the user can. */
export function Start() {
  const command = t('companion.off.command');
  return (
    <>
      <p class="small fg2">{t('companion.off.how.text')}</p>
      <div class="command"><code dir="ltr">{command}</code><CopyButton text={() => command}>{t('app.copy')}</CopyButton></div>
    </>
  );
}

/** The companion can't be used: why, what to do, what was checked. */
export function Companion({ snapshot, channel }: { snapshot: Snapshot; channel: Trouble }) {
  const [busy, again] = useCheckAgain();
  const now = useNow();
  const { icon, tone, title, text, again: againWords, tab } = page(channel);
  const off = channel.kind === 'unreachable' && channel.reason === 'off';
  const waiting = snapshot.outbox.filter(isWaiting).length;
  return (
    <>
      <section class="sec stack s4">
        <div class={`art ${tone}`}><Icon name={icon} class="s24" /></div>
        <div class="stack s1"><h1 class="title">{title}</h1><p class="lead">{text}</p></div>
        {channel.kind === 'impostor' && <p class="small mut">{t('companion.port.reset')}</p>}
        <div class="stack s2">
          {tab !== undefined && <Button kind="primary" block onClick={() => void ask({ kind: 'pairing/open' })}>{tab}</Button>}
          <Button kind={tab === undefined ? 'primary' : 'text'} block icon="sync" busy={busy} onClick={again}>{againWords}</Button>
        </div>
        {off && <p class="row small mut"><Icon name="spin" class="s16 spin" /><span class="grow">{t('companion.off.wait')}</span></p>}
        {off && <Fold title={t('companion.off.how')} open><Start /></Fold>}
      </section>
      <section class="sec stack s2">
        <h2 class="sub-h">{t('companion.checks')}</h2>
        <Checks channel={channel} />
        {snapshot.at !== null && channel.kind === 'unreachable' &&
          <p class="small mut">{t('companion.off.last', { time: clockToday(snapshot.at, now) })} {waiting > 0 && t('companion.off.waiting', { n: waiting })}</p>}
        <div><CopyButton flush text={() => details(snapshot, version(), navigator.userAgent)}>{t('companion.details')}</CopyButton></div>
      </section>
    </>
  );
}
