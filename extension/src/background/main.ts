/** The background script: wires the parts to the browser. It may be stopped and woken at any moment. */
import { type Language, language, LANGUAGES, onLanguage, sidebarPage } from '../shared/language';
import { type ChannelState, type PanelState, SIDEBAR_PORT, type Told } from '../shared/messages';
import { Companion } from './companion';
import { DatabaseKeys } from './keystore';
import { Leading } from './leading';
import { linkMenu } from './menu';
import { Notices } from './notices';
import { browserTabs, SignInPages } from './pages';
import { type Own, route, whoIs } from './router';
import { makeRoutes } from './routes';
import { browserScreen } from './screen';
import { Stopped } from './stopped';
import { type Memory, Snapshots } from './snapshot';
import { Watch } from './watch';
import { browserRegistry, Webmails } from './webmails';

const ALARM = 'look';
const NOTICES = 'notices';
const webmails = new Webmails(browserRegistry, (hosts) => {
  tellAll({ kind: 'leave', hosts });
  menu();
});
const own: Own = {
  id: chrome.runtime.id, origin: location.origin,
  // Not getURL: for a page with a dynamic address that is another one than the page itself has.
  sidebars: LANGUAGES.map((one) => `${location.origin}/${sidebarPage(one)}`), pairing: `${location.origin}/pairing.html`,
  isWebmail: (origin) => webmails.has(origin),
};
const memory: Memory = {
  get: async <T>(key: string) => (await chrome.storage.session.get(key))[key] as T | undefined,
  set: (key, value) => chrome.storage.session.set({ [key]: value }),
  clear: async () => {
    const all = await chrome.storage.session.get(null);
    await chrome.storage.session.remove(Object.keys(all).filter((key) => key.startsWith('numbers:')));
  },
};

const ports = new Set<chrome.runtime.Port>();
/** Those of panels that are unfolded, and whether they show the list of notices. */
const unfolded = new Map<chrome.runtime.Port, boolean>();
const hasPermission = (): Promise<boolean> => chrome.permissions.contains({ origins: ['http://127.0.0.1/*'] });

/** Each request names it; to be read anew each time would cost the gate two more questions to the browser. */
let spoken: Promise<Language> | null = null;
const companion = new Companion({
  keys: new DatabaseKeys(), origin: own.origin, hasPermission, language: () => spoken ??= language(),
  lost: {
    get: async () => (await chrome.storage.local.get('lost'))['lost'] === true,
    set: (lost) => chrome.storage.local.set({ lost }),
  },
  changed: (state) => void stateChanged(state),
});
const snapshots = new Snapshots(companion, memory, tell);
const portsOf = (tab: number): chrome.runtime.Port[] => [...ports].filter(({ sender }) => sender?.tab?.id === tab);
const leading = new Leading(memory, {
  tell: (tab, aim) => {
    const there = portsOf(tab);
    for (const port of there) port.postMessage(aim);
    return there.length > 0;
  },
  hasPanel: (tab) => portsOf(tab).length > 0,
  account: async (tab) => (await snapshots.page(tab)).account,
});
const screen = browserScreen(ownHosts, {
  tabs: () => [...ports].flatMap(({ sender }) => sender?.tab?.id ?? []),
  unfolded: (tab) => portsOf(tab).some((port) => unfolded.has(port)),
  listing: (tab) => portsOf(tab).some((port) => unfolded.get(port)),
  mailbox: async (tab) => (await snapshots.snapshot(tab)).mailbox?.id ?? null,
  open: async (tab, aim) => {
    tellTab(tab, { kind: 'fold', open: true });
    if (aim !== null) await leading.to(tab, aim);
  },
});
const notices = new Notices(companion, memory, screen);
const stopped = new Stopped(companion, memory, screen);
const watch = new Watch(companion, snapshots, tell, () => chrome.runtime.getPlatformInfo(), () => void notices.look());

/** Pages of ours that are open ask again. A tab without our content script is no fault. */
function tell(): void {
  for (const port of ports) port.postMessage({ kind: 'changed' } satisfies Told);
  tellAll({ kind: 'changed' });
}

function tellAll(told: Told): void {
  void chrome.tabs.query({}).then((tabs) => { for (const { id } of tabs) tellTab(id, told); });
}

function tellTab(tab: number | undefined, told: Told): void {
  if (tab !== undefined) chrome.tabs.sendMessage(tab, told).catch(() => undefined);
}

function tellSidebar(tab: number | undefined): void {
  for (const port of ports) if (port.sender?.tab?.id === tab) port.postMessage({ kind: 'changed' } satisfies Told);
}

const isPanel = (message: unknown): message is PanelState =>
  typeof message === 'object' && message !== null && (message as Partial<PanelState>).kind === 'panel';

async function stateChanged(state: ChannelState): Promise<void> {
  if (state.kind === 'unpaired') await snapshots.forget();
  watch.outdated();
  void notices.look();
  void stopped.look(state);
  if (state.kind === 'unreachable' || state.kind === 'impostor') await chrome.alarms.create(ALARM, { periodInMinutes: 1 });
  else await chrome.alarms.clear(ALARM);
}

const routes = makeRoutes({
  companion, snapshots, watch, tellTab, hasPermission, pages: new SignInPages(browserTabs(chrome.tabs, chrome.windows), memory),
  tellSidebar: (tab) => {
    tellSidebar(tab);
    if (tab !== undefined) void leading.come(tab);
  },
  openPairing: () => chrome.runtime.openOptionsPage(),
  webmails: async () => {
    await webmails.look();
    return webmails.hosts;
  },
  // Only our content script answers, and it is in the page itself and nowhere below it.
  isHome: (tab) => chrome.tabs.sendMessage(tab, { kind: 'here' } satisfies Told, { frameId: 0 }).then((answer: unknown) => answer === true, () => false),
});

// Which webmails are the user's own is known a moment after we were woken, maybe by a page of one of them.
const ready = webmails.look().catch(fault);
for (const event of [chrome.permissions.onAdded, chrome.permissions.onRemoved]) event.addListener(() => void webmails.look().catch(fault));

/** Once they are known. */
async function ownHosts(): Promise<readonly string[]> {
  await ready;
  return webmails.hosts;
}

function fault(reason: unknown): void {
  console.error('postwarden', reason instanceof Error ? reason.name : 'fault');
}

chrome.runtime.onMessage.addListener((message: unknown, sender, answer) => {
  ready.then(() => route(routes, message, sender, own)).then(answer, (reason: unknown) => {
    fault(reason);
    answer(null);
  });
  return true;
});

chrome.runtime.onConnect.addListener((port) => {
  if (port.name !== SIDEBAR_PORT || whoIs(port.sender ?? {}, own)?.caller !== 'sidebar') {
    port.disconnect();
    return;
  }
  ports.add(port);
  if (port.sender?.tab?.id !== undefined) void leading.come(port.sender.tab.id);
  watch.opened();
  port.onMessage.addListener((message: unknown) => {
    if (!isPanel(message)) return;
    if (message.open) unfolded.set(port, message.notices);
    else unfolded.delete(port);
  });
  port.onDisconnect.addListener(() => {
    ports.delete(port);
    unfolded.delete(port);
    watch.closed();
  });
});

chrome.alarms.onAlarm.addListener(({ name }) => {
  if (name === ALARM) void companion.hello().then((state) => stopped.look(state));
  // Asking for notices also shows whether anybody answers.
  if (name === NOTICES) void notices.look().then(async () => stopped.look(await companion.state()));
});
// Made anew at each start of ours it would never come due.
void chrome.alarms.get(NOTICES).then((known) => { if (!known) void chrome.alarms.create(NOTICES, { periodInMinutes: 1 }); });
// What the companion said is kept in the language of before.
onLanguage(() => {
  spoken = null;
  void snapshots.forget().then(() => notices.look()).then(tell);
});
// Firefox shows no buttons.
if ('onButtonClicked' in chrome.notifications) chrome.notifications.onButtonClicked.addListener((id, button) => void notices.pressed(id, button));
chrome.notifications.onClicked.addListener((id) => void notices.pressed(id, null));
const menu = linkMenu({
  open: async (tab) => {
    await snapshots.pick(tab, null);
    tellTab(tab, { kind: 'fold', open: true });
    tellSidebar(tab);
  },
  own: ownHosts, fault,
});
chrome.commands.onCommand.addListener((command, tab) => { if (command === 'toggle-panel') tellTab(tab?.id, { kind: 'toggle' }); });
chrome.action.onClicked.addListener(({ id }) => {
  if (id === undefined) return;
  // Nobody of ours in this tab: the button leads to the page that always works.
  chrome.tabs.sendMessage(id, { kind: 'toggle' } satisfies Told).catch(() => chrome.runtime.openOptionsPage());
});
