import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Unlinked } from '../shared/api.gen';
import { ask, type Aimed, type Snapshot } from '../shared/messages';
import { t } from '../shared/strings';
import { withApostrophes } from './apostrophes';
import { fold } from './chrome';
import { Companion } from './companion/view';
import { Done } from './link/done';
import { Here, useLinking } from './link/linking';
import { LinkPages } from './link/pages';
import { Progress } from './link/progress';
import { isAgain } from './link/reading';
import { Mailboxes } from './mailboxes/view';
import { aimOf, toDo, type Aim } from './notices/aim';
import { Notices } from './notices/view';
import { later } from './parts/later';
import { Live } from './parts/live';
import { MoreItems, type MoreMenu } from './parts/more';
import { Now, useClock } from './parts/now';
import { Panel } from './parts/panel';
import { Layer } from './parts/sight';
import { Skeleton } from './parts/skeleton';
import { WhoBar, WhoLine, type Who } from './parts/who';
import { Pair } from './pair/view';
import { place as placeOf } from './place';
import { Rail } from './rail/rail';
import { UnlinkedPage } from './settings/unlinked';
import { follow, type Source } from './store';
import { MailboxPages, type Page } from './mailbox-pages';
import { useFolded } from './width';

/** Sets the look of the mail page on our own, before anything is painted with it. */
function dress({ host, theme }: Pick<Snapshot, 'host' | 'theme'>): void {
  Object.assign(document.documentElement.dataset, { host, theme });
}

/** `aimed`: a notice of the browser's was pressed. */
function useSnapshot(source: Source, aimed: (aim: Aimed) => void): [Snapshot | null, () => void] {
  const [snapshot, setSnapshot] = useState<Snapshot | null>(() => {
    if (!source.first) return null;
    dress(source.first);
    return withApostrophes(source.first);
  });
  const refresh = useRef<() => void>(() => undefined);
  const led = useRef(aimed);
  led.current = aimed;
  useEffect(() => {
    const end = new AbortController();
    refresh.current = follow(source, (next) => {
      dress(next);
      setSnapshot(withApostrophes(next));
    }, (aim) => led.current(aim), end.signal);
    return () => end.abort();
  }, [source]);
  return [snapshot, () => refresh.current()];
}

const Help = later(() => import('./about/view').then((view) => view.Help));
const About = later(() => import('./about/view').then((view) => view.About));

/** What is about no one mailbox, over the place that the snapshot says. */
type Over = 'mailboxes' | 'notices' | 'help' | 'about' | null;
export interface Initial extends Page { over?: Over }

export function App({ source, initial = {} }: { source: Source; initial?: Initial }) {
  const [snapshot, refresh] = useSnapshot(source, (aimed) => lead(aimed));
  const now = useClock();
  const folded = useFolded();
  const [page, setPage] = useState<Page>(initial);
  const account = snapshot?.account ?? null;
  const [over, setOver] = useState<Over>(initial.over ?? null);
  /** Id of what gets the focus once that is closed. */
  const next = useRef<string | null>(null);
  const [gone, setGone] = useState<{ unlinked: Unlinked; provider: string } | null>(null);
  const linking = useLinking({
    snapshot, refresh, onMailboxes: () => setOver('mailboxes'), place: (seen) => snapshot ? placeOf(snapshot, seen) : { kind: 'loading' },
  });
  const { here, place, seen, setSeen, leave, forget } = linking;

  /** Shows another mailbox than the tab's, or with null the tab's again. */
  const pick = (mailbox: string | null): void => {
    setPage(({ tab }) => tab && over === null ? { tab } : {});
    setOver(null);
    forget();
    void ask({ kind: 'mailbox/pick', mailbox }).then(refresh);
  };

  const open = (tab: 'health' | 'outbox' | null): void => {
    if (tab !== null) setPage({ tab });
    fold(true);
  };

  /** To where the way out of a notice is. */
  const aim = ({ mailbox, tab, finding }: Aim): void => {
    if (mailbox !== null && mailbox !== snapshot?.mailbox?.id) pick(mailbox);
    close(`tab-${tab}`);
    setPage({ tab, finding });
  };
  function lead({ rule, mailbox }: Aimed): void {
    fold(true);
    if (rule === null) setOver('notices');
    else aim(aimOf({ rule, mailboxes: mailbox === null ? [] : [mailbox] }, snapshot?.mailbox?.id ?? null));
  }
  const close = (then: string): void => {
    next.current = then;
    setOver(null);
  };
  useLayoutEffect(() => {
    if (over !== null || next.current === null) return;
    document.getElementById(next.current)?.focus();
    next.current = null;
  }, [over, page]);

  const home = place.kind === 'link' || place.kind === 'mailbox';
  const listing = over === 'notices' && home && !folded;
  useEffect(() => source.lists(listing), [source, listing]);
  const more = (): MoreMenu | null => {
    if (!snapshot || gone) return null;
    const todo = home ? toDo(snapshot.notices) : [];
    const about = [
      { id: 'help', icon: 'help', label: t('more.help'), onPick: () => setOver('help') },
      { id: 'about', icon: 'info', label: t('more.about'), onPick: () => setOver('about') },
    ] as const;
    return {
      label: home ? t('more.label', { n: todo.length }) : t('more.label.help'),
      count: todo.length, urgent: todo.some(({ severity }) => severity === 'stop'),
      items: !home ? about : [
        { id: 'notices', icon: 'bell', label: t('more.notices'), count: todo.length, onPick: () => setOver('notices') },
        { id: 'mailboxes', icon: 'people', label: t('more.mailboxes'), onPick: () => setOver('mailboxes') },
        { id: 'pairing', icon: 'laptop', label: t('more.pairing'), onPick: () => void ask({ kind: 'pairing/open' }) },
        ...about,
      ],
    };
  };

  const view = () => {
    if (folded) return <Rail snapshot={snapshot} place={place} onOpen={open} />;
    const panel = { onFold: () => fold(false) };
    if (!snapshot || place.kind === 'loading') {
      return <Panel {...panel} top={account !== null && <WhoLine who={{ address: account, provider: null, pip: 'off', sub: t('app.loading') }} />}><Skeleton /></Panel>;
    }
    const { channel, mailbox, mailboxes, limit, picked } = snapshot;
    const choices = {
      mailboxes, limit, at: snapshot.at ?? now, current: mailbox?.id ?? null, onPick: pick, onAll: () => setOver('mailboxes'),
      onLink: () => {
        setOver(null);
        here.go('choose');
      },
    };
    const bar = (who: Who) => <WhoBar who={who} choices={choices} account={account} picked={picked} onBack={() => pick(null)} />;
    if (over === 'help' || over === 'about') {
      const View = over === 'help' ? Help : About;
      return <Panel {...panel}><View snapshot={snapshot} onBack={() => close('more')} /></Panel>;
    }
    if (gone) return <Panel {...panel}><UnlinkedPage {...gone} onDone={() => setGone(null)} /></Panel>;
    if (over === 'mailboxes' && home) return <Panel {...panel}><Mailboxes {...choices} onBack={() => setOver(null)} /></Panel>;
    if (over === 'notices' && home) {
      return (
        <Panel {...panel}>
          <Notices notices={snapshot.notices} mailboxes={mailboxes} current={mailbox?.id ?? null} knownAt={channel.kind === 'ready' ? null : snapshot.at} onAim={aim} onBack={() => close('more')} />
        </Panel>
      );
    }
    const unlinked: Who = { address: account, provider: account !== null && here.found?.address === account ? here.found.provider : null, pip: 'off', sub: t('mailbox.unlinked') };
    switch (place.kind) {
      case 'companion':
        return <Panel {...panel}>{channel.kind !== 'ready' && channel.kind !== 'unpaired' && <Companion snapshot={snapshot} channel={channel} />}</Panel>;
      case 'pair': return <Panel {...panel}><Pair lost={place.lost} /></Panel>;
      case 'link': return <LinkPages onFold={panel.onFold} bar={bar(unlinked)} cancelled={place.cancelled} ended={place.ended} />;
      case 'progress': {
        const { link } = place;
        const failed = link.state === 'failed';
        const again = isAgain(link);
        const sub = again ? failed ? t('mailbox.not_signed_in') : t('mailbox.signing_in') : failed ? t('mailbox.stopped') : t('mailbox.linking');
        const who: Who = { address: link.address, provider: mailbox?.provider ?? null, pip: failed ? 'bad' : 'off', sub, bad: failed, busy: !failed };
        return (
          <Panel {...panel} top={bar(who)}>
            <Progress link={link} issuer={linking.issuer} onLeave={() => {
              leave(link.id);
              if (again) forget();
            }} onChange={() => linking.reopen(link, mailbox)} onUnsent={() => linking.repeat({ sending: false })} />
          </Panel>
        );
      }
      case 'done': return (
        <Panel {...panel}>
          <Done address={place.link.address} mailbox={mailbox} health={snapshot.health}
            onGo={() => leave(place.link.id)} onFix={() => {
              setPage({ tab: 'health' });
              leave(place.link.id);
            }} />
        </Panel>
      );
      case 'mailbox': return here.view !== null && place.slot !== 'lost'
        ? <LinkPages onFold={panel.onFold} bar={bar(unlinked)} />
        : <MailboxPages snapshot={snapshot} mailbox={place.mailbox} slot={place.slot} page={page} onPage={setPage} onFold={panel.onFold} bar={bar}
          signedIn={snapshot.link !== null && isAgain(snapshot.link) && snapshot.link.state === 'done' && snapshot.link.id === seen.watched}
          onSignIn={(by = place.mailbox.sends_by) => linking.signIn({ ...place.mailbox, sending: by !== 'none', sends_by: by })}
          onUnlinked={(unlinked, provider) => {
            setPage({});
            setGone({ unlinked, provider });
          }}
          onProgress={() => setSeen((before) => ({ ...before, left: null }))} />;
    }
  };
  return (
    <Now.Provider value={now}><Live><Layer.Provider value={snapshot?.layer === true}><MoreItems.Provider value={more()}><Here.Provider value={here}>
      {view()}
    </Here.Provider></MoreItems.Provider></Layer.Provider></Live></Now.Provider>
  );
}
