import { ask } from '../../shared/messages';
import { t } from '../../shared/strings';
import { Button } from '../parts/buttons';

/** The way to where a webmail of the user's own is named: in a tab, as no page can cover that. */
export function OwnWebmail() {
  return (
    <section class="sec" aria-labelledby="set-webmail">
      <div class="sec-h"><h2 id="set-webmail">{t('webmail.title')}</h2></div>
      <div class="set-row">
        <span>{t('webmail.label')}</span>
        <span class="ctl"><Button kind="outline" small onClick={() => void ask({ kind: 'pairing/open' })}>{t('webmail.go')}</Button></span>
        <span class="help">{t('webmail.help')}</span>
      </div>
    </section>
  );
}
