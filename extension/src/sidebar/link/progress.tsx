import { useState } from 'preact/hooks';
import type { Issuer, Link } from '../../shared/api.gen';
import { hour } from '../../shared/format';
import { ask } from '../../shared/messages';
import { t } from '../../shared/strings';
import { Button } from '../parts/buttons';
import { Icon } from '../parts/icons';
import { useTry } from '../parts/live';
import { SeenButton } from '../parts/seen-button';
import { Heading } from './arrival';
import { issuerOfPage } from './found';
import { useHere } from './linking';
import { isAgain } from './reading';
import { Steps } from './steps';
import { isOfPage } from './remedies';
import { troubleOf } from './troubles';

/** The server is throttled or down: what it said, and when it is asked again. Nobody did anything wrong. */
function Waiting({ wait }: { wait: NonNullable<Link['waiting']> }) {
  const { sentence, said } = troubleOf(wait.error);
  return (
    <div class="note" role="status"><Icon name="clock" />
      <div class="stack s1">
        <p>{sentence}</p>
        {said !== null && <div class="evid"><span>{t('app.said')}</span><code dir="ltr">{said}</code></div>}
        <p>{t('progress.waiting.next', { time: hour(wait.retry_at) })}</p>
      </div></div>
  );
}

interface Shown { title: string; text: string; label: string }

function wording(link: Link, page: string | null): Shown {
  const again = isAgain(link);
  const label = again ? t('progress.again.steps') : t('progress.steps');
  if (page !== null) return { title: t('progress.page', { name: page }), text: t('progress.page.text'), label };
  const failed = link.state === 'failed';
  const broken = link.steps.find(({ state }) => state === 'failed');
  if (again) return failed ? { title: t('progress.again.failed'), text: t('progress.again.failed.text'), label } : { title: t('progress.again'), text: t('progress.again.text'), label };
  if (!failed) return { title: t('progress.title'), text: t('progress.text'), label };
  if (link.mailbox !== null) {
    const read = link.steps.find(({ name }) => name === 'reading')?.done ?? 0;
    return { title: t('progress.partial', { address: link.address }), text: read > 0 ? t('progress.partial.text', { n: read }) : t('progress.partial.other'), label };
  }
  return broken?.name === 'sending' ? { title: t('progress.refused'), text: t('progress.refused.text'), label } : { title: t('progress.failed'), text: t('progress.failed.text'), label };
}

interface ProgressProps {
  link: Link;
  /** Whose page it is signed in at, where this panel started it. */
  issuer: Issuer | null;
  /** Back to the form, with the error at its field. */
  onChange: () => void;
  /** The same values, and a linking that leaves the sending server alone. */
  onUnsent: () => void;
  onLeave: () => void;
}

/** The six steps, live. A failed one shows the server's own words and a way out. */
export function Progress({ link, issuer, onChange, onUnsent, onLeave }: ProgressProps) {
  const [busy, setBusy] = useState(false);
  const attempt = useTry();
  const here = useHere();
  const run = (what: Promise<unknown>): void => {
    setBusy(true);
    void what.finally(() => setBusy(false));
  };
  const { mailbox, error } = link;
  const failed = link.state === 'failed';
  const running = link.state === 'running';
  const again = isAgain(link);
  const page = running && link.sign_in_url !== null ? issuerOfPage(issuer, link.sign_in_url) : null;
  const { title, text, label } = wording(link, page);
  const sending = failed && mailbox === null && !again && link.steps.some(({ name, state }) => name === 'sending' && state === 'failed');
  const off = error !== null && (error.code.endsWith('_off') || error.code === 'graph_consent');
  // By the provider's page there is no form to go back to.
  const form = issuer === null && !off && !(error && isOfPage(error.code));
  return (
    <>
      <section class="sec stack s4">
        <Heading key={title} title={title}>{text}</Heading>
        {running && link.waiting && <Waiting wait={link.waiting} />}
        <Steps link={link} label={label} />
      </section>
      <section class="sec row between wrap">
        {failed && mailbox === null && <>
          {sending && <SeenButton kind="outline" small busy={here.busy} onClick={onUnsent}>{t('progress.unsent')}</SeenButton>}
          {form && <Button kind={sending ? 'text' : 'primary'} small onClick={onChange}>{t('progress.change')}</Button>}
          <Button kind="text" small onClick={onLeave}>{sending ? t('progress.cancel') : t('progress.close')}</Button></>}
        {failed && mailbox !== null && <>
          <Button kind="primary" small icon="sync" busy={busy} onClick={() => run(attempt(ask({ kind: 'sync/start', mailbox })).then(onLeave))}>{t('progress.continue')}</Button>
          <Button kind="text" small onClick={onLeave}>{t('progress.close')}</Button></>}
        {running && <>
          {page === null ? <span class="small mut grow">{!again && t('progress.headers')}</span>
            : <Button kind="tonal" small icon="external" onClick={() => void attempt(ask({ kind: 'link/page', link: link.id }))}>{t('progress.page.open')}</Button>}
          <div class="row">
            {mailbox !== null && <Button kind="text" small onClick={onLeave}>{t('progress.background')}</Button>}
            <Button kind="text" small busy={busy} onClick={() => run(attempt(ask({ kind: 'link/cancel', link: link.id })))}>{t('progress.cancel')}</Button>
          </div></>}
      </section>
    </>
  );
}
