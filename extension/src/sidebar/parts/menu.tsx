/** A button with a menu: arrows, Home and End move, Escape closes and gives the focus back. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from './icons';

export interface MenuItem {
  id: string;
  icon: IconName;
  label: ComponentChildren;
  onPick: () => void;
  /** It takes something away. */
  bad?: boolean;
  /** It cannot be picked just now. */
  off?: boolean;
}

interface MenuProps {
  /** Of the button. */
  id: string;
  /** Heard, and shown when the pointer rests. */
  label: string;
  items: readonly MenuItem[];
  small?: boolean;
  /** On the button. */
  children?: ComponentChildren;
}

export function Menu({ id, label, items, small = false, children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const all = (): HTMLElement[] => [...list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []];
  useLayoutEffect(() => {
    if (!open) return;
    all()[0]?.focus();
    list.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const move = (event: KeyboardEvent): void => {
    const found = all();
    const at = found.findIndex((item) => item === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Escape' && open) {
      event.stopPropagation();
      close();
    } else if (!open && event.key === 'ArrowDown') {
      event.preventDefault();
      setOpen(true);
    } else if (open && to !== undefined) {
      event.preventDefault();
      found.at(to % found.length)?.focus();
    }
  };
  return (
    <>
      {open && <div class="shade" />}
      <div class="more" onKeyDown={move} onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOpen(false);
      }}>
        <button type="button" class={small ? 'icon-btn sm' : 'icon-btn'} aria-haspopup="menu" aria-expanded={open} aria-label={label} title={label} id={id} ref={button} onClick={() => setOpen(!open)}>
          <Icon name="more" class="s18" />{children}
        </button>
        {open &&
          <div class="pop" role="menu" aria-labelledby={id} ref={list}>
            {items.map((item) => (
              <button key={item.id} type="button" role="menuitem" tabIndex={-1} class={item.bad ? 'item bad' : 'item'} aria-disabled={item.off === true}
                onClick={(event) => {
                  if (!event.isTrusted || item.off) return;
                  close();
                  item.onPick();
                }}>
                <Icon name={item.icon} class={item.bad ? 's18' : 's18 mut'} />{item.label}
              </button>
            ))}
          </div>}
      </div>
    </>
  );
}
