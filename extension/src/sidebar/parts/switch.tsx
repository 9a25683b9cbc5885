/**
 * On or off, at once. It acts only on a press of the user's own. `label` is heard: the words beside it; `describedBy`: the id of more.
 * `on` is null while it is not known: its place is kept then, for one that looks off says what may not be so.
 */
export function Switch({ label, on, off = false, describedBy, onChange }:
{ label: string; on: boolean | null; off?: boolean; describedBy?: string; onChange: (on: boolean) => void }) {
  if (on === null) return <span class="sw-hit" />;
  return (
    <button type="button" class="sw-hit" role="switch" aria-checked={on} aria-label={label} aria-disabled={off} aria-describedby={describedBy}
      onClick={(event) => {
        if (!off && event.isTrusted) onChange(!on);
      }}><span class="sw" /></button>
  );
}
