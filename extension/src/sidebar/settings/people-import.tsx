import { useRef, useState } from 'preact/hooks';
import type { SuppressionImport } from '../../shared/api.gen';
import { ask, type Outcome } from '../../shared/messages';
import { t, told } from '../../shared/strings';
import { heard } from '../chrome';
import { Button } from '../parts/buttons';
import { type FieldError, InlineError } from '../parts/fields';
import { keep, pieces } from '../parts/files';
import { Icon } from '../parts/icons';

const LINES = 8;

/** Sends the file in pieces and has it taken; null where the file itself could not be read. */
async function taken(file: Blob): Promise<{ id: string; outcome: Outcome<SuppressionImport> } | Outcome<never> | null> {
  let id: string | null = null;
  try {
    for await (const data of pieces(file)) {
      const given: Outcome<{ file: string }> = await heard(ask({ kind: 'people/file', file: id, data }));
      if (!given.ok) return given;
      id = given.value.file;
    }
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
  return id === null ? null : { id, outcome: await heard(ask({ kind: 'people/import', file: id, skipBad: false })) };
}

function lines({ bad, bad_lines: n }: SuppressionImport): string {
  const first = bad.slice(0, LINES).map(({ line }) => line).join(', ');
  return t('people.bad.lines', { n, lines: n > LINES ? t('people.bad.more', { lines: first, n: n - Math.min(LINES, bad.length) }) : first });
}

/** The list from a file and as a file. A file with lines that cannot be read changes nothing until the user says so. */
export function PeopleFiles({ any, onChanged }: { any: boolean; onChanged: () => void }) {
  const [busy, setBusy] = useState<'import' | 'export' | null>(null);
  const [error, setError] = useState<FieldError | null>(null);
  const [held, setHeld] = useState<{ id: string; of: SuppressionImport } | null>(null);
  const [done, setDone] = useState('');
  const picker = useRef<HTMLInputElement>(null);

  const settled = (id: string, outcome: Outcome<SuppressionImport>): void => {
    setBusy(null);
    setHeld(null);
    if (!outcome.ok) setError(told(outcome.refusal));
    else if (!outcome.value.done) setHeld({ id, of: outcome.value });
    else {
      const { added, readable } = outcome.value;
      setDone(t('people.imported', { added, known: readable - added }).trim());
      onChanged();
    }
  };
  const read = async (file: Blob): Promise<void> => {
    setError(file.size === 0 ? { sentence: t('people.empty'), next: '' } : null);
    setHeld(null);
    setDone('');
    if (file.size === 0) return;
    setBusy('import');
    const sent = await taken(file);
    if (sent !== null && 'id' in sent) {
      settled(sent.id, sent.outcome);
      return;
    }
    setBusy(null);
    setError(sent !== null && !sent.ok ? told(sent.refusal) : { sentence: t('people.unreadable'), next: t('people.unreadable.next') });
  };
  const write = async (): Promise<void> => {
    setBusy('export');
    setError(null);
    const parts: string[] = [];
    let after: string | null = null;
    do {
      const part: Outcome<{ csv: string; next: string | null }> = await heard(ask({ kind: 'people/export', after }));
      if (!part.ok) {
        setError(told(part.refusal));
        break;
      }
      parts.push(part.value.csv);
      after = part.value.next;
    } while (after !== null);
    setBusy(null);
    if (after === null && parts.length > 0) keep('people-not-to-write-to.csv', parts);
  };
  const take = async (id: string): Promise<void> => {
    setBusy('import');
    settled(id, await heard(ask({ kind: 'people/import', file: id, skipBad: true })));
  };
  return (
    <div class="after">
      <input ref={picker} type="file" accept=".csv,.txt,text/csv" hidden onChange={({ currentTarget: input }) => {
        const [file] = input.files ?? [];
        if (file) void read(file).finally(() => { input.value = ''; });
      }} />
      <p class={done === '' ? 'sr' : 'help row top'} role="status">{done !== '' && <Icon name="checked" class="s16 ok" />}<span>{done}</span></p>
      {error && <InlineError id="people-files-error" error={error} />}
      {held &&
        <div class="note warn people-held" role="group" aria-labelledby="people-bad"><Icon name="warning" />
          <div>
            <h3 id="people-bad">{t('people.bad', { n: held.of.bad_lines })}</h3>
            <p class="small">{lines(held.of)}</p>
            <div class="row end">
              <Button kind="text" small onClick={() => setHeld(null)}>{t('people.cancel')}</Button>
              {held.of.readable > 0 && <Button kind="tonal" small busy={busy === 'import'} onClick={() => void take(held.id)}>{t('people.bad.take', { n: held.of.readable })}</Button>}
            </div>
          </div>
        </div>}
      <div class="row">
        <Button kind="text" small flush busy={busy === 'import'} off={busy !== null} onClick={() => picker.current?.click()}>{busy === 'import' ? t('people.importing') : t('people.import')}</Button>
        {any && <Button kind="text" small icon="download" busy={busy === 'export'} off={busy !== null} onClick={() => void write()}>{busy === 'export' ? t('people.exporting') : t('people.export')}</Button>}
      </div>
    </div>
  );
}
