import { t } from '../../shared/strings';
import { Button } from '../parts/buttons';
import { Field } from '../parts/fields';
import { Icon } from '../parts/icons';
import { TroubleNote, useShown } from './acts';
import { Heading } from './arrival';
import { isBarred, isWhole } from './found';
import { useHere } from './linking';
import { Option } from './option';
import { trouble, troubleOf } from './troubles';

/** Another mailbox: its address tells the rest, or the user picks the provider. */
export function Choose() {
  const { snapshot, draft, change, found, looked, errors, setErrors, choose, go } = useHere();
  const shown = useShown();
  const linked = snapshot?.mailboxes.length ?? 0;
  const limit = snapshot?.limit ?? 0;
  const full = linked >= limit;
  const refusal = found && isBarred(found) && found.refusal ? troubleOf(found.refusal) : undefined;
  const error = errors.address ?? refusal;

  const to = (pick: 'google' | 'microsoft' | 'app' | 'form'): void => {
    if (!isWhole(draft.address)) {
      setErrors({ address: trouble(t('form.error.address'), 'addr') });
      document.getElementById('field-address')?.focus();
      return;
    }
    choose(pick === 'google' || pick === 'microsoft' ? pick : null);
    go(pick === 'google' || pick === 'microsoft' ? 'link' : pick === 'app' && found && !found.app_password ? 'form' : pick);
  };
  return (
    <section class="sec stack s4">
      <Heading title={t('choose.title')}>{t('choose.linked', { n: linked, limit })}</Heading>
      {full && <TroubleNote trouble={{ ...trouble(t('choose.full', { limit }), 'full'), facts: { limit } }} />}
      {!full && <>
        <div><Field id="field-address" label={t('form.address')} value={draft.address} inputMode="email" autocomplete="email" placeholder="name@company.com"
          help={t('choose.address.help')} error={shown(error)} onInput={(address) => {
            change({ address, imap: {}, smtp: {}, user: '' });
            setErrors({});
          }} />
        <div aria-live="polite">
          {looked.kind === 'looking' && <p class="small mut row after"><Icon name="spin" class="s16 spin" />{t('link.looking')}</p>}
          {found && !refusal &&
            <div class="card row met after" id="found">
              <Icon name={found.source === 'none' ? 'server' : 'checked'} class={found.source === 'none' ? 'mut' : 'ok'} />
              <div class="grow"><b>{found.source === 'none' ? t('link.server') : found.name}</b>
                <div class="small mut">{found.source === 'none' ? t('link.server.text', { domain: found.domain }) : t('link.found', { domain: found.domain })}</div></div>
              <Button kind="primary" small onClick={() => {
                choose(null);
                go('link');
              }}>{t('choose.go')}</Button>
            </div>}
        </div></div>
        <div class="card opts" role="group" aria-label={t('choose.list')}>
          <Option id="pick-google" tile="G" title={t('choose.google')} text={t('choose.google.text')} onClick={() => to('google')} />
          <Option id="pick-microsoft" tile="O" title={t('choose.microsoft')} text={t('choose.microsoft.text')} onClick={() => to('microsoft')} />
          <Option id="pick-yahoo" tile="Y!" title={t('choose.yahoo')} text={t('choose.app.text')} onClick={() => to('app')} />
          <Option id="pick-icloud" tile="iC" title={t('choose.icloud')} text={t('choose.app.text')} onClick={() => to('app')} />
          <Option id="pick-other" tile="@" title={t('choose.other')} text={t('choose.other.text')} onClick={() => to('form')} />
        </div>
      </>}
    </section>
  );
}
