import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Outcome } from '../../shared/messages';
import { told } from '../../shared/strings';
import { heard } from '../chrome';
import { Button } from './buttons';
import type { FieldError } from './fields';

interface Words { cancel: string; add: string; adding: string }

/** One more for a list. What is wrong with it is said under its first field, which has the focus. `onDone`: what was added, or null. */
export function AddForm<T>({ words, send, onDone, children }: {
  words: Words; send: () => Promise<Outcome<T>>; onDone: (added: T | null) => void; children: (error: FieldError | undefined) => ComponentChildren;
}) {
  const [error, setError] = useState<FieldError | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), [error]);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    void heard(send()).then((outcome) => {
      setBusy(false);
      if (outcome.ok) onDone(outcome.value);
      else setError(told(outcome.refusal));
    });
  };
  return (
    <form class="stack s2 after" noValidate onSubmit={submit} ref={form}>
      {children(error)}
      <div class="row end">
        <Button kind="text" small onClick={() => onDone(null)}>{words.cancel}</Button>
        <Button kind="tonal" small submit busy={busy}>{busy ? words.adding : words.add}</Button>
      </div>
    </form>
  );
}
