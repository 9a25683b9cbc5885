import { useEffect, useState } from 'preact/hooks';
import type { Link, Step } from '../../shared/api.gen';
import { lasts, percent, seconds } from '../../shared/format';
import { t } from '../../shared/strings';
import { providerName } from '../mailbox';
import { Icon, type IconName } from '../parts/icons';
import { useSay } from '../parts/live';
import { Acts } from './acts';
import { useHere } from './linking';
import { remaining, share } from './reading';
import { troubleOf } from './troubles';

const LOOK: Readonly<Record<Step['state'], { icon: IconName; class: string; spin?: boolean }>> = {
  waiting: { icon: 'todo', class: 'todo' }, running: { icon: 'spin', class: 'now', spin: true },
  done: { icon: 'checked', class: 'done' }, failed: { icon: 'wrong', class: 'fail' },
};

const OFF = new Set(['switched_off', 'imap_off', 'smtp_off', 'graph_off', 'graph_consent']);
const GRAPH = 'graph.microsoft.com';
/** Who asked to sign in was turned away. By any other code nobody got so far: the server, its certificate, the address. */
const REFUSED = new Set(['auth', 'app_password', 'password_off', 'browser_sign_in', 'token', 'signin', 'gmail_off']);

function heading({ name, state, detail: by }: Step, code: string | undefined): string {
  const failed = state === 'failed';
  if (failed && code !== undefined && OFF.has(code)) return name === 'sending' ? t('progress.off.sending') : t('progress.off.receiving');
  switch (name) {
    case 'settings': return failed ? t('progress.settings.failed') : t('progress.settings');
    case 'signed_in':
      if (!failed) return t('progress.signed_in');
      return code !== undefined && REFUSED.has(code) ? t('progress.signed_in.failed') : t('progress.signed_in.not');
    case 'receiving': return failed ? t('progress.receiving.failed') : t('progress.receiving');
    case 'sending':
      if (failed) return t('progress.sending.failed');
      return by === GRAPH ? t('progress.sending.graph') : t('progress.sending');
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
  const { fix } = useHere();
  const failure = step.state === 'failed' && link.error ? troubleOf(link.error) : null;
  const remedy = failure && fix(failure, step.name === 'sending' ? 'smtp' : 'imap', 'page');
  const text = failure ? remedy?.sentence ?? failure.sentence : detail(step, startedAt);
  // By then it is linked, and goes on by itself or by the one button below all steps.
  const linked = step.name === 'reading' || step.name === 'checking';
  const next = linked ? '' : remedy?.next ?? failure?.next ?? '';
  return (
    <li class={look}>
      <span class="st"><Icon name={icon} class={spin ? 'spin' : ''} /></span>
      <h2><span class="sr">{stateWord(step.state)} </span>{heading(step, link.error?.code)}</h2>
      <span class="tm">{part !== null ? percent(part) : step.seconds !== null && t('time.seconds', { n: seconds(step.seconds) })}</span>
      {text !== null && text !== '' && <p>{text}</p>}
      {next !== '' && <p>{next}</p>}
      {failure && link.error && link.error.said !== null &&
        <div class="x evid"><span>{t('app.said')}</span><code dir="ltr">{link.error.said}</code></div>}
      {remedy && !linked && (remedy.acts.length > 0 || remedy.more) && <div class="x"><Acts remedy={remedy} /></div>}
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
    if (current) say(`${stateWord(current.state)} ${heading(current, link.error?.code)} ${tenth > 0 ? percent(tenth / 10) : ''}`);
  }, [current?.name, current?.state, tenth]);
}

/** The six steps, live; of a sign-in again the first four. */
export function Steps({ link, label }: { link: Link; label: string }) {
  const startedAt = useReadingSince(link.steps.find(({ name }) => name === 'reading'));
  useAnnounced(link);
  return (
    <ol class="stepper" aria-label={label}>
      {link.steps.map((step) => <StepRow key={step.name} step={step} link={link} startedAt={startedAt} />)}
    </ol>
  );
}
