import { Switch } from './switch';

/** A row of Settings with a switch at its end; the words are what is heard of it, the help more of it. */
export function SwitchRow({ id, words, help, on, off = false, onChange }:
{ id: string; words: string; help: string; on: boolean | null; off?: boolean; onChange: (on: boolean) => void }) {
  return (
    <div class="set-row">
      <span>{words}</span>
      <span class="ctl"><Switch label={words} on={on} off={off} onChange={onChange} describedBy={`${id}-help`} /></span>
      <span class="help" id={`${id}-help`}>{help}</span>
    </div>
  );
}
