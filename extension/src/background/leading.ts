/** Leads the panel of a tab to what a notice is about: at once where there is one, else once the page that was opened for it has its own. */
import type { Aimed } from '../shared/messages';
import type { Memory } from './snapshot';

/** A page that was opened for a notice is there by then; later the user has gone on. */
const LED_MS = 60_000;

/** What is known of a tab. */
export interface Tabs {
  /** Tells its panels; false where there is none yet. */
  tell(tab: number, aim: Aimed): boolean;
  hasPanel(tab: number): boolean;
  /** Whose page it is, null while that is not known. */
  account(tab: number): Promise<string | null>;
}
/** What is remembered for a tab that has no panel yet. */
interface Led { aim: Aimed; until: number }

export class Leading {
  constructor(private readonly memory: Memory, private readonly tabs: Tabs, private readonly now: () => number = Date.now) {}

  async to(tab: number, aim: Aimed): Promise<void> {
    if (!this.tabs.tell(tab, aim)) await this.memory.set(keyOf(tab), { aim, until: this.now() + LED_MS } satisfies Led);
  }

  /** The panel of a tab has come, or its page has told whose it is: a choice of a mailbox ends with another account, so both are waited for. */
  async come(tab: number): Promise<void> {
    const led = await this.memory.get<Led | null>(keyOf(tab));
    if (!led || !this.tabs.hasPanel(tab) || await this.tabs.account(tab) === null) return;
    await this.memory.set(keyOf(tab), null);
    if (this.now() < led.until) this.tabs.tell(tab, led.aim);
  }
}

const keyOf = (tab: number): string => `aim:${tab}`;
