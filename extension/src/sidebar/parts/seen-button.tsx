import { t } from '../../shared/strings';
import { Button, type ButtonProps } from './buttons';
import { useSight } from './sight';

/** What of ours may lie over a control, for as long as the user wants it there. */
const LAYERS = 'dialog[open], .pop';

/** A button for what must be wanted (T20): it acts only on a press of the user's own, while nothing lies over it. */
export function SeenButton({ onClick, off = false, ...rest }: ButtonProps) {
  const { ref, covered, act } = useSight<HTMLSpanElement>();
  // Under a layer of our own it does not act either, but nobody is to be warned of that.
  const layer = covered ? document.querySelector(LAYERS) : null;
  const warn = covered && (layer === null || layer.contains(ref.current));
  return (
    <>
      <span ref={ref}><Button {...rest} off={off || warn} onClick={() => act(() => onClick?.())} /></span>
      {warn && <span class="help" role="status">{t('sight.covered')} {t('sight.next')}</span>}
    </>
  );
}
