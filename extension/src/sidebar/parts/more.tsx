/** The menu of what is about all mailboxes. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { number } from '../../shared/format';
import type { IconName } from './icons';
import { Menu } from './menu';

export interface MoreItem { id: string; icon: IconName; label: string; count?: number; onPick: () => void }
/** `count`: things to do; `urgent`: one of them cannot wait. */
export interface MoreMenu { label: string; items: readonly MoreItem[]; count: number; urgent: boolean }

/** What the menu of the panel's header holds; null where there is nothing to lead to. */
export const MoreItems = createContext<MoreMenu | null>(null);

const Count = ({ n, urgent }: { n: number; urgent: boolean }) => <span class={`count ${urgent ? 'bad' : 'warn'}`} aria-hidden="true">{number(n)}</span>;

export function More() {
  const menu = useContext(MoreItems);
  if (!menu) return null;
  const items = menu.items.map(({ id, icon, label, count = 0, onPick }) => ({
    id, icon, onPick,
    label: <><span class="grow">{label}</span>{count > 0 && <><Count n={count} urgent={menu.urgent} /><span class="sr">{number(count)}</span></>}</>,
  }));
  return <Menu id="more" label={menu.label} items={items}>{menu.count > 0 && <Count n={menu.count} urgent={menu.urgent} />}</Menu>;
}
