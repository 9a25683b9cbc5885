import { initial, type Pip } from '../mailbox';

/** The first letter of a provider, with a dot for the state where there is one to say. */
export function Tile({ provider, address, pip = null, small = false }: { provider: string | null; address: string | null; pip?: Pip | null; small?: boolean }) {
  return <span class={small ? 'tile sm' : 'tile'} aria-hidden="true">{initial(provider, address)}{pip !== null && <i class={`pip ${pip}`} />}</span>;
}
