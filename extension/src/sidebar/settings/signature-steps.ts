/** Undo and redo where the browser's own undo doesn't know what was done. */
interface Step { tree: Node; caret: readonly number[] }
const MOST = 200;

/** The way from the place to the caret: the index of each node on it, then the caret's own place in the last. */
function caretIn(place: Node): number[] {
  const { anchorNode, anchorOffset = 0 } = getSelection() ?? {};
  if (!anchorNode || !place.contains(anchorNode)) return [0];
  const path = [anchorOffset];
  for (let node: Node = anchorNode; node !== place && node.parentNode; node = node.parentNode) path.unshift([...node.parentNode.childNodes].indexOf(node as ChildNode));
  return path;
}
function goTo(place: Node, path: readonly number[]): void {
  let node = place;
  for (const index of path.slice(0, -1)) node = node.childNodes[index] ?? node;
  getSelection()?.collapse(node, path.at(-1) ?? 0);
}

/** What stood in a place before each change. One run of typing is one step. */
export function steps(place: HTMLElement) {
  let past: Step[] = [];
  let future: Step[] = [];
  let run = '';
  const now = (): Step => {
    const tree = document.createDocumentFragment();
    tree.append(...place.cloneNode(true).childNodes);
    return { tree, caret: caretIn(place) };
  };
  const where = (kind: string): string => `${kind} ${caretIn(place).join(' ')}`;
  const go = (from: Step[], to: Step[]): boolean => {
    let step = from.pop();
    while (step?.tree.isEqualNode(now().tree)) step = from.pop();
    if (!step) return false;
    to.push(now());
    place.replaceChildren(step.tree);
    goTo(place, step.caret);
    run = '';
    return true;
  };
  return {
    /** Before a change of a kind. What goes on where the last of its kind ended belongs to that. */
    before: (kind: string): void => {
      if (kind !== '' && where(kind) === run) return;
      past = [...past, now()].slice(-MOST);
      future = [];
    },
    /** After it. */
    after: (kind: string): void => {
      run = kind === '' ? '' : where(kind);
    },
    forget: (): void => {
      past = [];
      future = [];
      run = '';
    },
    undo: (): boolean => go(past, future),
    redo: (): boolean => go(future, past),
  };
}
