/** What the panel is told, as it asks for it itself. */
import type { Frame } from 'playwright-core';
import type { OutboxItem } from '../../../extension/src/shared/api.gen';
import type { Snapshot } from '../../../extension/src/shared/messages';
import { until } from './until';

export const snapshot = (sidebar: Frame): Promise<Snapshot> => sidebar.evaluate(() => chrome.runtime.sendMessage<unknown, Snapshot>({ kind: 'sidebar/snapshot' }));
export const outbox = async (sidebar: Frame): Promise<OutboxItem[]> => (await snapshot(sidebar)).outbox;

/** Waits until the outbox holds these, each as "draft queued". */
export function queue(sidebar: Frame, ...wanted: string[]): Promise<OutboxItem[]> {
  let states: string[] = [];
  const look = async (): Promise<OutboxItem[] | null> => {
    const items = await outbox(sidebar);
    states = items.map(({ state, kind }) => `${kind} ${state}`);
    return JSON.stringify(states) === JSON.stringify(wanted) ? items : null;
  };
  return until(`an outbox of ${JSON.stringify(wanted)}`, look, { missing: () => Promise.resolve(`but of ${JSON.stringify(states)}`) });
}
