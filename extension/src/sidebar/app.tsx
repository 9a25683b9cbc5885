import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Snapshot } from '../shared/messages';
import { t } from '../shared/strings';
import { fold } from './chrome';
import { Companion } from './companion/view';
import { Done } from './link/done';
import { draftOf, emptyDraft, refused, type Draft, type FormErrors, type Tab } from './link/fields';
import { Form } from './link/form';
import { Progress } from './link/progress';
import { isAgain } from './link/reading';
import { LinkPage } from './link/view';
import { Live } from './parts/live';
import { Now, useClock } from './parts/now';
import { Back, Panel } from './parts/panel';
import { Skeleton } from './parts/skeleton';
import { WhoBar, type Who } from './parts/who';
import { Pair } from './pair/view';
import { isSignedOut, place as placeOf, type Seen } from './place';
import { Rail } from './rail/rail';
import { follow, type Source } from './store';
import { MailboxPages, type Page } from './mailbox-pages';
import { useFolded } from './width';

/** Sets the look of the mail page on our own, before anything is painted with it. */
function dress({ host, theme }: Pick<Snapshot, 'host' | 'theme'>): void {
  Object.assign(document.documentElement.dataset, { host, theme });
}

function useSnapshot(source: Source): [Snapshot | null, () => void] {
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  const refresh = useRef<() => void>(() => undefined);
  useEffect(() => {
    const end = new AbortController();
    refresh.current = follow(source, (next) => {
      dress(next);
      setSnapshot(next);
    }, end.signal);
    return () => end.abort();
  }, [source]);
  return [snapshot, () => refresh.current()];
}

/** The form's state lives here, so that a failed linking comes back to the very values that were typed. */
function useLinking(tab: Tab) {
  const [onForm, setOnForm] = useState(false);
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(tab));
  const [errors, setErrors] = useState<FormErrors>({});
  const [seen, setSeen] = useState<Seen>({ watched: null, left: null });
  // Another account in the tab: what was typed for the first one must not be offered for it.
  useEffect(() => {
    setDraft(emptyDraft(tab));
    setErrors({});
    setOnForm(false);
  }, [tab.account, tab.host]);
  return { onForm, setOnForm, draft, setDraft, errors, setErrors, seen, setSeen };
}

export function App({ source, initial = {} }: { source: Source; initial?: Page }) {
  const [snapshot, refresh] = useSnapshot(source);
  const now = useClock();
  const folded = useFolded();
  const [page, setPage] = useState<Page>(initial);
  const account = snapshot?.account ?? null;
  const host = snapshot?.host ?? 'gmail';
  const tab = useMemo((): Tab => ({ account, host }), [account, host]);
  const { onForm, setOnForm, draft, setDraft, errors, setErrors, seen, setSeen } = useLinking(tab);
  const place = snapshot ? placeOf(snapshot, seen) : { kind: 'loading' as const };

  // What is seen running here is watched to its end; once it is linked, the password is not kept a moment longer.
  const running = place.kind === 'progress' && place.link.state === 'running' ? place.link.id : null;
  useEffect(() => {
    if (running !== null) setSeen((before) => ({ ...before, watched: running }));
  }, [running]);
  const forget = (): void => {
    setDraft((before) => before.again ? emptyDraft(tab) : { ...before, password: '' });
    setOnForm(false);
  };
  const settled = place.kind === 'done' || (place.kind === 'mailbox' && !isSignedOut(place.mailbox));
  useEffect(() => {
    if (settled) forget();
  }, [settled]);

  const leave = (id: string): void => setSeen((before) => ({ ...before, left: id }));
  const open = (health: boolean): void => {
    if (health) setPage({ tab: 'health' });
    fold(true);
  };

  const view = () => {
    if (folded) return <Rail snapshot={snapshot} place={place} onOpen={open} />;
    const panel = { onFold: () => fold(false) };
    if (!snapshot || place.kind === 'loading') return <Panel {...panel}><Skeleton /></Panel>;
    const { channel, mailbox, mailboxes } = snapshot;
    const bar = (who: Who) => <WhoBar who={who} mailboxes={mailboxes} current={mailbox?.id ?? null} />;
    const form = <Form draft={draft} onDraft={setDraft} tab={tab} errors={errors} onErrors={setErrors} onStarted={(id) => {
      setSeen({ watched: id, left: null });
      refresh();
    }} />;
    const unlinked: Who = { address: account, provider: null, pip: 'off', sub: t('mailbox.unlinked') };
    switch (place.kind) {
      case 'companion':
        return <Panel {...panel}>{channel.kind !== 'ready' && channel.kind !== 'unpaired' && <Companion snapshot={snapshot} channel={channel} />}</Panel>;
      case 'pair': return <Panel {...panel}><Pair lost={place.lost} /></Panel>;
      case 'link': return onForm
        ? <Panel {...panel} top={<Back onClick={() => setOnForm(false)}>{t('form.back')}</Back>}>{form}</Panel>
        : <Panel {...panel} top={bar(unlinked)}>
          <LinkPage account={account} cancelled={place.cancelled} consent={draft.consent} onConsent={(consent) => setDraft({ ...draft, consent })} onGo={() => setOnForm(true)} /></Panel>;
      case 'progress': {
        const { link } = place;
        const failed = link.state === 'failed';
        const again = isAgain(link);
        const sub = again ? failed ? t('mailbox.not_signed_in') : t('mailbox.signing_in') : failed ? t('mailbox.stopped') : t('mailbox.linking');
        const who: Who = { address: link.address, provider: mailbox?.provider ?? null, pip: failed ? 'bad' : 'off', sub, bad: failed, busy: !failed };
        return (
          <Panel {...panel} top={bar(who)}>
            <Progress link={link} onLeave={() => {
              leave(link.id);
              if (again) forget();
            }} onChange={() => {
              const step = link.steps.find(({ state }) => state === 'failed')?.name;
              if (link.error) setErrors(refused({ ...link.error, nextStep: link.error.next_step, facts: link.error.facts }, step));
              if (draft.address !== link.address || draft.again !== again) {
                setDraft(again && mailbox ? draftOf(mailbox) : { ...emptyDraft({ account: link.address, host }), consent: draft.consent });
              }
              setOnForm(true);
              leave(link.id);
            }} />
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
      case 'mailbox': return onForm && draft.again && isSignedOut(place.mailbox) && place.slot !== 'lost'
        ? <Panel {...panel} top={<Back onClick={forget}>{t('form.back')}</Back>}>{form}</Panel>
        : <MailboxPages snapshot={snapshot} mailbox={place.mailbox} slot={place.slot} page={page} onPage={setPage} onFold={panel.onFold} bar={bar}
          signedIn={snapshot.link !== null && isAgain(snapshot.link) && snapshot.link.state === 'done' && snapshot.link.id === seen.watched}
          onSignIn={() => {
            setDraft(draftOf(place.mailbox));
            setErrors({});
            setOnForm(true);
          }}
          onProgress={() => setSeen((before) => ({ ...before, left: null }))} />;
    }
  };
  return <Now.Provider value={now}><Live>{view()}</Live></Now.Provider>;
}
