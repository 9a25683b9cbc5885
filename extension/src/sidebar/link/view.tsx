import type { Discovery, Link } from '../../shared/api.gen';
import { pieces, t } from '../../shared/strings';
import { ISSUERS } from '../mailbox';
import { Button } from '../parts/buttons';
import { Icon, type IconName } from '../parts/icons';
import { LanguageChoice } from '../parts/language';
import { useSight } from '../parts/sight';
import { Words } from '../parts/words';
import { More, TroubleNote } from './acts';
import { Heading } from './arrival';
import { Consent } from './consent';
import { domainOf, pageForm } from './fields';
import { bestWay, isBarred, makerOf, unready, type Way } from './found';
import { useHere } from './linking';
import { Option } from './option';
import { trouble, troubleOf } from './troubles';

const DOES: readonly [IconName, string, 'link.does.sends' | 'link.does.reads' | 'link.does.stores' | 'link.does.asks' | 'link.does.never'][] = [
  ['send', 'acc flip', 'link.does.sends'], ['inbox', 'acc', 'link.does.reads'], ['laptop', 'acc', 'link.does.stores'],
  ['shield', 'acc', 'link.does.asks'], ['ban', '', 'link.does.never'],
];

/** Whose mailbox it is, as it was found; the user may know better. */
function Provider({ found, chosen, domain, onChange }: { found: Discovery | null; chosen: 'google' | 'microsoft' | null; domain: string; onChange: () => void }) {
  const { looked } = useHere();
  const looking = looked.kind === 'looking';
  const none = !found || found.source === 'none';
  const [title, text] = chosen !== null ? [ISSUERS[chosen], domain]
    : looking ? [t('link.looking'), t('link.looking.text', { domain })]
    : looked.kind === 'failed' ? [t('link.failed'), looked.trouble.sentence]
    : none ? [t('link.server'), t('link.server.text', { domain })]
      : [found.name, t('link.found', { domain: found.domain })];
  const known = chosen !== null || (!looking && !none);
  return (
    <div class="card row met">
      <Icon name={looking ? 'spin' : known ? 'checked' : 'server'} class={looking ? 'spin mut' : known ? 'ok' : 'mut'} />
      <div class="grow"><b>{title}</b><div class="small mut">{text}</div></div>
      <Button kind="text" small onClick={onChange}>{t('link.change')}</Button>
    </div>
  );
}

/** What the provider's page will ask, in its own words, before it asks. */
function Asks({ found }: { found: Discovery }) {
  if (!found.oauth?.ready || found.oauth.scopes.length === 0) return null;
  return (
    <details class="disc">
      <summary><Icon name="info" class="mut" /><span>{t('link.asks', { name: ISSUERS[found.oauth.issuer] })}</span><Icon name="down" class="s18 chev" /></summary>
      <ul class="asks">
        {found.oauth.scopes.map(({ shown, why }) => <li key={shown}><b>{t('link.asks.shown', { shown })}</b><span class="small fg2">{why}</span></li>)}
      </ul>
    </details>
  );
}

/** Signing in at the provider would be the best way; how to have it. */
function NotSetUp({ found, way }: { found: Discovery; way: Way }) {
  const issuer = unready(found);
  const { look } = useHere();
  if (issuer === null) return null;
  const [text, command] = issuer === 'google' ? [t('link.setup.google'), t('link.setup.google.command')] : [t('link.setup.microsoft'), t('link.setup.microsoft.command')];
  return (
    <div class="note"><Icon name="info" />
      <div class="stack s1">
        <p>{t('link.setup', { name: ISSUERS[issuer] })}. {way === 'app_password' ? t('link.setup.app') : way === 'setup' && t('link.setup.none')}</p>
        <div class="act"><More title={t('link.setup.how')} text={text} command={command} /></div>
        {way !== 'setup' && <div class="act"><Button kind="text" small icon="sync" onClick={() => look(false)}>{t('link.setup.again')}</Button></div>}
      </div>
    </div>
  );
}

function Ways({ found, open, onOpen }: { found: Discovery | null; open: boolean; onOpen: (open: boolean) => void }) {
  const { go, change } = useHere();
  const oauth = found?.oauth?.ready;
  return (
    <section class="sec">
      <details class="disc" open={open} onToggle={({ currentTarget }) => onOpen(currentTarget.open)}>
        <summary id="ways"><span class="sub-h">{t('ways')}</span><Icon name="down" class="s18 chev" /></summary>
        <div class="card opts">
          {found?.app_password &&
            <Option id="way-app" tile={<Icon name="key" class="s18" />} title={t('ways.app')} onClick={() => go('app')}
              text={oauth && found.oauth ? t('ways.app.text', { name: ISSUERS[found.oauth.issuer] }) : t('ways.app.own', { name: makerOf(found) })} />}
          <Option id="way-server" tile={<Icon name="server" class="s18" />} title={t('ways.server')} text={t('ways.server.text')} onClick={() => go('form')} />
          <Option id="way-another" tile={<Icon name="inbox" class="s18" />} title={t('ways.another')} text={t('ways.another.text')} onClick={() => {
            change({ address: '' });
            go('choose');
          }} />
        </div>
      </details>
    </section>
  );
}

/** What linking means, in plain words, before anything is asked for; then one click by the best way. */
export function LinkPage({ cancelled, ended }: { cancelled: boolean; ended: Link | null }) {
  const { account, draft, found, looked, look, chosen, errors, setErrors, busy, start, go, ways, setWays } = useHere();
  const sight = useSight<HTMLDivElement>();
  const { address, consent } = draft;
  const way = bestWay(found, chosen);
  const barred = found !== null && isBarred(found) && chosen === null;
  const failed = errors.form ?? errors.address ?? errors.password ?? (ended?.error ? troubleOf(ended.error) : barred && found.refusal ? troubleOf(found.refusal) : null);
  const blank = address.trim() === '';
  // Only this way starts a linking from here; the others lead to a form with a button of its own.
  const covered = sight.covered && !blank && (way === 'google' || way === 'microsoft');

  const press = (): void => {
    if (blank) {
      go('choose');
    } else if (way === 'setup') {
      look(false);
    } else if (!consent) {
      setErrors({ consent: trouble(t('link.consent.error'), 'consent') });
      document.getElementById('consent')?.focus();
    } else if (way === 'google' || way === 'microsoft') {
      sight.act(() => start(pageForm(address, way, consent)));
    } else {
      go(way === 'app_password' ? 'app' : 'form');
    }
  };
  const name = way === 'google' || way === 'microsoft' ? ISSUERS[way] : makerOf(found);
  const [words, help] = blank ? [t('link.go.choose'), '']
    : way === 'google' ? [t('link.go.google'), t('link.go.oauth.help', { name })]
    : way === 'microsoft' ? [t('link.go.microsoft'), t('link.go.oauth.help', { name })]
    : way === 'app_password' ? [t('link.go.app'), t('link.go.app.help', { name })]
    : way === 'setup' ? [t('link.setup.again'), ''] : [t('link.go'), t('link.go.help')];
  const here = account !== null && address.toLowerCase() === account.toLowerCase();
  const waits = looked.kind === 'looking' && chosen === null;
  return (
    <>
      <section class="sec stack s4">
        <Heading title={here ? t('link.title') : blank ? t('link.title.any') : t('link.title.address', { address })}>{t('link.text')}</Heading>
        {cancelled && <div class="note"><Icon name="info" /><p>{t('link.cancelled')}</p></div>}
        {account === null && blank && <div class="note"><Icon name="info" /><p>{t('link.account.unknown')}</p></div>}
        {failed && <TroubleNote trouble={failed} />}
        {!blank && !barred && <div id="provider"><Provider found={found} chosen={chosen} domain={domainOf(address)} onChange={() => go('choose')} /></div>}
        <div>
          <h2 class="sub-h">{t('link.does')}</h2>
          <ul class="list">
            {DOES.map(([icon, look, id]) => <li key={id}><Icon name={icon} class={look} /><span><Words of={pieces(id)} /></span></li>)}
          </ul>
        </div>
        {found && !barred && <NotSetUp found={found} way={way} />}
        {found && !barred && <Asks found={found} />}
        {!barred && <Consent id="consent" />}
        {!barred &&
          <div class="stack s2">
            <div ref={sight.ref} id="go" class={consent || blank || way === 'setup' ? '' : 'unticked'}>
              <Button kind="primary" block busy={busy || waits} off={covered} onClick={press}>{busy ? t('link.going', { name }) : waits ? t('link.go.looking') : words}</Button></div>
            <p class="help center" role="status">{covered ? `${t('sight.covered')} ${t('sight.next')}` : waits ? '' : help}</p>
          </div>}
      </section>
      {!blank && <Ways found={found} open={ways || barred} onOpen={setWays} />}
      <LanguageChoice />
    </>
  );
}
