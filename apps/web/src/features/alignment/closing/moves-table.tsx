import { formatPlain } from "../../../lib/figure-words.ts";
import { formatCount } from "../../../lib/numbers.ts";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { type AlignmentView, viewHref } from "../frame/alignment-view.ts";
import { formatPart } from "../frame/distance-words.ts";
import type { AlignmentNames } from "../frame/names.ts";
import type { Move } from "../frame/outputs.ts";
import { PartBar } from "../frame/part-bar.tsx";
import { RecommendationLinks } from "../frame/recommendation-links.tsx";
import { stanceHref } from "../frame/stance-address.ts";
import { type ClosingAddress, closingHref, isSupposed, withMove } from "./closing-address.ts";
import { moveAnchor } from "./closing-sentence.ts";
import { Cost } from "./cost.tsx";
import { movesInOrder } from "./move-order.ts";

interface MovesTableProps {
  readonly moves: readonly Move[];
  readonly total: number;
  readonly view: AlignmentView;
  readonly address: ClosingAddress;
  readonly names: AlignmentNames;
}

/** Most moves that are shown; the rest is reached by saying who may move, and on what. */
const SHOWN_MAXIMUM = 25;

/** Every single step that brings the group closer, with who would take it. */
export function MovesTable({ moves, total, view, address, names }: MovesTableProps) {
  const shown = movesInOrder(moves, address.order).slice(0, SHOWN_MAXIMUM);
  const longest = Math.max(...shown.map(({ reduction }) => reduction));
  return (
    <table className="table table--list moves-table">
      <caption>
        {shown.length} of {formatCount(total)} single steps that close something,{" "}
        {address.order === "effect" ? "what closes most first" : "what closes most for each step first"}
      </caption>
      <thead>
        <tr>
          <th scope="col">Who moves</th>
          <th scope="col">Issue</th>
          <th scope="col">From</th>
          <th scope="col">To</th>
          <th scope="col">Mean distance falls by</th>
          <th scope="col" className="table__figure">
            Steps
          </th>
          <th scope="col" className="table__figure">
            Each step
          </th>
          <th scope="col">Would be taken by</th>
          <th scope="col" className="no-print">
            Try it
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map((move) => (
          <tr key={moveAnchor(move)} id={moveAnchor(move)}>
            <th scope="row" data-row>
              {names.country(move.holder)}
            </th>
            <td data-label="Issue">
              <Link href={viewHref("/alignment", view, {}, `issue-${move.issue}`)}>
                {names.issue(move.issue)}
              </Link>
            </td>
            <td data-label="From">
              <Link href={stanceHref(move)}>{names.answer(move.issue, move.from)}</Link>
            </td>
            <td data-label="To">
              {names.answer(move.issue, move.to)}
              <Cost move={move} names={names} />
            </td>
            <td data-label="Falls by">
              <PartBar part={move.reduction} longest={longest} figure={formatPart(move.reduction)} />
            </td>
            <td className="table__figure" data-label="Steps">
              {move.steps === null ? (
                <Missing words="steps have no meaning on this issue" />
              ) : (
                formatPlain(move.steps)
              )}
            </td>
            <td className="table__figure" data-label="Each step">
              {move.reductionPerStep === null ? (
                <Missing words="steps have no meaning on this issue" />
              ) : (
                formatPart(move.reductionPerStep)
              )}
            </td>
            <td data-label="Taken by">
              <RecommendationLinks keys={move.recommendations} />
            </td>
            <td className="no-print" data-label="Try it">
              <Link
                href={closingHref(view, withMove(address, move), "suppose")}
                aria-label={`${isSupposed(address, move) ? "Take back" : "Suppose"}: ${names.country(move.holder)}, ${names.issue(move.issue)}, ${names.answer(move.issue, move.to)}`}
              >
                {isSupposed(address, move) ? "Take back" : "Suppose"}
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
