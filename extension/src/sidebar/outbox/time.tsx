import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../shared/strings';
import { Button } from '../parts/buttons';
import { InlineError, type FieldError } from '../parts/fields';
import { useNow } from '../parts/now';

/** As a field of the kind datetime-local has it: this computer's time, to the minute. */
const local = (at: number): string => new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 16);

interface TimeProps {
  id: string;
  /** Whom it is to. */
  who: string;
  /** When it was to leave so far. */
  at: number;
  onTime: (at: number | null) => void;
  onCancel: () => void;
}

/** Another time for one message, folded out in its row. Escape leaves it as it is. */
export function Time({ id, who, at, onTime, onCancel }: TimeProps) {
  const now = useNow();
  const field = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<FieldError | null>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const fail = (sentence: string, next = ''): void => {
    setError({ sentence, next });
    field.current?.focus();
  };
  const save = (): void => {
    const picked = new Date(field.current?.value ?? '').getTime();
    if (Number.isNaN(picked)) fail(t('outbox.time.none'));
    else if (picked <= now) fail(t('outbox.time.past'), t('outbox.time.past.next'));
    else onTime(picked);
  };
  return (
    <form class="timing stack s2" noValidate aria-label={t('outbox.time.of', { who })}
      onSubmit={(event) => {
        event.preventDefault();
        if (event.isTrusted) save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}>
      <div class="field">
        <label for={`time-${id}`}>{t('outbox.time')}</label>
        <input id={`time-${id}`} type="datetime-local" class="input sm" required min={local(now)} defaultValue={local(Math.max(at, now + 60_000))} ref={field}
          aria-invalid={error !== null} aria-describedby={error ? `time-${id}-error` : undefined} />
        {error && <InlineError id={`time-${id}-error`} error={error} />}
      </div>
      <div class="row wrap">
        <Button kind="tonal" small submit>{t('outbox.time.save')}</Button>
        <Button kind="text" small onClick={() => onTime(null)}>{t('outbox.time.soon')}</Button>
        <Button kind="text" small onClick={onCancel}>{t('outbox.time.cancel')}</Button>
      </div>
    </form>
  );
}
