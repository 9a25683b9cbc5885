import type { Refusal } from '../../shared/messages';
import { t, told } from '../../shared/strings';
import { Button } from './buttons';
import { InlineError } from './fields';

/** In place of what could not be read: why, and once more. */
export function Unread({ refusal, onAgain }: { refusal: Refusal; onAgain: () => void }) {
  return <div class="after"><InlineError id="unread" error={{ ...told(refusal), acts: <div class="act"><Button kind="text" small flush onClick={onAgain}>{t('app.try')}</Button></div> }} /></div>;
}
