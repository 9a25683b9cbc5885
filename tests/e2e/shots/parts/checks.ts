/** A check through its life, on a name server that goes away and comes back with a record. */
import type { Finding, HealthReply } from '../../../../extension/src/shared/api.gen';
import { maya, paired, press, tab, text, until } from '../acts';
import type { Stage } from '../stage';

const found = ({ health }: HealthReply, check: Finding['check'], severity: Finding['severity']): boolean =>
  health?.findings.some((one) => one.check === check && one.severity === severity) ?? false;

export async function walk(stage: Stage): Promise<void> {
  const { world } = stage;
  await paired(stage);
  await maya(stage);
  const checkAgain = async (): Promise<void> => {
    const on = await stage.show();
    await tab('Health')(on);
    await press(on, /^Check (again|all|now)/);
  };
  await world.do('names', { on: false });
  await checkAgain();
  await stage.take('g2-checking', { mock: 'g2-check-states', title: 'Checking', go: async (on) => {
    await tab('Health')(on);
    const busy = on.sidebar.locator('.chk .spin').first();
    const again = on.sidebar.getByRole('button', { name: /^Check again/ }).first();
    await busy.or(again).first().waitFor();
    if (!await busy.isVisible()) await again.click();
    await busy.waitFor();
  } });
  await until(stage, 'asked in vain', ({ health }) => health?.checking === false && found(health, 'dmarc', 'unknown'));
  await stage.take('g2-unknown', { mock: 'g2-check-states', title: 'Could not check', go: async (on) => {
    await tab('Health')(on);
    await on.sidebar.locator('.chk').first().waitFor();
  } });
  await world.do('names', { on: true });
  await checkAgain();
  await until(stage, 'asked again', ({ health }) => health?.checking === false && found(health, 'dmarc', 'stop'));
  await tab('Health')(await stage.show());
  await stage.sidebar.locator('[id^="check-dmarc"]').getByRole('button', { name: 'Copy all' }).click();
  await stage.take('g2-tried', { mock: 'g2-check-states', title: 'A record that was copied', go: async (on) => {
    await tab('Health')(on);
    await text(on, /Once you set it/);
  } });
  await checkAgain();
  await stage.take('g2-waiting', { mock: 'g2-check-states', title: 'A record that was set, and is not seen yet', go: async (on) => {
    await tab('Health')(on);
    await text(on, 'DNS is slow, this is normal');
  } });
  await world.do('names', { dmarc: true });
  await checkAgain();
  await until(stage, 'fixed', ({ health }) => health?.checking === false && !found(health, 'dmarc', 'stop'));
  await stage.take('g2-fixed', { mock: 'g2-check-states', title: 'Fixed', go: async (on) => {
    await tab('Health')(on);
    await text(on, /Fixed|Passed/);
  } });
}
