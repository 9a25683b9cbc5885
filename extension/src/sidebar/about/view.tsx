import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Snapshot } from '../../shared/messages';
import { t } from '../../shared/strings';
import { version } from '../chrome';
import { details } from '../companion/details';
import { CopyButton, IconButton } from '../parts/buttons';
import { Fold } from '../parts/panel';

interface PageProps { snapshot: Snapshot; onBack: () => void }

/** One of the two pages: its title has the focus, Escape and the arrow lead back. */
function Page({ title, text, onBack, children }: { title: string; text?: string; onBack: () => void; children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <div onKeyDown={({ key }) => {
      if (key === 'Escape') onBack();
    }}>
      <section class="sec row top">
        <IconButton icon="left" label={t('app.back')} onClick={onBack} mirror />
        <div class="grow"><h1 class="title" tabIndex={-1} ref={heading}>{title}</h1>{text !== undefined && <p class="small mut">{text}</p>}</div>
      </section>
      {children}
    </div>
  );
}

const Command = ({ children }: { children: string }) =>
  <div class="command"><code dir="ltr">{children}</code><CopyButton text={() => children}>{t('app.copy')}</CopyButton></div>;

const Details = ({ snapshot }: { snapshot: Snapshot }) =>
  <div><CopyButton flush text={() => details(snapshot, version(), navigator.userAgent)}>{t('companion.details')}</CopyButton></div>;

/** What people ask, each with its answer folded in. All of it is said here: no page is opened. */
export function Help({ snapshot, onBack }: PageProps) {
  const answers: readonly (readonly [string, ...string[]])[] = [
    [t('help.now'), t('help.now.text'), t('help.now.more')],
    [t('help.wait'), t('help.wait.text'), t('help.wait.more')],
    [t('help.score'), t('help.score.text'), t('help.score.more')],
    [t('help.signin'), t('help.signin.text')],
    [t('help.people'), t('help.people.text')],
    [t('help.keys'), t('help.keys.panel'), t('help.keys.move')],
  ];
  return (
    <Page title={t('help.title')} text={t('help.text')} onBack={onBack}>
      <section class="sec stack s2">
        {answers.map(([question, ...lines]) =>
          <Fold key={question} title={question}><div class="stack s1 small fg2">{lines.map((line) => <p key={line}>{line}</p>)}</div></Fold>)}
      </section>
      <section class="sec stack s2" aria-labelledby="stuck">
        <h2 class="h" id="stuck">{t('help.stuck')}</h2>
        <p class="small fg2">{t('help.stuck.text')}</p>
        <Command>{t('help.doctor')}</Command>
        <Details snapshot={snapshot} />
      </section>
    </Page>
  );
}

/** Which versions run here, under which licence, whom they speak to, and where what they keep lies. */
export function About({ snapshot, onBack }: PageProps) {
  const { channel } = snapshot;
  const companion = channel.kind === 'ready' || channel.kind === 'incompatible' ? channel.version : t('about.away');
  const parts = [[t('about.extension'), version()], [t('about.companion'), companion], [t('about.licence'), t('about.licence.name')]] as const;
  return (
    <Page title={t('about.title')} onBack={onBack}>
      <section class="sec stack s2">
        <dl class="stack s1">{parts.map(([name, value]) => <div key={name} class="row between"><dt class="fg2">{name}</dt><dd>{value}</dd></div>)}</dl>
        <p class="small mut">{t('about.licence.text')}</p>
      </section>
      <section class="sec stack s2" aria-labelledby="private">
        <h2 class="h" id="private">{t('about.private')}</h2>
        <p class="small fg2">{t('about.private.text')}</p>
      </section>
      <section class="sec stack s2" aria-labelledby="data">
        <h2 class="h" id="data">{t('about.data')}</h2>
        <p class="small fg2">{t('about.data.text')}</p>
        <p class="small fg2">{t('about.data.keys')}</p>
        <p class="small fg2">{t('about.data.where')}</p>
        <Command>{t('help.doctor')}</Command>
        <p class="small fg2">{t('about.data.end')}</p>
        <Details snapshot={snapshot} />
      </section>
    </Page>
  );
}
