import { useState } from 'preact/hooks';
import { pieces, t } from '../../shared/strings';
import { Button } from '../parts/buttons';
import { CheckBox } from '../parts/fields';
import { Icon, type IconName } from '../parts/icons';
import { Words } from '../parts/words';

const DOES: readonly [IconName, string, 'link.does.sends' | 'link.does.reads' | 'link.does.stores' | 'link.does.never'][] = [
  ['send', 'acc flip', 'link.does.sends'], ['inbox', 'acc', 'link.does.reads'], ['laptop', 'acc', 'link.does.stores'], ['ban', '', 'link.does.never'],
];

/** What linking means, in plain words, before anything is asked for. The box is the user's to tick. */
export function LinkPage({ account, cancelled, consent, onConsent, onGo }:
{ account: string | null; cancelled: boolean; consent: boolean; onConsent: (agreed: boolean) => void; onGo: () => void }) {
  const [missing, setMissing] = useState(false);
  const go = (): void => {
    setMissing(!consent);
    if (consent) onGo();
    else document.getElementById('consent')?.focus();
  };
  return (
    <section class="sec stack s4">
      <div class="stack s1">
        <h1 class="title">{account === null ? t('link.title.any') : t('link.title')}</h1>
        <p class="lead">{t('link.text')}</p>
      </div>
      {cancelled && <div class="note"><Icon name="info" /><p>{t('link.cancelled')}</p></div>}
      {account === null && <div class="note"><Icon name="info" /><p>{t('link.account.unknown')}</p></div>}
      <div>
        <h2 class="sub-h">{t('link.does')}</h2>
        <ul class="list">
          {DOES.map(([icon, look, id]) => <li key={id}><Icon name={icon} class={look} /><span><Words of={pieces(id)} /></span></li>)}
        </ul>
      </div>
      <CheckBox id="consent" checked={consent} error={missing && !consent ? { sentence: t('link.consent.error'), next: '' } : undefined}
        onChange={onConsent}>{t('link.consent')}</CheckBox>
      <div class="stack s2">
        <Button kind="primary" block onClick={go}>{t('link.go')}</Button>
        <p class="help center">{t('link.go.help')}</p>
      </div>
    </section>
  );
}
