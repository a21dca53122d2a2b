import type { DifferenceLine, DifferencePiece, TextDifference } from "@entente/domain";
import { formatNumber } from "../../../lib/numbers.ts";

/** What changed in a text, line by line: what was taken out and put in is marked by signs and words, not by color alone. */
export function DifferenceView({ difference }: { readonly difference: TextDifference }) {
  const { lines, wordsAdded, wordsRemoved } = difference;
  return (
    <>
      <p>
        {formatNumber(wordsRemoved, "word")} taken out, {formatNumber(wordsAdded, "word")} put in.
      </p>
      <ol className="difference">
        {lines.map((line, place) => (
          <li key={place} className={`difference__line difference__line--${line.kind}`}>
            <Line line={line} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Line({ line }: { readonly line: DifferenceLine }) {
  if (line.kind !== "reworded") return <Piece piece={line} />;
  return line.pieces.map((piece, place) => <Piece key={place} piece={piece} />);
}

function Piece({ piece: { kind, text } }: { readonly piece: DifferencePiece }) {
  if (kind === "kept") return <span>{text}</span>;
  return kind === "added" ? (
    <ins>
      <span className="usa-sr-only">put in: </span>
      {text}
      <span className="usa-sr-only"> (end) </span>
    </ins>
  ) : (
    <del>
      <span className="usa-sr-only">taken out: </span>
      {text}
      <span className="usa-sr-only"> (end) </span>
    </del>
  );
}
