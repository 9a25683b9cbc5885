/** On or off, at once. It acts only on a press of the user's own. `label` is heard: the words beside it; `describedBy`: the id of more. */
export function Switch({ label, on, off = false, describedBy, onChange }:
{ label: string; on: boolean; off?: boolean; describedBy?: string; onChange: (on: boolean) => void }) {
  return (
    <button type="button" class="sw-hit" role="switch" aria-checked={on} aria-label={label} aria-disabled={off} aria-describedby={describedBy}
      onClick={(event) => {
        if (!off && event.isTrusted) onChange(!on);
      }}><span class="sw" /></button>
  );
}
