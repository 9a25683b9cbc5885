/** How a signature is written: what keys, buttons and the clipboard do in the place where it stands. */
import { linkAt, nodeOf, rangeIn, read, run } from './signature-editor';
import { dress, isAll, type Looks, looksAt, textsIn, turn } from './signature-looks';
import { asLine, hasLines, isBlank, type Look, LOOKS, ofText, type Piece } from './signature-markup';
import { steps } from './signature-steps';

export interface Editing {
  /** One look on or off: for what is selected, or for what is typed next. */
  turn: (look: Look) => void;
  /** A link on what is selected, or its address where nothing is; null takes away the one that is there. */
  link: (url: string | null) => void;
  put: (pieces: readonly Piece[]) => void;
  /** Something else stands there now: there is nothing to take back. */
  forget: () => void;
}

const KEYS: Readonly<Record<string, Look>> = { formatBold: 'b', formatItalic: 'i', formatUnderline: 'u' };
/** One of these after another is one step for undo. */
const RUNS = /^(?:insertText|insertCompositionText|deleteContentBackward|deleteContentForward)$/;
const hasNothing = (node: Node): boolean => node.textContent === '' && !(node instanceof Element && (node.matches('.sig-pic') || node.querySelector('.sig-pic')));

/** `looked` hears how it looks where the caret is, `changed` that something else stands there. Ends with `signal`. */
export function editing(place: HTMLElement, { looked, changed }: { looked: (looks: Looks) => void; changed: () => void }, signal: AbortSignal): Editing {
  const history = steps(place);
  /** How what is typed next shall look, as long as the caret stays where that was said. */
  let next: { looks: Looks; node: Node | null; offset: number } | null = null;
  let composing = false;
  let acting = false;

  const caret = (node: Node, offset: number): void => getSelection()?.collapse(node, offset);
  const looks = (): Looks => {
    const range = rangeIn(place);
    if (next || range.collapsed) return next?.looks ?? looksAt(range.startContainer);
    const texts = textsIn(range, false);
    return new Set(LOOKS.filter((look) => isAll(texts, look)));
  };
  const expect = (wanted: Looks): void => {
    const { anchorNode, anchorOffset = 0 } = getSelection() ?? {};
    next = { looks: wanted, node: anchorNode ?? null, offset: anchorOffset };
  };
  const act = (kind: string, what: () => void): void => {
    history.before(kind);
    acting = true;
    try {
      what();
    } finally {
      acting = false;
    }
    history.after(kind);
    changed();
    looked(looks());
  };
  /** Where something can be put: what was selected goes. */
  const gap = (): Range => {
    if (getSelection()?.isCollapsed === false) run('delete');
    const range = rangeIn(place);
    const { startContainer: at, startOffset } = range;
    // It only kept an empty line open.
    const filler = at.childNodes[startOffset];
    if (filler instanceof HTMLBRElement && at.childNodes.length === 1) filler.remove();
    return range;
  };
  const type = (words: string, wanted: Looks): void => {
    const text = document.createTextNode(words);
    gap().insertNode(text);
    dress([text], wanted);
    caret(text, text.length);
  };
  const putLines = (range: Range, nodes: readonly Node[]): void => {
    range.setEnd(place, place.childNodes.length);
    const tail = range.extractContents();
    // The halves of the line that the caret was in, where they are empty.
    for (const half of [place.lastChild, tail.firstChild]) if (half && hasNothing(half)) half.remove();
    place.append(...nodes, tail);
  };
  const put = (given: readonly Piece[]): void => {
    const lines = hasLines(given);
    const pieces = asLine(lines ? given.filter((piece) => !isBlank([piece]) || typeof piece !== 'string') : given);
    const nodes = pieces.map(nodeOf);
    const last = nodes.at(-1);
    const range = gap();
    if (!last) return;
    if (hasLines(pieces)) putLines(range, nodes);
    else for (const node of [...nodes].reverse()) range.insertNode(node);
    if (last instanceof HTMLElement && hasLines(pieces.slice(-1))) caret(last, last.childNodes.length);
    else if (last.parentNode) caret(last.parentNode, [...last.parentNode.childNodes].indexOf(last as ChildNode) + 1);
  };

  const turnLook = (look: Look): void => {
    const wanted = new Set(looks());
    const on = !wanted.delete(look);
    if (on) wanted.add(look);
    const range = rangeIn(place);
    if (range.collapsed) {
      expect(wanted);
      history.after('');
      looked(wanted);
      return;
    }
    act('', () => {
      const texts = textsIn(range, true);
      turn(texts, look, on);
      const [first, last] = [texts[0], texts.at(-1)];
      if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.length);
    });
  };
  const go = (step: () => boolean): void => {
    next = null;
    if (!step()) return;
    changed();
    looked(looks());
  };

  const take = (from: DataTransfer): void => {
    const rich = from.getData('text/html');
    act('', () => put(rich === '' ? ofText(from.getData('text/plain')) : read(rich)));
  };
  // Earlier than `beforeinput`, for which the browser would have read the styles of what comes.
  const pasted = (event: ClipboardEvent): void => {
    event.preventDefault();
    if (event.clipboardData) take(event.clipboardData);
  };
  const beforeInput = (event: InputEvent): void => {
    const { dataTransfer, data, inputType: kind } = event;
    if (acting) return;
    const mine = (what: () => void): void => {
      event.preventDefault();
      what();
    };
    const look = KEYS[kind];
    const selected = getSelection()?.isCollapsed === false;
    if (kind === 'historyUndo') mine(() => go(history.undo));
    else if (kind === 'historyRedo') mine(() => go(history.redo));
    else if (look) mine(() => turnLook(look));
    else if (kind.startsWith('format')) event.preventDefault();
    else if (dataTransfer && kind.startsWith('insert')) mine(() => take(dataTransfer));
    else if (kind === 'insertText' && data !== null && (next || selected)) {
      const wanted = looks();
      mine(() => act(kind, () => type(data, wanted)));
    } else if (selected && kind.startsWith('delete') && kind !== 'deleteByDrag') {
      const wanted = looks();
      mine(() => act('', () => {
        run('delete');
        expect(wanted);
      }));
    } else history.before(RUNS.test(kind) ? kind : '');
  };
  const input = (event: Event): void => {
    if (acting) return;
    const { inputType: kind } = event as InputEvent;
    history.after(RUNS.test(kind) ? kind : '');
    changed();
  };
  const composed = ({ data }: CompositionEvent): void => {
    composing = false;
    const { anchorNode: text, anchorOffset: end = 0 } = getSelection() ?? {};
    const wanted = next?.looks;
    next = null;
    if (!wanted || data === '' || !(text instanceof Text) || end < data.length) return;
    act('insertCompositionText', () => {
      const range = document.createRange();
      range.setStart(text, end - data.length);
      range.setEnd(text, end);
      const texts = textsIn(range, true);
      dress(texts, wanted);
      const last = texts.at(-1);
      if (last) caret(last, last.length);
    });
  };
  const moved = (): void => {
    const { anchorNode, anchorOffset } = getSelection() ?? {};
    if (!anchorNode || !place.contains(anchorNode)) return;
    if (!composing && !(next?.node === anchorNode && next.offset === anchorOffset)) next = null;
    looked(looks());
  };
  const keyed = (event: KeyboardEvent): void => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || key !== 'z' && key !== 'y') return;
    event.preventDefault();
    go(key === 'y' || event.shiftKey ? history.redo : history.undo);
  };
  place.addEventListener('beforeinput', beforeInput, { signal });
  place.addEventListener('paste', pasted, { signal });
  place.addEventListener('input', input, { signal });
  place.addEventListener('compositionstart', () => { composing = true; }, { signal });
  place.addEventListener('compositionend', composed, { signal });
  place.addEventListener('keydown', keyed, { signal });
  document.addEventListener('selectionchange', moved, { signal });

  return {
    turn: turnLook, forget: history.forget, put: (pieces) => act('', () => put(pieces)),
    link: (url) => act('', () => {
      const inside = linkAt(place);
      if (inside) getSelection()?.selectAllChildren(inside);
      if (url === null) run('unlink');
      else if (getSelection()?.isCollapsed === true) put([{ tag: 'a', attributes: { href: url }, children: [url.replace(/^(?:https?:\/\/|mailto:)/i, '').replace(/\/$/, '')] }]);
      else run('createLink', url);
    }),
  };
}
