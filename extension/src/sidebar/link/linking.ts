/**
 * The state behind all linking views. It lives above them, so that a failed linking comes back to the very values that were
 * typed, and a way back to the page one came from.
 */
import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Issuer, Link, Mailbox } from '../../shared/api.gen';
import { ask, type LinkForm, type Snapshot } from '../../shared/messages';
import { t } from '../../shared/strings';
import { heard } from '../chrome';
import { isSignedOut, type Place, type Seen } from '../place';
import { useDiscovery, type Looking } from './discovery';
import { draftOf, emptyDraft, pageForm, withPort, serverOf, type Draft, type Protocol } from './fields';
import { wantsAppPassword } from './found';
import { isAgain } from './reading';
import { remedy, type Deed, type Known, type Remedy, type Where } from './remedies';
import { refused, trouble, without, type FieldName, type FormErrors, type Trouble } from './troubles';

/** `link`: what linking means, and the one button. `choose`: another mailbox. `app`: an app password. `form`: a mail server. */
export type View = 'link' | 'choose' | 'app' | 'form';
interface Stop { view: View; opener: string | null }

export interface Linking extends Looking {
  account: string | null;
  /** The open view; null where nothing was opened. */
  view: View | null;
  go: (view: View) => void;
  back: () => void;
  close: () => void;
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  errors: FormErrors;
  setErrors: (errors: FormErrors) => void;
  /** The provider the user picked by hand. */
  chosen: Issuer | null;
  choose: (issuer: Issuer | null) => void;
  busy: boolean;
  start: (form: LinkForm) => void;
  /** `say` tells what has no place of its own on the page. */
  run: (deed: Deed, say: (text: string, seen?: boolean) => void) => void;
  fix: (trouble: Trouble, which: Protocol, where: Where) => Remedy;
  /** The password is shown; the server fields are open; so is the list of other ways. */
  plain: boolean;
  setPlain: (plain: boolean) => void;
  edit: boolean;
  setEdit: (edit: boolean) => void;
  ways: boolean;
  setWays: (open: boolean) => void;
  snapshot: Snapshot | null;
}

export const Here = createContext<Linking | null>(null);
/** The linking one is in. */
export function useHere(): Linking {
  const here = useContext(Here);
  if (!here) throw new Error('not within a linking');
  return here;
}

const sameAddress = (left: string, right: string): boolean => left.trim().toLowerCase() === right.trim().toLowerCase();

/** The id of what had the focus, or of what it stands in. */
const opener = (): string | null => document.activeElement?.closest('[id]')?.id ?? null;

function focusOn(id: string): void {
  const element = document.getElementById(id);
  const target = element?.matches('a, button, input, summary') ? element : element?.querySelector<HTMLElement>('a, button, input, summary');
  target?.focus();
}

interface Around {
  snapshot: Snapshot | null;
  place: (seen: Seen) => Place;
  refresh: () => void;
  onMailboxes: () => void;
}

export function useLinking({ snapshot, place: placeOf, refresh, onMailboxes }: Around) {
  const account = snapshot?.account ?? null;
  const [seen, setSeen] = useState<Seen>({ watched: null, left: null });
  const [trail, setTrail] = useState<Stop[]>([]);
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(account));
  const [errors, setErrors] = useState<FormErrors>({});
  const [chosen, choose] = useState<Issuer | null>(null);
  const [last, setLast] = useState<LinkForm | null>(null);
  const [busy, setBusy] = useState(false);
  const [plain, setPlain] = useState(false);
  const [edit, setEdit] = useState(false);
  const [ways, setWays] = useState(false);
  const returning = useRef<string | null>(null);

  const place = placeOf(seen);
  const link = place.kind === 'progress' ? place.link : place.kind === 'link' ? place.ended : null;
  const view = trail.at(-1)?.view ?? null;
  const wanted = place.kind === 'link' || view !== null || (link !== null && link.state === 'failed');
  const looking = useDiscovery(draft.address, wanted, draft.address !== account);
  const { found } = looking;

  const change = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }));
  const leave = (id: string): void => setSeen((before) => ({ ...before, left: id }));
  /** Nothing typed is kept, consent neither. */
  const forget = (): void => {
    setDraft(emptyDraft(account));
    setErrors({});
    setTrail([]);
    choose(null);
    setLast(null);
    setPlain(false);
    setEdit(false);
    setWays(false);
  };
  // Another account in the tab: what was typed for the first one must not be offered for it.
  useEffect(forget, [account, snapshot?.host]);

  // What is seen running here is watched to its end; once it is linked, the password is not kept a moment longer.
  const running = place.kind === 'progress' && place.link.state === 'running' ? place.link.id : null;
  useEffect(() => {
    if (running !== null) setSeen((before) => ({ ...before, watched: running }));
  }, [running]);
  const ended = snapshot?.link?.state === 'done' && snapshot.link.id === seen.watched ? snapshot.link.id : null;
  const settled = place.kind === 'mailbox' && !isSignedOut(place.mailbox) && sameAddress(place.mailbox.address, draft.address);
  useEffect(() => {
    if (settled || ended !== null) forget();
  }, [settled, ended]);

  const go = (next: View): void => {
    if (link) leave(link.id);
    if (next === 'choose') {
      setErrors({});
      if (place.kind === 'mailbox') change({ address: '' }); // the tab's own is linked
    }
    setTrail([...trail, { view: next, opener: opener() }]);
  };
  const back = (): void => {
    returning.current = trail.at(-1)?.opener ?? null;
    setErrors({});
    setPlain(false);
    const kept = !draft.again && (view === 'form' || view === 'app') && (account === null || sameAddress(draft.address, account));
    if (!kept && trail.length < 2) {
      setDraft({ ...emptyDraft(account), consent: draft.consent });
      choose(null);
    }
    setTrail(trail.slice(0, -1));
  };
  useEffect(() => {
    if (returning.current !== null) focusOn(returning.current);
    returning.current = null;
  }, [trail]);

  const start = (form: LinkForm): void => {
    if (busy) return;
    setBusy(true);
    setErrors({});
    void heard(ask({ kind: 'link/start', form })).then((outcome) => {
      if (!outcome.ok) {
        if (link) leave(link.id);
        setErrors(refused(outcome.refusal));
        return;
      }
      setLast(form);
      // The page that was left stays so: until the new one is heard of, it is the last one that is known.
      setSeen(({ left }) => ({ watched: outcome.value.link, left: left === outcome.value.link ? null : left }));
      refresh();
    }).finally(() => setBusy(false));
  };

  /** The form a failed linking was started with, open at what was wrong. */
  const reopen = (of: Link, mailbox: Mailbox | null, part: Partial<Draft> = {}): void => {
    const again = isAgain(of);
    const step = of.steps.find(({ state }) => state === 'failed')?.name;
    setErrors(of.error && Object.keys(part).length === 0 ? refused(of.error, step) : {});
    const same = sameAddress(draft.address, of.address) && draft.again === again;
    const base = same ? draft : again && mailbox ? draftOf(mailbox) : { ...emptyDraft(of.address), consent: draft.consent };
    setDraft({ ...base, ...part });
    leave(of.id);
    const app = same && (last ? last.imap === null : view === 'app' || wantsAppPassword(found));
    if (view !== 'form' && view !== 'app') setTrail([...trail, { view: app && !again ? 'app' : 'form', opener: null }]);
  };
  const consented = (form: LinkForm): boolean => {
    if (form.consent || draft.again || snapshot?.mailbox?.address === form.address) return true;
    if (link) leave(link.id);
    setErrors({ consent: trouble(t('link.consent.error'), 'consent') });
    if (view === null) setTrail([{ view: 'link', opener: null }]);
    return false;
  };
  /** The same once more, perhaps without sending. What is no longer known is asked for. */
  const repeat = (part: Partial<Pick<Draft, 'sending'>> = {}): void => {
    if (last) start({ ...last, ...part });
    else if (link && found?.oauth && !draft.again && draft.password === '' && !wantsAppPassword(found)) {
      const form = { ...pageForm(link.address, found.oauth.issuer, draft.consent), ...part };
      if (consented(form)) start(form);
    } else if (link) reopen(link, snapshot?.mailbox ?? null, part);
  };

  const fixed = (...names: FieldName[]): void => setErrors(without(errors, ...names));
  const run: Linking['run'] = (deed, say) => {
    switch (deed.do) {
      case 'copy':
      case 'open': return; // a button and a link of their own
      case 'host':
        change({ [deed.which]: { ...draft[deed.which], host: deed.host } });
        setEdit(true);
        fixed(`${deed.which}.host`);
        focusOn(`field-${deed.which}-host`);
        return;
      case 'port': {
        const server = withPort(deed.which, serverOf(draft, deed.which, found), deed.port);
        change({ [deed.which]: { ...draft[deed.which], port: server.port, security: server.security } });
        setEdit(true);
        fixed(`${deed.which}.port`, `${deed.which}.host`);
        focusOn(`field-${deed.which}-port`);
        return;
      }
      case 'address':
        setDraft({ ...emptyDraft(account), address: deed.address, consent: draft.consent });
        setErrors({});
        choose(null);
        go('link');
        return;
      case 'pick':
        if (link) leave(link.id);
        forget();
        void ask({ kind: 'mailbox/pick', mailbox: deed.mailbox }).then(refresh);
        return;
      case 'alias':
        setBusy(true);
        void heard(ask({ kind: 'alias/add', mailbox: deed.mailbox, address: deed.address })).then((outcome) => {
          if (link) leave(link.id);
          if (outcome.ok) say(t('remedy.alias.added', { address: deed.address }), true);
          else setErrors(refused(outcome.refusal));
        }).finally(() => setBusy(false));
        return;
      case 'sign-in': {
        const form = pageForm(link?.address ?? draft.address, deed.issuer, draft.consent, draft.sending);
        if (consented(form)) start(form);
        return;
      }
      case 'graph': {
        const form = pageForm(link?.address ?? draft.address, 'microsoft', draft.consent, 'graph');
        if (consented(form)) start(form);
        return;
      }
      case 'reveal':
        setPlain(true);
        focusOn('field-password');
        return;
      case 'steps': go('app'); return;
      case 'ways':
        setWays(true);
        if (link) leave(link.id);
        setErrors({});
        if (view !== 'link' && view !== null) go('link');
        requestAnimationFrame(() => focusOn('ways'));
        return;
      case 'another':
        change({ address: '' });
        go('choose');
        return;
      case 'edit':
        setEdit(true);
        if (link) reopen(link, snapshot?.mailbox ?? null);
        return;
      case 'again': repeat(); return;
      case 'mailboxes':
        if (link) leave(link.id);
        forget();
        onMailboxes();
    }
  };
  const fix = (of: Trouble, which: Protocol, where: Where): Remedy => {
    const known: Known = { address: link?.address ?? draft.address.trim(), which, found, mailboxes: snapshot?.mailboxes ?? [] };
    return remedy(of, known, where);
  };

  const here: Linking = {
    ...looking, account, view, go, back, close: forget, draft, change, errors, setErrors, chosen, choose, busy, start, run, fix,
    plain, setPlain, edit, setEdit, ways, setWays, snapshot,
  };
  return {
    here, seen, setSeen, leave, forget, reopen, repeat, place,
    /** Whose page the newest linking started here is signed in at; null for a password, or where none was started. */
    issuer: last?.oauth ?? null,
    /** Signs in again: at once where the provider has a page for it, else with a form that asks for the password. */
    signIn: (mailbox: Mailbox): void => {
      setErrors({});
      if (mailbox.sign_in !== 'password') {
        setDraft({ ...draftOf(mailbox) });
        start(pageForm(mailbox.address, mailbox.sign_in, false, mailbox.sends_by === 'graph' ? 'graph' : mailbox.sending));
        return;
      }
      setDraft(draftOf(mailbox));
      setTrail([{ view: 'form', opener: opener() }]);
    },
  };
}
