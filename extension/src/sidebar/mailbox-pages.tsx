import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Mailbox, Unlinked } from '../shared/api.gen';
import { ask, type Snapshot } from '../shared/messages';
import { t } from '../shared/strings';
import { Health } from './health/view';
import { pip, subline } from './mailbox';
import { Outbox } from './outbox/view';
import { Icon } from './parts/icons';
import { useSay, useTry } from './parts/live';
import { useNow } from './parts/now';
import { later } from './parts/later';
import { Panel } from './parts/panel';
import { Tabs } from './parts/tabs';
import type { Who } from './parts/who';
import { isSignedOut, type Slot } from './place';
import { Bounces } from './today/bounces';
import { shareRead, SyncLine, useCalm } from './today/sync-line';
import { urgent } from './today/score';
import { Today } from './today/view';

const Settings = later(() => import('./settings/view').then((view) => view.Settings));

/** Which tab is open, the finding whose steps were asked for, and whether Today shows what came back. */
export interface Page { tab?: 'today' | 'health' | 'outbox' | 'settings'; finding?: string | null; bounces?: boolean }

interface PagesProps {
  snapshot: Snapshot;
  mailbox: Mailbox;
  slot: Slot;
  page: Page;
  onPage: (page: Page) => void;
  onFold: () => void;
  onProgress: () => void;
  /** `by`: which way it is to send from then on. */
  onSignIn: (by?: Mailbox['sends_by']) => void;
  onUnlinked: (unlinked: Unlinked, provider: string) => void;
  /** The user has just signed in again, here. */
  signedIn: boolean;
  bar: (who: Who) => ComponentChildren;
}

/** What webmails are called, in every language. */
const NAMES: Record<Snapshot['host'], string> = { gmail: 'Gmail', outlook: 'Outlook', roundcube: 'Roundcube' };

/** A linked mailbox: its bar, its tabs and the open one. */
export function MailboxPages({ snapshot, mailbox: read, slot, page, onPage, onFold, onProgress, onSignIn, onUnlinked, signedIn, bar }: PagesProps) {
  const now = useNow();
  const mailbox = useCalm(read);
  const attempt = useTry();
  const say = useSay();
  useEffect(() => {
    if (signedIn) say(t('state.sign_in.done'));
  }, [signedIn]);
  const lost = slot === 'lost';
  const selected = page.tab ?? 'today';
  const bounces = page.bounces === true && !isSignedOut(mailbox);
  const { text, bad } = subline(mailbox, slot, snapshot.at, now);
  const who: Who = { address: mailbox.address, provider: mailbox.provider, pip: pip(mailbox.state, slot), sub: text, bad };
  const stops = urgent(snapshot.health?.health?.findings ?? []);
  return (
    <Panel onFold={onFold} onSync={lost || (mailbox.state !== 'active' && mailbox.state !== 'paused') ? undefined : () => void attempt(ask({ kind: 'sync/start', mailbox: mailbox.id }))} syncing={mailbox.sync.state === 'syncing'} foot={<SyncLine key={mailbox.id} mailbox={mailbox} lost={lost} share={shareRead(snapshot.link, mailbox)} />}
      top={<>{bar(who)}
        <Tabs selected={selected} onSelect={(tab) => onPage({ tab })}
          items={[{ id: 'today', label: t('tab.today') }, { id: 'health', label: t('tab.health'), urgent: stops }, { id: 'outbox', label: t('tab.outbox'), count: snapshot.queue.waiting }, { id: 'settings', label: t('tab.settings') }]} /></>}>
      <h1 class="sr" dir="ltr">{mailbox.address}</h1>
      {snapshot.newLayout && <p class="note"><Icon name="info" /><span>{t('layout.new', { webmail: NAMES[snapshot.host] })}</span></p>}
      <div role="tabpanel" id="tabpanel" aria-labelledby={`tab-${selected}`}>
        {selected === 'today' && bounces && <Bounces mailbox={mailbox} onBack={() => onPage({ tab: 'today', bounces: false })} />}
        {selected === 'today' && !bounces &&
          <Today mailbox={mailbox} health={snapshot.health} outbox={snapshot.outbox} channel={snapshot.channel} slot={slot} at={snapshot.at ?? now}
            onHealth={(finding) => onPage({ tab: 'health', finding })} onProgress={onProgress} onSignIn={() => onSignIn()} onBounces={() => onPage({ tab: 'today', bounces: true })} onOutbox={() => onPage({ tab: 'outbox' })} back={page.bounces === false} />}
        {selected === 'health' && <Health mailbox={mailbox.id} reply={snapshot.health} open={page.finding ?? null} asked={page} />}
        {selected === 'outbox' && <Outbox key={mailbox.id} mailbox={mailbox} items={snapshot.outbox} queue={snapshot.queue} knownAt={lost ? snapshot.at ?? now : null} onSignIn={onSignIn} />}
        {selected === 'settings' &&
          <Settings key={mailbox.id} mailbox={mailbox} mailboxes={snapshot.mailboxes} outbox={snapshot.outbox} hours={snapshot.queue.hours} onSignIn={onSignIn} onUnlinked={onUnlinked} />}
      </div>
    </Panel>
  );
}
