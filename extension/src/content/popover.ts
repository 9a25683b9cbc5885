/**
 * "Before you send": what to look at in this draft, each with its fix. Over the page and modal, so that nothing is typed
 * into what is being mended; closed by Back, Esc, or a way to the place itself.
 */
import type { Concern } from '../shared/api.gen';
import { el, icon } from '../shared/dom';
import { island, lay, type Skin } from './dom';
import type { Choice } from './dialog';
import { about, calledOf, type Fix, fixOf, iconOf, titleOf } from './fixes';
import type { Host } from './hosts/host';
import sheet from './popover.css';
import { t } from './words';

const GAP = 10;
/** Of what is written, something should stay to be seen. */
const TALLEST = 560;
const LOWEST = 160;

export interface Open {
  root: HTMLElement;
  /** What it stands at: the Send button. */
  send: HTMLElement;
  host: Host;
  skin: Skin;
  /** Whom mail comes from, for the way out. */
  from: string | null;
  concerns: Concern[];
  /** The user leaves it as it is. */
  keep(concern: Concern): void;
  /** The draft was mended: what is there to look at now? Null where nobody can say. */
  again(): Promise<Concern[] | null>;
}

/** "1 problem, 3 things to check". */
export function summary(concerns: readonly Pick<Concern, 'severity'>[]): string {
  const problems = concerns.filter(({ severity }) => severity === 'stop').length;
  const n = concerns.length - problems;
  if (concerns.length === 0) return t('warn.clear');
  return problems === 0 ? t('chip.concerns', { n }) : n === 0 ? t('chip.problems', { n: problems }) : t('chip.both', { problems, n });
}

export function openPopover(of: Open): Promise<Choice> {
  const { host: shell, root } = island('checks', sheet, of.skin);
  const done = new AbortController();
  const { signal } = done;
  let left = [...of.concerns];
  const drawn = new Map<string, HTMLElement>();
  /** A fix runs: meanwhile nothing else does, and nothing is sent. */
  let mending = false;

  const head = el('h2', { id: 'title', tabindex: '-1' }, t('warn.title'));
  const line = el('p', { id: 'line', role: 'status' });
  const list = el('div', { class: 'list' });
  const all = el('button', { type: 'button', class: 'text lead' });
  const back = el('button', { type: 'button', class: 'outline' }, t('warn.back'));
  const go = el('button', { type: 'button', class: 'primary' }, t('warn.send'));
  const dialog = el('dialog', { 'aria-labelledby': 'title', 'aria-describedby': 'line' },
    el('div', { class: 'top' }, head, line), list, el('div', { class: 'end' }, all, back, go));
  root.append(dialog);

  /** Only what the user really does counts: a page can make any event. */
  const press = (button: HTMLElement, act: () => void): void => button.addEventListener('click', (event) => {
    if (event.isTrusted && button.getAttribute('aria-disabled') !== 'true' && (!mending || button === back)) act();
  }, { signal });
  const fixes = (concern: Concern): Fix | null => fixOf(concern, of.root, of.host, of.from);
  const mends = (): Concern[] => left.filter((concern) => fixes(concern)?.run);

  return new Promise((resolve) => {
    const end = (choice: Choice): void => {
      done.abort();
      dialog.close();
      shell.remove();
      of.host.mending.mark(of.root, () => true, null);
      resolve(choice);
    };

    function draw(): void {
      const stop = left.find(({ severity }) => severity === 'stop');
      line.textContent = summary(left);
      arrange();
      const n = mends().length;
      all.textContent = t('warn.fix_all', { n });
      all.hidden = n < 2;
      go.setAttribute('aria-disabled', String(stop !== undefined));
      if (stop) go.title = t('warn.held', { name: calledOf(stop, of.root, of.host) ?? '' });
      else go.removeAttribute('title');
      of.host.mending.mark(of.root, () => true, null);
      for (const concern of left) {
        const colour = getComputedStyle(dialog).getPropertyValue(concern.severity === 'stop' ? '--pw-bad' : '--pw-warn-fill');
        of.host.mending.mark(of.root, about(concern), colour);
      }
    }

    /** What stays is not touched: somebody may have the mouse down on it. */
    function arrange(): void {
      const drawing = (concern: Concern): string => JSON.stringify(concern);
      const wanted = new Set(left.map(drawing));
      for (const [told, article] of drawn) {
        if (wanted.has(told)) continue;
        article.remove();
        drawn.delete(told);
      }
      left.forEach((concern, at) => {
        const article = drawn.get(drawing(concern)) ?? issue(concern);
        drawn.set(drawing(concern), article);
        const there = list.children.item(at);
        if (there !== article) list.insertBefore(article, there);
      });
    }

    /** It is settled; the next one gets the focus, or Send where it was the last. */
    function settle(concern: Concern): void {
      const at = left.findIndex(({ key }) => key === concern.key);
      left = left.filter(({ key }) => key !== concern.key);
      draw();
      const next = list.children.item(Math.min(at, left.length - 1));
      if (next instanceof HTMLElement) next.focus();
      else go.focus();
    }

    /** Modal, it would keep the page from being edited as one does by hand. It stays to be seen. */
    async function aside(mend: () => boolean | Promise<boolean>): Promise<boolean> {
      mending = true;
      dialog.close();
      dialog.show();
      try {
        return await mend();
      } catch {
        // A page that breaks under it has not followed.
        return false;
      } finally {
        mending = false;
        if (!signal.aborted) {
          dialog.close();
          dialog.showModal();
        }
      }
    }

    async function mended(concern: Concern, done: boolean | Promise<boolean>): Promise<void> {
      const isDone = await done;
      if (signal.aborted) return;
      if (!isDone) {
        refuse(concern)?.focus();
        return;
      }
      settle(concern);
      await anew();
    }

    /** What the fix has changed may have brought or taken other concerns. */
    async function anew(): Promise<void> {
      const now = await of.again();
      if (!now || signal.aborted) return;
      left = now;
      draw();
      if (!root.activeElement) head.focus();
    }

    function refuse(concern: Concern): HTMLElement | undefined {
      const article = [...list.querySelectorAll<HTMLElement>('article')].find((one) => one.getAttribute('data-key') === concern.key);
      article?.querySelector('.told')?.replaceChildren(t('warn.by_hand'));
      return article;
    }

    function issue(concern: Concern): HTMLElement {
      const fix = fixes(concern);
      const isStop = concern.severity === 'stop';
      const acts = el('div', { class: 'acts' });
      const button = (words: string, look: string, act: () => void): void => {
        const made = el('button', { type: 'button', class: `${look} small` }, words);
        press(made, act);
        acts.append(made);
      };
      if (fix) {
        button(fix.words, 'tonal', () => {
          const { run } = fix;
          if (run) void mended(concern, aside(run));
          else if (fix.withUrl) ask(acts, (url) => void mended(concern, fix.withUrl?.(url) ?? false));
          else if (fix.goTo) leave(concern, fix.goTo);
        });
      }
      if (!isStop) {
        button(fix ? t('fix.keep') : t('fix.ok'), fix ? 'text' : 'tonal', () => {
          of.keep(concern);
          settle(concern);
        });
      }
      const title = el('h3', {}, el('span', { class: 'sr' }, `${isStop ? t('warn.problem') : t('warn.check')} `), titleOf(concern, of.root, of.host));
      return el('article', { class: concern.severity, tabindex: '-1', 'data-key': concern.key }, icon(iconOf(concern)),
        el('div', {}, title, el('p', {}, concern.text), acts, el('p', { class: 'told', role: 'status' })));
    }

    function leave(concern: Concern, goTo: () => boolean): void {
      // Modal, it would keep the focus from the page.
      dialog.close();
      if (goTo()) {
        end('keep');
        // A Send that was held gets the focus back; the user wants to be there.
        requestAnimationFrame(() => goTo());
        return;
      }
      dialog.showModal();
      refuse(concern)?.focus();
    }

    function ask(acts: HTMLElement, use: (url: string) => void): void {
      const field = el('input', { type: 'url', id: 'url', placeholder: 'https://' });
      const wrong = el('p', { class: 'wrong', role: 'alert' });
      const made = el('button', { type: 'submit', class: 'tonal small' }, t('fix.full_link.use'));
      const form = el('form', { novalidate: '' }, el('label', { for: 'url' }, t('fix.full_link.label')), el('div', { class: 'acts' }, field, made), wrong);
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        const url = field.value.trim();
        if (!event.isTrusted || mending) return;
        if (/^https?:\/\/[^/]+\../i.test(url) && URL.canParse(url)) use(url);
        else {
          wrong.textContent = t('fix.full_link.wrong');
          field.setAttribute('aria-invalid', 'true');
          field.focus();
        }
      }, { signal });
      acts.replaceWith(form);
      field.focus();
    }

    async function fixAll(): Promise<void> {
      for (const concern of mends()) {
        const mend = fixes(concern)?.run;
        if (!mend) continue;
        const isDone = await aside(mend);
        if (signal.aborted) return;
        if (isDone) left = left.filter(({ key }) => key !== concern.key);
        else refuse(concern);
      }
      draw();
      const next = list.firstElementChild;
      if (next instanceof HTMLElement) next.focus();
      else go.focus();
      await anew();
    }

    function place(): void {
      const { left: x, top: y, bottom } = of.send.getBoundingClientRect();
      const { width } = dialog.getBoundingClientRect();
      dialog.style.insetInlineStart = 'auto';
      dialog.style.left = `${Math.max(GAP, Math.min(x, document.documentElement.clientWidth - width - GAP))}px`;
      // Where there is more room: Gmail has Send at the bottom of the window, Outlook at its top.
      const isAbove = y >= innerHeight - bottom;
      dialog.style.bottom = isAbove ? `${Math.max(GAP, innerHeight - y + GAP)}px` : 'auto';
      dialog.style.top = isAbove ? 'auto' : `${Math.max(GAP, bottom + GAP)}px`;
      dialog.style.maxHeight = `${Math.min(TALLEST, Math.max(LOWEST, Math.min(isAbove ? y : innerHeight - bottom, innerHeight) - 2 * GAP))}px`;
    }

    press(back, () => end('keep'));
    press(go, () => end('send'));
    press(all, () => void fixAll());
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      if (event.isTrusted) end('keep');
    }, { signal });
    window.addEventListener('resize', place, { signal });
    // A page that takes it away has not answered for the user.
    const watching = new MutationObserver(() => { if (!shell.isConnected) end('keep'); });
    watching.observe(document.documentElement, { childList: true });
    signal.addEventListener('abort', () => watching.disconnect());
    lay(shell, signal);
    draw();
    dialog.showModal();
    place();
    head.focus();
  });
}
