import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Refusal } from '../../shared/messages';
import { t, told } from '../../shared/strings';
import { Button } from './buttons';
import { type FieldError, InlineError } from './fields';
import { Icon } from './icons';
import { useSay } from './live';

const TYPED_MS = 700;
const SAVED_MS = 6000;

/** How a save ended: words that it was saved, or why it was not. */
export type Saved = { said: string } | { refusal: Refusal };

/** What is typed, as it is to be saved: undefined where that is no number of this kind; null where nothing is. */
export type Reading<T = number | null> = (text: string) => { value: T } | { error: FieldError };

export const wholeNumber: Reading = (text) => /^\d{1,6}$/.test(text) ? { value: Number(text) } : { error: { sentence: t('limits.whole'), next: '' } };

/** A refusal of the companion's in the words of these fields; one that nobody heard has its own. */
const errorOf = (refusal: Refusal, again: () => void): FieldError => {
  if (refusal.code !== 'no_answer' && refusal.code !== 'unheard') return told(refusal);
  return { sentence: t('limits.away'), next: '', acts: <div class="act"><Button kind="text" small flush onClick={again}>{t('limits.again')}</Button></div> };
};

interface Typing {
  /** What the field shows. */
  text: string;
  error: FieldError | null;
  said: string | null;
  bind: { value: string; onInput: (event: { currentTarget: HTMLInputElement }) => void; onBlur: () => void; onKeyDown: (event: KeyboardEvent) => void };
}

/** One number or line, saved while it is typed: after a pause, on Enter, or when the field is left. `known` is what is saved. */
export function useAmount<T = number | null>(known: string, read: Reading<T>, save: (value: T) => Promise<Saved>): Typing {
  const [text, setText] = useState(known);
  const [error, setError] = useState<FieldError | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const typed = useRef<string | null>(null);
  const pending = useRef(false);
  const say = useSay();
  // What is saved may change elsewhere; what is typed and not saved yet stays.
  useEffect(() => {
    if (typed.current === null) setText(known);
  }, [known]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const settle = (): void => {
    clearTimeout(timer.current);
    pending.current = false;
    const now = typed.current?.trim();
    if (now === undefined) return;
    const reading = read(now);
    if ('error' in reading) {
      setError(reading.error);
      return;
    }
    const mine = typed.current;
    void save(reading.value).then((saved) => {
      if (typed.current !== mine) return;
      if ('refusal' in saved) {
        setError(errorOf(saved.refusal, settle));
        return;
      }
      typed.current = null;
      setError(null);
      setSaid(saved.said);
      say(saved.said);
      timer.current = setTimeout(() => setSaid(null), SAVED_MS);
    });
  };
  return {
    text, error, said,
    bind: {
      value: text,
      onInput: ({ currentTarget: { value } }) => {
        typed.current = value;
        pending.current = true;
        setText(value);
        setSaid(null);
        setError(null);
        clearTimeout(timer.current);
        timer.current = setTimeout(settle, TYPED_MS);
      },
      onBlur: () => {
        if (pending.current) settle();
      },
      onKeyDown: (event) => {
        if (event.key === 'Enter') settle();
      },
    },
  };
}

/** The field itself. */
export function Amount({ id, label, typing, off = false, wide = false, helped = false, placeholder }:
{ id: string; label: string; typing: Typing; off?: boolean; wide?: boolean; helped?: boolean; placeholder?: string }) {
  const { error, bind } = typing;
  return (
    <input id={id} type="text" class={`input sm n${wide ? ' wide' : ''}`} inputMode="numeric" autocomplete="off" dir="ltr" aria-label={label} disabled={off} placeholder={placeholder}
      aria-invalid={error !== null} aria-describedby={[helped ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined} {...bind} />
  );
}

/** What became of what was typed. */
export function AmountNote({ id, typing: { error, said } }: { id: string; typing: Typing }) {
  if (error) return <div class="full"><InlineError id={`${id}-error`} error={error} /></div>;
  return said === null ? null : <p class="full row s1 small ok"><Icon name="check" class="s16" />{said}</p>;
}

/** A row of Settings: words, one or more fields at the end, help, and what became of them. */
export function AmountRow({ id, words, help, fields, notes }: { id: string; words: string; help?: string; fields: ComponentChildren; notes: ComponentChildren }) {
  return (
    <div class="set-row">
      <span>{words}</span>
      <span class="ctl">{fields}</span>
      {help !== undefined && <span class="help" id={`${id}-help`}>{help}</span>}
      {notes}
    </div>
  );
}
