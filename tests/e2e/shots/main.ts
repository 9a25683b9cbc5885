/** One part in a world of its own, or the page of them all. SHOTS: {part, only} or {all} as JSON. */
import { access, rm } from 'node:fs/promises';
import { makePage } from './page';
import * as attention from './parts/attention';
import * as checks from './parts/checks';
import * as companion from './parts/companion';
import * as compose from './parts/compose';
import * as limits from './parts/limits';
import * as linking from './parts/linking';
import * as mailbox from './parts/mailbox';
import * as many from './parts/many';
import * as progress from './parts/progress';
import * as refusals from './parts/refusals';
import { SHOTS, Stage } from './stage';

const PARTS: Record<string, { walk: (stage: Stage) => Promise<void> }> = { attention, checks, companion, compose, limits, linking, mailbox, many, progress, refusals };
const { part: name, only = '', all = [] } = JSON.parse(process.env['SHOTS'] ?? '{}') as { part?: string; only?: string; all?: string[] };
if (name === undefined) {
  const made = await Promise.all(all.map((part) => access(`${SHOTS}/${part}.json`).then(() => [part], () => [])));
  await makePage(made.flat());
} else {
  const part = PARTS[name];
  if (!part) throw new Error(`no part ${name}; there are ${Object.keys(PARTS).join(', ')}`);
  if (only === '') await rm(`${SHOTS}/${name}.json`, { force: true }); // or a state that is gone would stay on the page
  const stage = await Stage.open(name, new RegExp(only));
  try {
    await part.walk(stage);
  } catch (error) {
    await stage.page.screenshot({ path: `${SHOTS}/not-reached.${name}.png` });
    throw error;
  } finally {
    await stage.close();
  }
  if (stage.taken.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
}
