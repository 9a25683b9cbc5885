/**
 * Says that the companion stopped (UX.md 7, row 8). Only the browser can: it was reached since the browser started, and
 * was not for two minutes since. Quiet hours hold it, an open panel says it already, and what is over is taken back
 * without a word.
 */
import type { Alerts } from '../shared/api.gen';
import type { ChannelState } from '../shared/messages';
import { isAlerts, isNoticeTaken } from '../shared/validators.gen';
import type { Companion } from './companion';
import { BUDGET, PREFIX, type Screen, toldToday } from './notices';
import type { Memory } from './snapshot';

const AFTER_MS = 120_000;
/** Between two looks; after more than that the computer slept, and the companion has its two minutes anew. */
const APART_MS = 180_000;
const KEY = 'stopped';
/** Also the name under which the companion counts it among the day's interruptions. */
const ID = 'stopped';

interface Known { reached: boolean; since: number | null; looked: number; told: boolean; alerts: Alerts | null }
const NOTHING: Known = { reached: false, since: null, looked: 0, told: false, alerts: null };

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** In this computer's time, which is the companion's. */
export function isQuiet({ quiet_from: from, quiet_until: until, weekends }: Alerts, now: Date): boolean {
  if (weekends && (now.getDay() === 0 || now.getDay() === 6)) return true;
  const [start, end, minute] = [minutes(from), minutes(until), now.getHours() * 60 + now.getMinutes()];
  return start <= end ? start <= minute && minute < end : minute >= start || minute < end;
}

export class Stopped {
  private turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly companion: Companion, private readonly memory: Memory, private readonly screen: Screen,
    private readonly now: () => number = Date.now,
  ) {}

  /** To be called with every state, and each minute while there is no answer. One after the other. */
  look(state: ChannelState): Promise<void> {
    this.turn = this.turn.then(() => this.lookNow(state));
    return this.turn;
  }

  private async lookNow(state: ChannelState): Promise<void> {
    const known = await this.memory.get<Known>(KEY) ?? NOTHING;
    if (state.kind === 'unreachable' && (state.reason === 'off' || state.reason === 'slow')) return this.away(known);
    if (state.kind === 'ready') {
      if (known.told) await this.companion.post(`/v1/notices/${ID}/seen`, { as: 'notice' }, isNoticeTaken);
      const alerts = await this.companion.get('/v1/alerts', isAlerts);
      await this.memory.set(KEY, { ...NOTHING, reached: true, alerts: alerts.ok ? alerts.value : known.alerts } satisfies Known);
    } else {
      await this.memory.set(KEY, NOTHING);
    }
    if (known.told) await this.screen.clear(PREFIX + ID);
  }

  private async away(known: Known): Promise<void> {
    if (!known.reached || known.told) return;
    const now = this.now();
    const since = known.since !== null && now >= known.since && now - known.looked <= APART_MS ? known.since : now;
    const due = now - since >= AFTER_MS && known.alerts?.warnings === true && !isQuiet(known.alerts, new Date(now));
    const tell = due && await toldToday(this.memory, now) < BUDGET && !await this.screen.panelInFront();
    await this.memory.set(KEY, { ...known, since, looked: now, told: tell } satisfies Known);
    if (!tell) return;
    await toldToday(this.memory, now, 1);
    const words = await this.screen.words();
    await this.screen.show(PREFIX + ID, { title: words['stopped.title'], text: words['stopped.text'], urgent: false, acts: [words['stopped.start']] });
  }
}
