import { h } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Mailbox, Signature as Signed } from '../../shared/api.gen';
import { ask, type Outcome, type Refusal } from '../../shared/messages';
import { t, told } from '../../shared/strings';
import { heard } from '../chrome';
import { AddForm } from '../parts/add-form';
import { AmountNote, type Saved, useAmount } from '../parts/amount';
import { useAsked } from '../parts/asked';
import { Button } from '../parts/buttons';
import { Field, type FieldError, InlineError } from '../parts/fields';
import { Icon, type IconName } from '../parts/icons';
import { useSay, useTry } from '../parts/live';
import { SeenButton } from '../parts/seen-button';
import { useSight } from '../parts/sight';
import { SwitchRow } from '../parts/switch-row';
import { Unread } from '../parts/unread';
import { type Editing, editing } from './signature-editing';
import { htmlIn, linkAt, nodeOf, rangeIn, read, select } from './signature-editor';
import type { Looks } from './signature-looks';
import { hasPicture, isLink, isPicture, type Look, type Piece, write } from './signature-markup';
import { unsavedIn } from './unsaved';

const WIDEST = 600;
/** Pixels; as wide as most logos under a mail. */
const USUAL_WIDTH = '120';
const unsaved = unsavedIn(() => sessionStorage);

const wrong = (sentence: string): Refusal => ({ code: 'form', sentence, nextStep: '', field: null, said: null, facts: {} });
const checked = <T,>(value: T, error: string | null): Promise<Outcome<T>> => Promise.resolve(error === null ? { ok: true, value } : { ok: false, refusal: wrong(error) });

function LinkForm({ url: before, onDone }: { url: string; onDone: (url: string | null) => void }) {
  const [url, setUrl] = useState(before === '' ? 'https://' : before);
  return (
    <AddForm words={{ cancel: t('sign.cancel'), add: t('sign.link.set'), adding: t('sign.link.set') }} onDone={onDone}
      send={() => checked(url.trim(), isLink(url.trim()) ? null : t('sign.link.wrong'))}>
      {(error) => <Field id="sign-url" label={t('sign.link.url')} value={url} inputMode="url" error={error} onInput={setUrl} />}
    </AddForm>
  );
}
function PictureForm({ onDone }: { onDone: (picture: Piece | null) => void }) {
  const [src, setSrc] = useState('');
  const [alt, setAlt] = useState('');
  const [width, setWidth] = useState(USUAL_WIDTH);
  const picture = (): Piece => ({ tag: 'img', attributes: { src: src.trim(), ...alt.trim() === '' ? {} : { alt: alt.trim() }, width: String(Number(width)) }, children: [] });
  const fault = (): string | null => !isPicture(src.trim()) ? t('sign.picture.wrong') : /^\d{1,3}$/.test(width) && Number(width) > 0 && Number(width) <= WIDEST ? null : t('sign.picture.size');
  return (
    <AddForm words={{ cancel: t('sign.cancel'), add: t('sign.picture.add'), adding: t('sign.picture.add') }} send={() => checked(picture(), fault())} onDone={onDone}>
      {(error) => <>
        <Field id="sign-src" label={t('sign.picture.url')} value={src} inputMode="url" help={t('sign.picture.help')} error={error} onInput={setSrc} />
        <Field id="sign-alt" label={t('sign.picture.alt')} value={alt} onInput={setAlt} />
        <Field id="sign-width" label={t('sign.picture.width')} value={width} inputMode="numeric" onInput={setWidth} />
      </>}
    </AddForm>
  );
}

interface EditorProps {
  id: string;
  address: string;
  /** What stands there at first. */
  html: string;
  error: FieldError | null;
  onChange: (html: string) => void;
}

/** Where it is written, and what makes it bold or a link. The browser's own keys and its undo work in it. */
function Editor({ id, address, html, error, onChange }: EditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const [looks, setLooks] = useState<{ all: Looks; link: string }>({ all: new Set(), link: '' });
  const [form, setForm] = useState<'link' | 'picture' | null>(null);
  const hand = useRef<Editing | null>(null);
  const kept = useRef<Range | null>(null);
  const known = useRef<string | null>(null);
  const told = useRef(onChange);
  told.current = onChange;
  // The browser owns what is in there; it is put in anew only where it comes from elsewhere.
  useLayoutEffect(() => {
    if (known.current === html) return;
    known.current = html;
    place.current?.replaceChildren(...read(html).map(nodeOf));
    hand.current?.forget();
  }, [html]);
  useEffect(() => {
    const editor = place.current;
    if (!editor) return undefined;
    const stop = new AbortController();
    hand.current = editing(editor, {
      looked: (all) => setLooks({ all, link: linkAt(editor)?.getAttribute('href') ?? '' }),
      changed: () => told.current(known.current = htmlIn(editor)),
    }, stop.signal);
    return () => stop.abort();
  }, []);
  const open = (which: 'link' | 'picture'): void => {
    if (place.current) kept.current = rangeIn(place.current);
    setForm(which);
  };
  /** Back to where the caret was, to do something there. */
  const there = (act: (hand: Editing) => void): void => {
    const editor = place.current;
    if (!editor || !hand.current) return;
    select(editor, kept.current ?? rangeIn(editor));
    kept.current = null;
    setForm(null);
    act(hand.current);
  };
  const look = (name: Look, words: string, letter: string) => (
    <button type="button" class="icon-btn sm" aria-label={words} title={words} aria-pressed={looks.all.has(name)} onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        kept.current = null;
        there((it) => it.turn(name));
      }}><span class="look" aria-hidden="true">{h(name, null, letter)}</span></button>
  );
  const tool = (icon: IconName, words: string, which: 'link' | 'picture') => (
    <button type="button" class="icon-btn sm" aria-label={words} title={words} aria-expanded={form === which} onMouseDown={(event) => event.preventDefault()} onClick={() => open(which)}><Icon name={icon} class="s18" /></button>
  );
  return (
    <div class="sig-edit">
      <div class="row s1 sig-tools" role="group" aria-label={t('sign.looks')}>
        {look('b', t('sign.bold'), 'B')}{look('i', t('sign.italic'), 'I')}{look('u', t('sign.underline'), 'U')}
        {tool('link', t('sign.link'), 'link')}{tool('picture', t('sign.picture'), 'picture')}
        {looks.link !== '' && <Button kind="text" small onClick={() => there((it) => it.link(null))}>{t('sign.link.remove')}</Button>}
      </div>
      {form === 'link' && <LinkForm url={looks.link} onDone={(url) => there((it) => url !== null && it.link(url))} />}
      {form === 'picture' && <PictureForm onDone={(made) => there((it) => made && it.put([made]))} />}
      <div class="input sig" id={id} ref={place} contentEditable role="textbox" aria-multiline="true" aria-label={t('sign.label', { address })} data-empty={html === '' ? t('sign.empty') : undefined} dir="auto"
        aria-invalid={error !== null} aria-describedby={error ? `${id}-error` : undefined}
        onKeyDown={(event) => {
          if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          open('link');
        }} />
    </div>
  );
}

/** What a message ends with, as its reader sees it: dark on white in most programs, whatever the panel's own colours are. */
function Preview({ html, line }: { html: string; line: string | null }) {
  const paper = useRef<HTMLDivElement>(null);
  const pieces = read(html);
  useLayoutEffect(() => paper.current?.replaceChildren(...pieces.map(nodeOf)), [html]);
  return (
    <div class="sig-look">
      <h3 class="sub-h">{t('sign.preview')}</h3>
      <div class="paper" dir="auto">
        {html === '' && line === null && <p class="none">{t('sign.preview.none')}</p>}
        <div ref={paper} inert hidden={html === ''} />
        {line !== null && <p>{line}</p>}
      </div>
      {hasPicture(pieces) && <p class="help">{t('sign.preview.picture')}</p>}
    </div>
  );
}

function Line({ signed, onTurn, onSave }: { signed: Signed; onTurn: (on: boolean) => void; onSave: (words: string) => Promise<Saved> }) {
  const typing = useAmount<string>(signed.way_out, (text) => ({ value: text }), onSave);
  // Off, a message leaves without a way out: it must be seen, as what sends must (T20).
  const { ref, covered, act } = useSight<HTMLDivElement>();
  return (
    <>
      <div ref={ref}><SwitchRow id="sign-out" words={t('sign.out')} help={t('sign.out.help')} on={signed.unsubscribe} off={covered} onChange={(on) => act(() => onTurn(on))} /></div>
      {covered && <p class="help" role="status">{t('sight.covered')} {t('sight.next')}</p>}
      {signed.unsubscribe &&
        <div class="field">
          <label for="sign-words">{t('sign.out.words')}</label>
          <input id="sign-words" type="text" class="input sm" dir="auto" aria-invalid={typing.error !== null} aria-describedby={typing.error ? 'sign-words-error' : 'sign-words-help'} {...typing.bind} />
          <p class="help" id="sign-words-help">{t('sign.out.words.help')}</p>
          <AmountNote id="sign-words" typing={typing} />
        </div>}
    </>
  );
}

/** What this mailbox's messages end with: written, seen as it will look, and saved when the user says so. */
export function Signature({ mailbox: { id, address } }: { mailbox: Mailbox }) {
  const { outcome, set, again } = useAsked(() => ask({ kind: 'signature/get', mailbox: id }), id);
  const signed = outcome?.ok === true ? outcome.value : null;
  const before = signed === null ? '' : write(read(signed.html));
  const [typed, setTyped] = useState(unsaved.get(id));
  const latest = useRef(typed);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<FieldError | null>(null);
  const say = useSay();
  const attempt = useTry();
  const html = typed ?? before;
  const dirty = html !== before;
  const change = (next: string | null): void => {
    latest.current = next;
    setTyped(next);
    setError(null);
    if (next === null || next === before) unsaved.delete(id);
    else unsaved.set(id, next);
  };
  const save = (): void => {
    setBusy(true);
    void heard(ask({ kind: 'signature/set', mailbox: id, change: { html } })).then((found) => {
      setBusy(false);
      if (!found.ok) {
        setError(told(found.refusal));
        document.getElementById('signature')?.focus();
        return;
      }
      // What the companion has kept of it is what stands there now.
      set(found.value);
      // Unless something was typed while it was under way.
      if (latest.current === typed) change(null);
      say(t('sign.saved'));
    });
  };
  const saveLine = async (words: string): Promise<Saved> => {
    const found = await heard(ask({ kind: 'signature/set', mailbox: id, change: { way_out: words } }));
    if (!found.ok) return { refusal: found.refusal };
    set(found.value);
    return { said: t('sign.saved') };
  };
  const turnLine = (on: boolean): void => void attempt(ask({ kind: 'signature/set', mailbox: id, change: { unsubscribe: on } }), t('sign.saved')).then((found) => {
    if (found.ok) set(found.value);
  });
  return (
    <section class="sec" aria-labelledby="set-signature">
      <div class="sec-h flat"><h2 id="set-signature">{t('sign.title')}</h2></div>
      <p class="help">{t('sign.text')}</p>
      {signed !== null && <>
        <Editor id="signature" address={address} html={html} error={error} onChange={change} />
        {error && <InlineError id="signature-error" error={error} />}
        {dirty &&
          <div class="row between after"><span class="small warn">{t('sign.unsaved')}</span><span class="row">
            <Button kind="text" small off={busy} onClick={() => change(null)}>{t('sign.discard')}</Button>
            <SeenButton kind="tonal" small busy={busy} onClick={save}>{busy ? t('sign.saving') : t('sign.save')}</SeenButton></span></div>}
        <Preview html={html} line={signed.unsubscribe ? signed.way_out : null} />
        <Line signed={signed} onTurn={turnLine} onSave={saveLine} />
      </>}
      {outcome?.ok === false && <Unread refusal={outcome.refusal} onAgain={again} />}
    </section>
  );
}
