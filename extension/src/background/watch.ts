/**
 * Watches the companion. While a sidebar is open: one long question for events after another, so that a change is on
 * screen within two seconds, and a hello each second while nobody answers. With none open: a hello a minute, by an alarm.
 */
import { isEvents } from '../shared/validators.gen';
import type { Companion } from './companion';
import type { Snapshots } from './snapshot';

const WAIT_S = 8;
const LOOK_AGAIN_MS = 1_000;
/** Between two questions, so that a companion that answers at once is not asked without pause. */
const BREATH_MS = 100;

const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

export class Watch {
  private viewers = 0;
  private running = false;
  private last: number | null = null;

  /**
   * `tell` says to every page of ours that something changed. `stay` keeps the browser from stopping us. `noticed` is
   * called where there is news about notices.
   */
  constructor(
    private readonly companion: Companion, private readonly snapshots: Snapshots,
    private readonly tell: () => void, private readonly stay: () => Promise<unknown>, private readonly noticed: () => void,
  ) {}

  opened(): void {
    this.viewers += 1;
    if (!this.running) void this.run();
  }

  closed(): void {
    this.viewers -= 1;
  }

  /** Numbers of before do not hold. */
  outdated(): void {
    this.snapshots.outdate();
    this.tell();
  }

  private async run(): Promise<void> {
    this.running = true;
    this.last = null;
    while (this.viewers > 0) {
      await this.stay();
      const { kind } = await this.companion.state();
      if (kind === 'ready') await this.listen();
      else if (kind === 'unpaired') await pause(LOOK_AGAIN_MS);
      else await this.look();
    }
    this.snapshots.live = false;
    this.running = false;
  }

  private async look(): Promise<void> {
    const before = Date.now();
    await this.companion.hello();
    await pause(Math.max(0, before + LOOK_AGAIN_MS - Date.now()));
  }

  private async listen(): Promise<void> {
    // The first question only learns where we are, then everything known is read anew.
    const first = this.last === null;
    const target = first ? '/v1/events?after=0&wait=0' : `/v1/events?after=${this.last ?? 0}&wait=${WAIT_S}`;
    const heard = await this.companion.get(target, isEvents);
    if (!heard.ok) {
      this.last = null;
      this.snapshots.live = false;
      await pause(LOOK_AGAIN_MS);
      return;
    }
    const { events, last } = heard.value;
    // A companion that was reset counts from the beginning again.
    const reset = this.last !== null && last < this.last;
    this.last = last;
    this.snapshots.live = true;
    if (first || reset || events.length > 0) this.outdated();
    if (first || reset || events.some(({ kind }) => kind === 'notices')) this.noticed();
    await pause(BREATH_MS);
  }
}
