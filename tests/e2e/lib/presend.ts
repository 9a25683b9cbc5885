/** The world of the checks before sending: people who are barred, and room for every test's messages. No page is open. */
import { Panel } from './syncing';

export async function openPresend(): Promise<Panel> {
  const panel = await Panel.open('presend_world');
  await panel.world.do('bar');
  await panel.world.do('limits', { hour: 60, day: 100 });
  await panel.page.close();
  return panel;
}
