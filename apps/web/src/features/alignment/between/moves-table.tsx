import { Cost } from "../closing/cost.tsx";
import { formatPart } from "../frame/distance-words.ts";
import type { AlignmentNames } from "../frame/names.ts";
import type { PairAnswer } from "../frame/outputs.ts";
import { RecommendationLinks } from "../frame/recommendation-links.tsx";

interface MovesTableProps {
  readonly moves: PairAnswer["moves"];
  readonly names: AlignmentNames;
}

const SHOWN_MAXIMUM = 6;

/** What would bring the two closer: one takes the other's answer. The whole list stands on the page of what would close it. */
export function MovesTable({ moves, names }: MovesTableProps) {
  return (
    <table className="table table--list">
      <caption>
        {Math.min(moves.length, SHOWN_MAXIMUM)} of {moves.length} single changes, the one that closes most
        first; below 0 the group as a whole would be farther apart
      </caption>
      <thead>
        <tr>
          <th scope="col">Issue</th>
          <th scope="col">Who moves</th>
          <th scope="col">From</th>
          <th scope="col">To</th>
          <th scope="col" className="table__figure">
            Closer by
          </th>
          <th scope="col" className="table__figure">
            Group closer by
          </th>
          <th scope="col">Would be taken by</th>
        </tr>
      </thead>
      <tbody>
        {moves.slice(0, SHOWN_MAXIMUM).map((move) => (
          <tr key={`${move.holder} ${move.issue}`}>
            <th scope="row" data-row>
              {names.issue(move.issue)}
            </th>
            <td data-label="Who moves">{names.country(move.holder)}</td>
            <td data-label="From">{names.answer(move.issue, move.from)}</td>
            <td data-label="To">
              {names.answer(move.issue, move.to)}
              <Cost move={move} names={names} />
            </td>
            <td className="table__figure" data-label="Closer by">
              {formatPart(move.reduction)}
            </td>
            <td className="table__figure" data-label="Group closer by">
              {formatPart(move.groupReduction).replace("-", "−")}
            </td>
            <td data-label="Taken by">
              <RecommendationLinks keys={move.recommendations} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
