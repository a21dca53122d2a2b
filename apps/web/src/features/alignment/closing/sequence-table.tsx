import { formatNumber } from "../../../lib/numbers.ts";
import { formatDistance } from "../frame/distance-words.ts";
import type { AlignmentNames } from "../frame/names.ts";
import type { MovesAnswer } from "../frame/outputs.ts";
import { RecommendationLinks } from "../frame/recommendation-links.tsx";
import { moveAnchor } from "./closing-sentence.ts";
import { Cost } from "./cost.tsx";

interface SequenceTableProps {
  readonly sequence: MovesAnswer["sequence"];
  readonly names: AlignmentNames;
}

/** Steps one at a time, each the best at its moment. */
export function SequenceTable({ sequence: { steps }, names }: SequenceTableProps) {
  return (
    <table className="table table--list">
      <caption>
        {formatNumber(steps.length, "step")}, one at a time: each is the best at its moment, so that another
        set of as many may close more
      </caption>
      <thead>
        <tr>
          <th scope="col">Step</th>
          <th scope="col">Who moves</th>
          <th scope="col">Issue</th>
          <th scope="col">From</th>
          <th scope="col">To</th>
          <th scope="col" className="table__figure">
            Mean before
          </th>
          <th scope="col" className="table__figure">
            Mean after
          </th>
          <th scope="col">Would be taken by</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ change, ties, meanBefore, meanAfter }, place) => (
          <tr key={moveAnchor(change)}>
            <th scope="row" data-row>
              {place + 1}
            </th>
            <td data-label="Who moves">
              {names.country(change.holder)}
              {ties > 1 && <span className="quiet"> (or {ties - 1} others, as good)</span>}
            </td>
            <td data-label="Issue">{names.issue(change.issue)}</td>
            <td data-label="From">{names.answer(change.issue, change.from)}</td>
            <td data-label="To">
              {names.answer(change.issue, change.to)}
              <Cost move={change} names={names} />
            </td>
            <td className="table__figure" data-label="Before">
              {formatDistance(meanBefore)}
            </td>
            <td className="table__figure" data-label="After">
              {formatDistance(meanAfter)}
            </td>
            <td data-label="Taken by">
              <RecommendationLinks keys={change.recommendations} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
