import type { ComponentChildren } from 'preact';
import { Icon } from '../parts/icons';

/** One row of a list of choices: a tile, two lines, and on. */
export function Option({ id, tile, title, text, onClick }: { id: string; tile: ComponentChildren; title: string; text: string; onClick: () => void }) {
  return (
    <button class="opt" type="button" id={id} onClick={(event) => {
      if (event.isTrusted) onClick();
    }}>
      <span class="tile" aria-hidden="true">{tile}</span>
      <span><b>{title}</b><span class="d">{text}</span></span>
      <Icon name="right" class="s18" mirror />
    </button>
  );
}
