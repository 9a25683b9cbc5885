import type { Discovery, Server } from '../../shared/api.gen';
import { t } from '../../shared/strings';
import { Button } from '../parts/buttons';
import { Icon } from '../parts/icons';
import { TroubleNote } from './acts';
import { foreignOwner, sourceWords } from './found';
import { useHere } from './linking';
import { Servers } from './servers';
import { troubleOf } from './troubles';

const line = (server: Server | null): string =>
  server ? t('found.server', { host: server.host, port: String(server.port), security: server.security === 'tls' ? 'TLS' : 'STARTTLS' }) : t('found.none');

/** Servers of somebody else, on the word of unsigned DNS: named before a password goes there. */
function Foreign({ found }: { found: Discovery }) {
  const owner = foreignOwner(found);
  if (owner === null) return null;
  return <div class="note warn"><Icon name="warning" /><p>{t('found.foreign', { owner, domain: found.domain })}</p></div>;
}

function Found({ found, onEdit }: { found: Discovery; onEdit: () => void }) {
  const { draft } = useHere();
  return (
    <>
      <div class="card found">
        <div class="row met"><Icon name="checked" class="ok" />
          <div class="grow"><b>{t('found')}</b><div class="small mut">{sourceWords(found)}</div></div>
          <Button kind="text" small onClick={onEdit}>{t('found.edit')}</Button></div>
        <dl class="small facts" dir="ltr">
          <dt class="mut">{t('found.receiving')}</dt><dd>{line(found.imap)}</dd>
          {draft.sending && <><dt class="mut">{t('found.sending')}</dt><dd>{line(found.smtp)}</dd></>}
          <dt class="mut">{t('found.user')}</dt><dd>{draft.user.trim() || (found.user ?? draft.address.trim())}</dd>
        </dl>
      </div>
      <Foreign found={found} />
    </>
  );
}

const AND = new Intl.ListFormat('en', { type: 'conjunction' });

/** The setup file of the domain's host may know more; asking tells the host, so the user is asked first. */
function MayAsk({ found }: { found: Discovery }) {
  const { look } = useHere();
  const host = found.may_ask[0];
  if (host === undefined) return null;
  return (
    <div class="stack s1">
      <div class="act"><Button kind="tonal" small icon="server" onClick={() => look(true)}>{t('found.ask', { host })}</Button></div>
      <p class="help">{t('found.ask.text', { hosts: AND.format(found.may_ask), domain: found.domain })}</p>
    </div>
  );
}

/** What was found, to look at or to change; or what to do where nothing was. `open`: the fields themselves. */
export function Settings({ open }: { open: boolean }) {
  const { looked, found, setEdit, draft, errors } = useHere();
  // Nobody is told to just continue with servers that have failed.
  const failed = Object.keys(errors).some((name) => /^(imap|smtp)\./.test(name));
  if (draft.again) return <Servers />;
  const whole = found?.imap && (found.smtp ?? !draft.sending);
  if (found && whole && !open) return <Found found={found} onEdit={() => setEdit(true)} />;
  if (open || looked.kind === 'failed' || (found && found.imap)) {
    const source = found ? sourceWords(found) : null;
    return (
      <>
        {found && source !== null && found.imap && !failed &&
          <div class="note ok"><Icon name="checked" /><div><h2>{t('found.for', { domain: found.domain })}</h2><p>{t('found.check', { source })}</p></div></div>}
        {found && <Foreign found={found} />}
        {looked.kind === 'failed' && <p class="help">{t('found.unasked')}</p>}
        {found && !found.imap && <MayAsk found={found} />}
        <Servers />
      </>
    );
  }
  if (looked.kind === 'looking') return <p class="small mut row" role="status"><Icon name="spin" class="s16 spin" />{t('found.looking')}</p>;
  if (!found) return null;
  const nothing = found.refusal?.code === 'noauto' ? troubleOf(found.refusal) : null;
  return <>{nothing && <TroubleNote trouble={nothing} where="form" id="not-found" />}<MayAsk found={found} /></>;
}
