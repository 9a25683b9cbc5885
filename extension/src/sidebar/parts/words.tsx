import type { Piece } from '../../shared/strings';

/** A sentence with its strong words, as text nodes. */
export function Words({ of }: { of: Piece[] }) {
  return <>{of.map((piece, i) => piece.strong ? <b key={i}>{piece.text}</b> : piece.text)}</>;
}
