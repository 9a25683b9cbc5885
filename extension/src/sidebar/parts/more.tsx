/** The menu of what is about all mailboxes. */
import { createContext } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { number } from '../../shared/format';
import { t } from '../../shared/strings';
import { Icon, type IconName } from './icons';

export interface MoreItem { id: string; icon: IconName; label: string; count?: number; onPick: () => void }
/** `count`: things to do; `urgent`: one of them cannot wait. */
export interface MoreMenu { items: readonly MoreItem[]; count: number; urgent: boolean }

/** What the menu of the panel's header holds; null where there is nothing to lead to. */
export const MoreItems = createContext<MoreMenu | null>(null);

const Count = ({ n, urgent }: { n: number; urgent: boolean }) => <span class={`count ${urgent ? 'bad' : 'warn'}`} aria-hidden="true">{number(n)}</span>;

/** A button with a menu: arrows, Home and End move, Escape closes and gives the focus back. */
export function More() {
  const menu = useContext(MoreItems);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const items = (): HTMLElement[] => [...list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []];
  useLayoutEffect(() => {
    if (open) items()[0]?.focus();
  }, [open]);
  if (!menu) return null;
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const move = (event: KeyboardEvent): void => {
    const all = items();
    const at = all.findIndex((item) => item === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Escape' && open) {
      event.stopPropagation();
      close();
    } else if (!open && event.key === 'ArrowDown') {
      event.preventDefault();
      setOpen(true);
    } else if (open && to !== undefined) {
      event.preventDefault();
      all.at(to % all.length)?.focus();
    }
  };
  return (
    <>
      {open && <div class="shade" />}
      <div class="more" onKeyDown={move} onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOpen(false);
      }}>
        <button type="button" class="icon-btn" aria-haspopup="menu" aria-expanded={open} aria-label={t('more.label', { n: menu.count })} title={t('more.label', { n: menu.count })}
          id="more" ref={button} onClick={() => setOpen(!open)}>
          <Icon name="more" class="s18" />{menu.count > 0 && <Count n={menu.count} urgent={menu.urgent} />}
        </button>
        {open &&
          <div class="pop" role="menu" aria-labelledby="more" ref={list}>
            {menu.items.map(({ id, icon, label, count = 0, onPick }) => (
              <button key={id} type="button" role="menuitem" tabIndex={-1} class="item"
                onClick={(event) => {
                  if (!event.isTrusted) return;
                  close();
                  onPick();
                }}>
                <Icon name={icon} class="s18 mut" /><span class="grow">{label}</span>{count > 0 && <><Count n={count} urgent={menu.urgent} /><span class="sr">{number(count)}</span></>}
              </button>
            ))}
          </div>}
      </div>
    </>
  );
}
