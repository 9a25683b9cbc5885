import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../shared/strings';
import { copy } from './clipboard';
import { Icon, type IconName } from './icons';
import { useSay } from './live';

export interface ButtonProps {
  kind: 'primary' | 'tonal' | 'text' | 'outline' | 'danger';
  children: ComponentChildren;
  onClick?: () => void;
  icon?: IconName | undefined;
  /** Icon after the words, pointing on. */
  after?: IconName;
  small?: boolean;
  block?: boolean;
  flush?: boolean;
  busy?: boolean;
  /** Marked like a busy one, but nothing is under way. */
  off?: boolean;
  submit?: boolean;
  /** Heard instead of the words, where these are the same on several buttons. It begins with them. */
  label?: string;
}

/** A button keeps its place and focus while busy: it is only marked, and clicks do nothing. Nor do those that a script made. */
export function Button({ kind, children, onClick, icon, after, small, block, flush, busy = false, off = false, submit = false, label }: ButtonProps) {
  const look = ['btn', kind, small && 'sm', block && 'block', flush && 'flush'].filter(Boolean).join(' ');
  const size = small ? 's16' : 's18';
  return (
    <button type={submit ? 'submit' : 'button'} class={look} aria-label={label} aria-disabled={busy || off}
      onClick={(event) => {
        if (busy || off || !event.isTrusted) event.preventDefault();
        else onClick?.();
      }}>
      {busy ? <Icon name="spin" class={`${size} spin`} /> : icon && <Icon name={icon} class={size} />}
      {children}
      {after && <Icon name={after} class={size} mirror />}
    </button>
  );
}

export function IconButton({ icon, label, onClick, mirror = false, busy = false, small = false }:
{ icon: IconName; label: string; onClick: () => void; mirror?: boolean; busy?: boolean; small?: boolean }) {
  return (
    <button type="button" class={small ? 'icon-btn sm' : 'icon-btn'} aria-label={label} title={label} aria-disabled={busy}
      onClick={() => {
        if (!busy) onClick();
      }}>
      <Icon name={icon} class={small ? 's16' : `s18${busy ? ' spin' : ''}`} mirror={mirror} />
    </button>
  );
}

/** True for two seconds after a copy, then false again. */
function useCopied(text: () => string, onCopied?: () => void): [state: 'no' | 'yes' | 'refused', run: () => void] {
  const [state, setState] = useState<'no' | 'yes' | 'refused'>('no');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const say = useSay();
  useEffect(() => () => clearTimeout(timer.current), []);
  const run = (): void => {
    void copy(text()).then((done) => {
      setState(done ? 'yes' : 'refused');
      say(done ? t('app.copied') : t('app.not_copied'));
      if (done) onCopied?.();
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setState('no'), 2000);
    });
  };
  return [state, run];
}

/** Says "Copied" for two seconds. Both words lie in one grid cell, so the button keeps its width. */
export function CopyButton({ text, children, kind = 'text', flush = false, onCopied }:
{ text: () => string; children: string; kind?: 'text' | 'tonal'; flush?: boolean; onCopied?: () => void }) {
  const [state, run] = useCopied(text, onCopied);
  const words = { no: children, yes: t('app.copied'), refused: t('app.not_copied') };
  return (
    <button type="button" class={`btn sm ${kind}${flush ? ' flush' : ''}`} onClick={run}>
      <Icon name={state === 'yes' ? 'check' : 'copy'} class="s16" />
      <span class="swap">
        <span class={state === 'no' ? '' : 'gone'}>{words.no}</span>
        <span class={state === 'no' ? 'gone' : ''} aria-hidden={state === 'no'}>{state === 'refused' ? words.refused : words.yes}</span>
      </span>
    </button>
  );
}

export function CopyIcon({ text, label, onCopied }: { text: string; label: string; onCopied?: () => void }) {
  const [state, run] = useCopied(() => text, onCopied);
  return (
    <button type="button" class={`icon-btn sm${state === 'yes' ? ' ok' : ''}`} aria-label={label} title={state === 'refused' ? t('app.not_copied') : label} onClick={run}>
      <Icon name={state === 'yes' ? 'check' : 'copy'} class="s16" />
    </button>
  );
}
