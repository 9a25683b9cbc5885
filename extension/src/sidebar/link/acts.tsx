import { Button, CopyButton } from '../parts/buttons';
import type { FieldError } from '../parts/fields';
import { Icon } from '../parts/icons';
import { useSay } from '../parts/live';
import { SeenButton } from '../parts/seen-button';
import { t } from '../../shared/strings';
import type { Protocol } from './fields';
import { useHere } from './linking';
import type { Act, Remedy, Where } from './remedies';
import type { Trouble } from './troubles';

/** Starts a linking or adds an address: only by a press on what the user sees. */
const SURE = new Set(['again', 'sign-in', 'graph', 'alias']);
/** No fix, only a help or a way elsewhere: text also where it stands first. */
const PLAIN = new Set(['reveal', 'ways']);

function ActButton({ act: { label, icon, deed }, kind }: { act: Act; kind: 'tonal' | 'text' }) {
  const { run, busy } = useHere();
  const say = useSay();
  if (deed.do === 'copy') return <CopyButton kind={kind} text={() => deed.text}>{label}</CopyButton>;
  if (deed.do === 'open') {
    return <a class={`btn sm ${kind}`} href={deed.url} target="_blank" rel="noopener noreferrer">{label}<Icon name="external" class="s16" /></a>;
  }
  const One = SURE.has(deed.do) ? SeenButton : Button;
  return <One kind={kind} small icon={icon} busy={busy && SURE.has(deed.do)} onClick={() => run(deed, say)}>{label}</One>;
}

/** The buttons of a remedy, and what is behind its fold. */
export function Acts({ remedy: { acts, more } }: { remedy: Remedy }) {
  if (acts.length === 0 && !more) return null;
  return (
    <div class="act">
      {acts.map((act, i) => <ActButton key={act.label} act={act} kind={i === 0 && !PLAIN.has(act.deed.do) ? 'tonal' : 'text'} />)}
      {more && <More {...more} />}
    </div>
  );
}

/** A fold with a few sentences and perhaps a command. */
export function More({ title, text, command }: NonNullable<Remedy['more']>) {
  return (
    <details class="more">
      <summary>{title}<Icon name="down" class="s16" /></summary>
      <p class="small fg2">{text}</p>
      {command && <div class="command"><code dir="ltr">{command}</code><CopyButton text={() => command}>{t('app.copy')}</CopyButton></div>}
    </details>
  );
}

/** Errors of a form as its fields show them, with what can be done. */
export function useShown(): (trouble: Trouble | undefined, which?: Protocol) => FieldError | undefined {
  const { fix } = useHere();
  return (trouble, which = 'imap') => {
    if (!trouble) return undefined;
    const remedy = fix(trouble, which, 'form');
    return { sentence: remedy.sentence ?? trouble.sentence, next: remedy.next ?? trouble.next, icon: remedy.icon, acts: <Acts remedy={remedy} /> };
  };
}

/** Said where nothing is wrong with what the user did. */
const CALM = new Set(['info', 'clock', 'server', 'key']);

/** What went wrong, where no field is to blame. */
export function TroubleNote({ trouble, title, where = 'page', id = 'form-error' }: { trouble: Trouble; title?: string; where?: Where; id?: string }) {
  const { fix } = useHere();
  const remedy = fix(trouble, 'imap', where);
  const next = remedy.next ?? trouble.next;
  return (
    <div class={CALM.has(remedy.icon) ? 'note' : 'note bad'} id={id} tabIndex={-1}>
      <Icon name={remedy.icon} />
      <div class="stack s1">
        {title && <h2>{title}</h2>}
        <p>{remedy.sentence ?? trouble.sentence}</p>
        {next !== '' && <p>{next}</p>}
        {trouble.said !== null && <div class="evid"><span>{t('app.said')}</span><code dir="ltr">{trouble.said}</code></div>}
        <Acts remedy={remedy} />
      </div>
    </div>
  );
}
