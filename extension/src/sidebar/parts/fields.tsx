import type { ComponentChildren, TargetedEvent } from 'preact';
import { t } from '../../shared/strings';
import { Icon, type IconName } from './icons';
import { useSight } from './sight';

/** Why a field was refused: one sentence, one next step (may be empty), and perhaps what to do about it. */
export interface FieldError { sentence: string; next: string; icon?: IconName; acts?: ComponentChildren }

/** The error under a field; `id` is what the field's aria-describedby names: the words, not the buttons. */
export function InlineError({ id, error }: { id: string; error: FieldError }) {
  return (
    <div class="err">
      <Icon name={error.icon ?? 'alert'} class="s16" />
      <div id={id}>
        <p>{error.sentence}</p>
        {error.next !== '' && <p>{error.next}</p>}
      </div>
      {error.acts}
    </div>
  );
}

interface FieldProps {
  id: string;
  label: string;
  value: string;
  onInput: (value: string) => void;
  secret?: boolean;
  /** Shown, and not to be changed. */
  fixed?: boolean;
  inputMode?: 'numeric' | 'url' | 'email';
  autocomplete?: string;
  placeholder?: string;
  onBlur?: () => void;
  help?: string | undefined;
  error?: FieldError | undefined;
  /** The error stands elsewhere, under id `<id>-error`: this field is too narrow for it. */
  apart?: boolean;
  children?: ComponentChildren;
}

const described = (id: string, help: unknown, error: unknown): string | undefined =>
  [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;

/** Label, input, help and error, tied together. Addresses, hosts and numbers read left to right in every language. */
export function Field({ id, label, value, onInput, secret = false, fixed = false, inputMode, autocomplete = 'off', placeholder, onBlur, help, error, apart = false, children }: FieldProps) {
  const input = {
    id, value, inputMode, autocomplete, placeholder, onBlur, class: 'input', readOnly: fixed, dir: 'ltr', autocapitalize: 'none', spellcheck: false,
    'aria-invalid': error !== undefined, 'aria-describedby': described(id, help, error),
    onInput: (event: TargetedEvent<HTMLInputElement>) => onInput(event.currentTarget.value),
  } as const;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="with">
        {secret ? <input {...input} type="password" /> : <input {...input} type="text" />}
        {children}
      </div>
      {help && <p class="help" id={`${id}-help`}>{help}</p>}
      {error && !apart && <InlineError id={`${id}-error`} error={error} />}
    </div>
  );
}

export function Select<T extends string>({ id, label, value, options, onChange }:
{ id: string; label: string; value: T; options: readonly (readonly [T, string])[]; onChange: (value: T) => void }) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="with">
        <select id={id} class="input" value={value} onChange={(event) => {
          const chosen = options.find(([name]) => name === event.currentTarget.value);
          if (chosen) onChange(chosen[0]);
        }}>
          {options.map(([name, words]) => <option key={name} value={name}>{words}</option>)}
        </select>
        <Icon name="down" class="s18 chevron" />
      </div>
    </div>
  );
}

/** A box to agree with. A tick counts only where the user sees what they tick; till that is known it stands as they set it. */
export function CheckBox({ id, checked, onChange, error, children }:
{ id: string; checked: boolean; onChange: (checked: boolean) => void; error?: FieldError | undefined; children: ComponentChildren }) {
  const { ref, covered, act } = useSight<HTMLDivElement>();
  const shown = covered ? { sentence: t('sight.covered'), next: t('sight.next') } : error;
  return (
    <div class="field" ref={ref}>
      <label class="check" for={id}>
        <input id={id} type="checkbox" checked={checked} aria-disabled={covered} aria-invalid={shown !== undefined} aria-describedby={described(id, false, shown)}
          onClick={(event) => { if (!event.isTrusted) event.preventDefault(); }}
          onChange={({ currentTarget: box }) => {
            const ticked = box.checked;
            act(() => onChange(ticked), () => { box.checked = checked; });
          }} />
        <span class="box"><Icon name="check" /></span>
        <span>{children}</span>
      </label>
      {shown && <InlineError id={`${id}-error`} error={shown} />}
    </div>
  );
}
