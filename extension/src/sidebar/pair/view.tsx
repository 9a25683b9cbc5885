import { ask } from '../../shared/messages';
import { t } from '../../shared/strings';
import { Button, CopyButton } from '../parts/buttons';
import { Icon } from '../parts/icons';
import { LanguageChoice } from '../parts/language';
import { Fold } from '../parts/panel';

/** Not paired: the way to the tab where the code is pasted. Nothing is typed here, beside somebody else's page. */
export function Pair({ lost }: { lost: boolean }) {
  const command = t('pair.command');
  return (
    <>
      <section class="sec stack s4">
        <div class={lost ? 'art warn' : 'art'}><Icon name="laptop" class="s24" /></div>
        <div class="stack s1">
          <h1 class="title">{lost ? t('pair.lost') : t('pair.ask')}</h1>
          <p class="lead">{lost ? t('pair.lost.text') : t('pair.side')}</p>
        </div>
        <div class="stack s2">
          <Button kind="primary" block after="external" onClick={() => void ask({ kind: 'pairing/open' })}>{lost ? t('pair.again') : t('pair.ask')}</Button>
          <p class="help center">{t('pair.side.tab')}</p>
        </div>
      </section>
      <section class="sec">
        <Fold title={t('pair.where')} open>
          <ol class="steps small">
            <li><span>{t('pair.where.run', { command })}</span></li>
            <li><span>{t('pair.where.copy')}</span></li>
          </ol>
          <div class="command"><code dir="ltr">{command}</code><CopyButton text={() => command}>{t('app.copy')}</CopyButton></div>
        </Fold>
      </section>
      <LanguageChoice />
    </>
  );
}
