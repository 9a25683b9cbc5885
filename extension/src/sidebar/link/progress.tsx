import { useEffect, useState } from 'preact/hooks';
import type { Link, Step } from '../../shared/api.gen';
import { lasts, percent, seconds } from '../../shared/format';
import { ask } from '../../shared/messages';
import { t, told } from '../../shared/strings';
import { providerName } from '../mailbox';
import { Button } from '../parts/buttons';
import { Icon, type IconName } from '../parts/icons';
import { useSay, useTry } from '../parts/live';
import { isAgain, remaining, share } from './reading';

const LOOK: Readonly<Record<Step['state'], { icon: IconName; class: string; spin?: boolean }>> = {
  waiting: { icon: 'todo', class: 'todo' }, running: { icon: 'spin', class: 'now', spin: true },
  done: { icon: 'checked', class: 'done' }, failed: { icon: 'wrong', class: 'fail' },
};

function heading({ name, state }: Step): string {
  const failed = state === 'failed';
  switch (name) {
    case 'settings': return failed ? t('progress.settings.failed') : t('progress.settings');
    case 'signed_in': return failed ? t('progress.signed_in.failed') : t('progress.signed_in');
    case 'receiving': return failed ? t('progress.receiving.failed') : t('progress.receiving');
    case 'sending': return failed ? t('progress.sending.failed') : t('progress.sending');
    case 'reading': return failed ? t('progress.reading.failed') : t('progress.reading');
    case 'checking': return failed ? t('progress.checking.failed') : t('progress.checking');
  }
}

const stateWord = (state: Step['state']): string => ({
  waiting: t('progress.state.waiting'), running: t('progress.state.running'), done: t('progress.state.done'), failed: t('progress.state.failed'),
})[state];

function detail(step: Step, startedAt: number | null): string | null {
  const { name, state, done, total } = step;
  if (name === 'reading' && done !== null && total !== null) {
    const left = state === 'running' && startedAt !== null ? remaining(done, total, Date.now() - startedAt) : null;
    return left === null ? t('progress.read', { done, total }) : t('progress.read.left', { done, total, left: lasts(left) });
  }
  if (name === 'checking' && state !== 'done') return t('progress.checking.detail');
  if (name === 'settings' && step.detail !== null) return providerName(step.detail);
  if (name === 'sending' && state === 'done' && step.detail !== null) return t('progress.sending.detail', { server: step.detail });
  return step.detail;
}

function StepRow({ step, link, startedAt }: { step: Step; link: Link; startedAt: number | null }) {
  const { icon, class: look, spin } = LOOK[step.state];
  const part = step.name === 'reading' && step.state === 'running' ? share(step) : null;
  const failure = step.state === 'failed' && link.error ? told({ ...link.error, nextStep: link.error.next_step }) : null;
  const text = failure ? failure.sentence : detail(step, startedAt);
  return (
    <li class={look}>
      <span class="st"><Icon name={icon} class={spin ? 'spin' : ''} /></span>
      <h2><span class="sr">{stateWord(step.state)} </span>{heading(step)}</h2>
      <span class="tm">{part !== null ? percent(part) : step.seconds !== null && t('time.seconds', { n: seconds(step.seconds) })}</span>
      {text !== null && text !== '' && <p>{text}</p>}
      {failure && failure.next !== '' && <p>{failure.next}</p>}
      {failure && link.error && link.error.said !== null &&
        <div class="x evid"><span>{t('app.said')}</span><code dir="ltr">{link.error.said}</code></div>}
      {part !== null &&
        <div class="x"><div class="bar" role="progressbar" aria-label={t('progress.bar')} aria-valuenow={Math.round(part * 100)} aria-valuemin={0} aria-valuemax={100}>
          <i style={{ inlineSize: `${Math.round(part * 100)}%` }} /></div></div>}
    </li>
  );
}

/** When the reading was first seen running, for the estimate; a panel opened later starts its own. */
function useReadingSince(step: Step | undefined): number | null {
  const running = step?.state === 'running';
  const [since, setSince] = useState<number | null>(null);
  useEffect(() => setSince(running ? Date.now() : null), [running]);
  return since;
}

/** Says each step that ends, and the reading at every tenth. */
function useAnnounced(link: Link): void {
  const say = useSay();
  const current = link.steps.find(({ state }) => state === 'running' || state === 'failed');
  const tenth = current ? Math.floor((share(current) ?? 0) * 10) : 0;
  useEffect(() => {
    if (current) say(`${stateWord(current.state)} ${heading(current)} ${tenth > 0 ? percent(tenth / 10) : ''}`);
  }, [current?.name, current?.state, tenth]);
}

interface ProgressProps {
  link: Link;
  /** Back to the form, with the error at its field. */
  onChange: () => void;
  onLeave: () => void;
}

/** The six steps, live. A failed one shows the server's own words and a way out. */
export function Progress({ link, onChange, onLeave }: ProgressProps) {
  const [busy, setBusy] = useState(false);
  const attempt = useTry();
  const reading = link.steps.find(({ name }) => name === 'reading');
  const startedAt = useReadingSince(reading);
  useAnnounced(link);
  const run = (what: Promise<unknown>): void => {
    setBusy(true);
    void what.finally(() => setBusy(false));
  };
  const failed = link.state === 'failed';
  const { mailbox } = link;
  const again = isAgain(link);
  const read = reading?.done ?? 0;
  const [title, text] = again ? failed ? [t('progress.again.failed'), t('progress.again.failed.text')] : [t('progress.again'), t('progress.again.text')]
    : !failed ? [t('progress.title'), t('progress.text')]
    : mailbox === null ? [t('progress.failed'), t('progress.failed.text')]
      : [t('progress.partial', { address: link.address }), read > 0 ? t('progress.partial.text', { n: read }) : t('progress.partial.other')];
  return (
    <>
      <section class="sec stack s4">
        <div class="stack s1"><h1 class="title">{title}</h1><p class="lead">{text}</p></div>
        <ol class="stepper" aria-label={again ? t('progress.again.steps') : t('progress.steps')}>
          {link.steps.map((step) => <StepRow key={step.name} step={step} link={link} startedAt={startedAt} />)}
        </ol>
      </section>
      <section class="sec row between wrap">
        {failed && mailbox === null && <><Button kind="primary" small onClick={onChange}>{t('progress.change')}</Button><Button kind="text" small onClick={onLeave}>{t('progress.close')}</Button></>}
        {failed && mailbox !== null && <>
          <Button kind="primary" small icon="sync" busy={busy} onClick={() => run(attempt(ask({ kind: 'sync/start', mailbox })).then(onLeave))}>{t('progress.continue')}</Button>
          <Button kind="text" small onClick={onLeave}>{t('progress.close')}</Button></>}
        {!failed && <>
          <span class="small mut grow">{!again && t('progress.headers')}</span>
          <div class="row">
            {mailbox !== null && <Button kind="text" small onClick={onLeave}>{t('progress.background')}</Button>}
            <Button kind="text" small busy={busy} onClick={() => run(attempt(ask({ kind: 'link/cancel', link: link.id })))}>{t('progress.cancel')}</Button>
          </div></>}
      </section>
    </>
  );
}
