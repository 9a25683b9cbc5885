/**
 * What a sidebar and a chip show, kept so that they paint at once. Numbers hold addresses, so they stay in memory
 * (storage.session) and end with the browser.
 */
import type { Link, Mailbox, MailboxList, Usage } from '../shared/api.gen';
import type { ChannelState, ChipState, Snapshot } from '../shared/messages';
import { isHealthReply, isMailbox, isMailboxList, isNoticeList, isOutboxList } from '../shared/validators.gen';
import type { Companion } from './companion';

/** What a mail page says of itself. */
export type Page = Pick<Snapshot, 'account' | 'host' | 'theme' | 'newLayout' | 'layer'>;
/** What is read of one mailbox, and of all. Which linking a tab shows depends on the tab too. */
export interface Numbers extends Pick<Snapshot, 'mailboxes' | 'limit' | 'mailbox' | 'health' | 'outbox' | 'queue' | 'notices'> { links: Link[]; at: number }
/** Chosen in the switcher of a tab, while it showed that account. */
interface Choice { mailbox: string; account: string | null }
export interface Memory {
  get<T>(key: string): Promise<T | undefined>;
  set(key: string, value: unknown): Promise<void>;
  clear(): Promise<void>;
}

/** From this share left on the chip warns. */
const NEAR = 0.2;
/** The most mailboxes, until the companion says it. */
const LIMIT = 15;
/** A panel that knows nothing yet is told so after that, and paints what it can. */
const SOON_MS = 250;
/** The outbox of no mailbox. */
const NOTHING: Snapshot['queue'] = { waiting: 0, paused_at: null, hours: null, late: null };
const UNKNOWN: Page = { account: null, host: 'gmail', theme: 'light', newLayout: false, layer: false };
const sameAddress = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();

/**
 * The linking a sidebar shows: of the shown address, or the one started in its tab; of any where no address is known.
 * Running before ended, newest first.
 */
export function linkOf(links: readonly Link[], shown: string | null, started: string | null = null): Link | null {
  const own = links.filter(({ id, address }) => shown === null || id === started || sameAddress(address, shown));
  const rank = (link: Link): number => (link.state === 'running' ? 1e15 : 0) + link.started_at;
  return own.sort((left, right) => rank(right) - rank(left))[0] ?? null;
}

/** The limit that is full at `now` by these numbers, null when none is known to be. */
export function fullLimit(usage: Usage, now: number): 'ceiling' | 'day' | 'hour' | null {
  const full = (['ceiling', 'day', 'hour'] as const).find((name) => usage[name].left === 0);
  return full && (usage[full].frees_at ?? 0) > now ? full : null;
}

export function chipOf(channel: ChannelState, numbers: Numbers | undefined, now: number): ChipState {
  if (channel.kind !== 'ready') return { kind: 'off' };
  if (!numbers) return { kind: 'loading' };
  const { mailbox } = numbers;
  if (!mailbox) return { kind: 'not-linked' };
  if (mailbox.state === 'needs_sign_in') return { kind: 'sign-in' };
  const { usage } = mailbox;
  const full = fullLimit(usage, now);
  if (full) return { kind: full === 'ceiling' ? 'cap' : full, next: usage.next_slot ?? usage[full].frees_at ?? now };
  const { left, limit } = usage.ceiling.left < usage.day.left ? usage.ceiling : usage.day;
  return { kind: left <= limit * NEAR ? 'near' : 'normal', left, limit };
}

export class Snapshots {
  /** Whether somebody listens for events. Without, no number is taken for current. */
  live = false;
  private readonly fresh = new Set<string>();
  private readonly reading = new Map<string, Promise<Numbers | undefined>>();
  /** Those that begin once the one under way has ended. */
  private readonly next = new Map<string, Promise<Numbers | undefined>>();
  /** Of which pairing the numbers are. */
  private era = 0;

  /** `changed` is told when other numbers than the last known ones are there. */
  constructor(
    private readonly companion: Companion, private readonly memory: Memory, private readonly changed: () => void,
  ) {}

  async seen(tab: number, page: Page): Promise<void> {
    const pick = await this.memory.get<Choice | null>(`pick:${tab}`);
    // A page that is being loaded does not know its account yet; that is no other account.
    if (pick && page.account !== null && page.account !== pick.account) await this.memory.set(`pick:${tab}`, null);
    await this.memory.set(`page:${tab}`, page);
  }

  /** Who signed in at an origin, by the page of this tab that showed it last. */
  async user(tab: number, origin: string, shown: string | null): Promise<string | null> {
    const key = `user:${tab}:${origin}`;
    if (shown !== null) await this.memory.set(key, shown);
    return shown ?? await this.memory.get<string>(key) ?? null;
  }

  /** Shows this mailbox in the tab's sidebar until the tab's account changes; null: that of the account. */
  async pick(tab: number, mailbox: string | null): Promise<void> {
    const { account } = await this.page(tab);
    await this.memory.set(`pick:${tab}`, mailbox === null ? null : { mailbox, account } satisfies Choice);
  }

  /** The linking that was started in this tab's sidebar, whatever address it is of. */
  async linking(tab: number, link: string): Promise<void> {
    await this.memory.set(`link:${tab}`, link);
  }

  async page(tab: number | undefined): Promise<Page> {
    return (await this.memory.get<Page>(`page:${tab ?? -1}`)) ?? UNKNOWN;
  }

  /** Numbers of before no longer hold: the next look at each account reads again. */
  outdate(): void {
    this.fresh.clear();
  }

  async forget(): Promise<void> {
    this.era += 1;
    for (const all of [this.fresh, this.reading, this.next]) all.clear();
    await this.memory.clear();
  }

  /** The last known numbers of an account at once where there are any; newer ones follow by `changed`. */
  async numbers(account: string | null, picked: string | null = null): Promise<Numbers | undefined> {
    const known = await this.known(account, picked);
    if (known && this.live && this.fresh.has(keyOf(account, picked))) return known;
    const coming = this.read(account, picked);
    return known ?? coming;
  }

  /** The same, and undefined where nothing is known and the answer takes its time: `changed` tells of it. */
  private async soon(account: string | null, picked: string | null): Promise<Numbers | undefined> {
    const coming = this.numbers(account, picked);
    let late = false;
    const tired = new Promise<undefined>((resolve) => {
      setTimeout(() => {
        late = true;
        resolve(undefined);
      }, SOON_MS);
    });
    void coming.then((numbers) => { if (late && numbers) this.changed(); }, () => undefined);
    return Promise.race([coming, tired]);
  }

  known(account: string | null, picked: string | null = null): Promise<Numbers | undefined> {
    return this.memory.get<Numbers>(keyOf(account, picked));
  }

  async snapshot(tab: number | undefined): Promise<Snapshot> {
    const [{ account, ...look }, choice, started = null] = await Promise.all([
      this.page(tab), this.memory.get<Choice | null>(`pick:${tab ?? -1}`), this.memory.get<string>(`link:${tab ?? -1}`),
    ]);
    let picked = choice?.mailbox ?? null;
    let numbers = await this.soon(account, picked);
    if (tab !== undefined && picked !== null && numbers?.mailbox === null) {
      // It was unlinked meanwhile.
      picked = null;
      await this.pick(tab, null);
      numbers = await this.soon(account, null);
    }
    const channel = await this.companion.state();
    const { links = [], ...rest } = numbers ?? { mailboxes: [], limit: LIMIT, mailbox: null, health: null, outbox: [], queue: NOTHING, notices: [], at: null };
    const own = account !== null && rest.mailbox !== null && sameAddress(rest.mailbox.address, account);
    const link = linkOf(links, picked === null ? account : rest.mailbox?.address ?? account, started);
    return { ...rest, account, picked: picked !== null && !own, link, channel, ...look };
  }

  async chip(account: string | null): Promise<ChipState> {
    const numbers = await this.numbers(account);
    return chipOf(await this.companion.state(), numbers, Date.now());
  }

  /** The mailbox of an address, freshly read only where it was never seen. */
  async mailbox(account: string): Promise<Mailbox | null | undefined> {
    const known = (await this.known(account))?.mailbox;
    return known ?? (await this.read(account))?.mailbox;
  }

  /**
   * Reads all of an account's numbers. Undefined without an answer; what was known then stays. What has begun is read to its
   * end also where it is outdated by then, and another reading follows it: where events come faster than answers, none would
   * else ever be shown, and each would ask beside all that were asked before.
   */
  private read(account: string | null, picked: string | null = null): Promise<Numbers | undefined> {
    const key = keyOf(account, picked);
    const [under, queued] = [this.reading.get(key), this.next.get(key)];
    if (queued) return queued;
    if (!under) return this.begin(key, account, picked);
    if (this.fresh.has(key)) return under;
    const follow = (): Promise<Numbers | undefined> => {
      if (this.next.get(key) === coming) this.next.delete(key);
      return this.reading.get(key) ?? this.begin(key, account, picked);
    };
    const coming = under.then(follow, follow);
    this.next.set(key, coming);
    return coming;
  }

  private begin(key: string, account: string | null, picked: string | null): Promise<Numbers | undefined> {
    this.fresh.add(key);
    const coming = this.keep(key, account, picked).finally(() => { if (this.reading.get(key) === coming) this.reading.delete(key); });
    this.reading.set(key, coming);
    return coming;
  }

  private async keep(key: string, account: string | null, picked: string | null): Promise<Numbers | undefined> {
    const { era } = this;
    const numbers = await this.fetchAll(account, picked);
    if (era !== this.era) return undefined;
    if (!numbers) {
      this.fresh.delete(key);
      return undefined;
    }
    const before = await this.known(account, picked);
    if (era !== this.era) return undefined;
    await this.memory.set(key, numbers);
    if (before && JSON.stringify({ ...before, at: 0 }) !== JSON.stringify({ ...numbers, at: 0 })) this.changed();
    return numbers;
  }

  private async fetchAll(account: string | null, picked: string | null): Promise<Numbers | undefined> {
    const [list, noticed] = await Promise.all([this.companion.get('/v1/mailboxes', isMailboxList), this.companion.get('/v1/notices', isNoticeList)]);
    if (!list.ok || !noticed.ok) return undefined;
    const { mailboxes, links, limit }: MailboxList = list.value;
    const numbers: Numbers = { mailboxes, limit, links, mailbox: null, health: null, outbox: [], queue: NOTHING, notices: noticed.value.notices, at: Date.now() };
    const own = mailboxes.find(({ id, address }) => picked === null ? account !== null && sameAddress(address, account) : id === picked);
    if (!own) return numbers;
    const [mailbox, health, outbox] = await Promise.all([
      this.companion.get(`/v1/mailboxes/${own.id}`, isMailbox),
      this.companion.get(`/v1/mailboxes/${own.id}/health`, isHealthReply),
      this.companion.get(`/v1/outbox?mailbox=${own.id}`, isOutboxList),
    ]);
    if (!mailbox.ok || !health.ok || !outbox.ok) return undefined;
    const { items, ...queue } = outbox.value;
    return { ...numbers, mailbox: mailbox.value, health: health.value, outbox: items, queue };
  }
}

/** Two kinds of key, so that an account that a page makes up is never taken for a mailbox's id. */
const keyOf = (account: string | null, picked: string | null): string =>
  picked === null ? `numbers:of:${account?.toLowerCase() ?? ''}` : `numbers:id:${picked}`;
