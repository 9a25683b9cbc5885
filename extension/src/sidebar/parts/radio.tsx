import type { ComponentChildren } from 'preact';

/** One of several, of which one holds. Those of one `name` are one tab stop; arrows move. */
export function Radio({ id, name, checked, onChange, children }:
{ id: string; name: string; checked: boolean; onChange: () => void; children: ComponentChildren }) {
  return (
    <label class="check" for={id}>
      <input id={id} type="radio" name={name} checked={checked} onChange={onChange} />
      <span class="box radio" />
      <span>{children}</span>
    </label>
  );
}
