/**
 * Notices as the browser shows them: a notification with an id of its own matter, so that it replaces itself, and the
 * badge. What is shown, when and how often is the companion's decision; it also says which browser shows it.
 */
import type { NoticeList, NoticeShow } from '../shared/api.gen';
import type { Aimed } from '../shared/messages';
import { isEmpty, isNoticeList, isNoticeTaken } from '../shared/validators.gen';
import type { Webmail } from '../shared/webmail';
import type { Companion } from './companion';
import type { Memory } from './snapshot';
import type { Words } from './words';

/** What the browser does for notices. */
export interface Screen {
  /** `acts`: what stands on its buttons, where the browser has some. */
  show(id: string, notice: { title: string; text: string; urgent: boolean; acts: readonly string[] }): Promise<void>;
  clear(id: string): Promise<void>;
  badge(count: number, urgent: boolean): Promise<void>;
  /** The mailbox that an open panel shows in the tab before the user; null without one. */
  inFront(): Promise<string | null>;
  /** Whether such a panel shows the list of notices. */
  listInFront(): Promise<boolean>;
  /** Whether there is such a panel, whatever it shows. */
  panelInFront(): Promise<boolean>;
  /** In the user's language. */
  words(): Promise<Words>;
  /** Opens the panel where the way out of a notice is, in the page where its mailbox is read; null: as it is. */
  open(aim: Aimed | null, webmail: Webmail | null): Promise<void>;
}
/** What is remembered of a notification on the screen; no words, no address. */
interface Shown { mailbox: string | null; rule: string | null; webmail: Webmail | null; alarm: boolean }

/** Before our ids of notifications. */
export const PREFIX = 'notice:';
const SHOWN = 'notices';
export const SNOOZE = 1;
/** Interruptions a day. The companion counts them; this only while it is away. */
export const BUDGET = 3;

/** How often this browser interrupted the user today; with `more`, after as many. */
export async function toldToday(memory: Memory, now: number, more = 0): Promise<number> {
  const day = new Date(now).toDateString();
  const known = await memory.get<{ day: string; n: number }>('told');
  const n = (known?.day === day ? known.n : 0) + more;
  if (more > 0) await memory.set('told', { day, n });
  return n;
}

export class Notices {
  private looking: Promise<void> | undefined;
  private next: Promise<void> | undefined;

  constructor(private readonly companion: Companion, private readonly memory: Memory, private readonly screen: Screen) {}

  /** Asks what stands and shows what is due. One that is under way may have asked before there was news: one more follows, for all who came meanwhile. */
  look(): Promise<void> {
    if (!this.looking) {
      this.looking = this.lookNow().finally(() => { this.looking = undefined; });
      return this.looking;
    }
    this.next ??= this.looking.catch(() => undefined).then(() => {
      this.next = undefined;
      return this.look();
    });
    return this.next;
  }

  /** A button, or with null the notification itself was pressed. */
  async pressed(notification: string, button: number | null): Promise<void> {
    if (!notification.startsWith(PREFIX)) return;
    const id = notification.slice(PREFIX.length);
    if (button === SNOOZE) {
      await this.companion.post(`/v1/notices/${id}/snooze`, { until: 'hour' }, isEmpty);
      await this.look();
    } else {
      const shown = (await this.shown())[id];
      await this.screen.open(shown ? { kind: 'aim', rule: shown.rule, mailbox: shown.mailbox } : null, shown?.webmail ?? null);
    }
    await this.screen.clear(notification);
  }

  private async lookNow(): Promise<void> {
    if ((await this.companion.state()).kind !== 'ready') return this.screen.badge(0, false);
    const heard = await this.companion.get('/v1/notices', isNoticeList);
    if (!heard.ok) return;
    const { notices, count, show } = heard.value;
    await this.screen.badge(count, notices.some(({ severity, snoozed }) => severity === 'stop' && !snoozed));
    await this.clearEnded(heard.value);
    if (show) await this.show(show);
  }

  private async show({ id, rule, severity, title, text, mailbox, mailboxes, webmail }: NoticeShow): Promise<void> {
    const front = await this.screen.inFront();
    const panel = (front !== null && mailboxes.length > 0 && mailboxes.every((each) => each === front)) || await this.screen.listInFront();
    const taken = await this.companion.post(`/v1/notices/${id}/seen`, { as: panel ? 'panel' : 'notice' }, isNoticeTaken);
    if (!taken.ok || !taken.value.show) return;
    await this.memory.set(SHOWN, { ...await this.shown(), [id]: { mailbox, rule, webmail, alarm: severity !== 'info' } satisfies Shown });
    await toldToday(this.memory, Date.now(), 1);
    const words = await this.screen.words();
    await this.screen.show(PREFIX + id, { title, text, urgent: severity === 'stop', acts: [words['notice.fix'], words['notice.snooze']] });
  }

  /** An alarm that is over, or snoozed elsewhere, leaves the screen. A summary goes with the last of them. */
  private async clearEnded({ notices }: NoticeList): Promise<void> {
    const shown = await this.shown();
    const stands = new Set(notices.filter(({ snoozed }) => !snoozed).map(({ id }) => id));
    if (stands.size > 0) stands.add('summary');
    const ended = Object.entries(shown).filter(([id, { alarm }]) => alarm && !stands.has(id)).map(([id]) => id);
    if (ended.length === 0) return;
    await Promise.all(ended.map((id) => this.screen.clear(PREFIX + id)));
    await this.memory.set(SHOWN, Object.fromEntries(Object.entries(shown).filter(([id]) => !ended.includes(id))));
  }

  private async shown(): Promise<Record<string, Shown>> {
    return await this.memory.get<Record<string, Shown>>(SHOWN) ?? {};
  }
}
