import type { AlignmentBasis } from "@entente/contract";
import { formatPlain } from "../../../lib/figure-words.ts";
import { Figure } from "../../../ui/lede.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { GROUP_ABSENCE_WORDS } from "../frame/absence-words.ts";
import { formatDistance, formatPart } from "../frame/distance-words.ts";
import { IssueCoding } from "../frame/issue-coding.tsx";
import { type AlignmentNames, FAMILY_WORDS } from "../frame/names.ts";
import type { GroupAnswer } from "../frame/outputs.ts";
import { PartBar } from "../frame/part-bar.tsx";
import { farthestWords } from "./issue-words.ts";

interface IssueTableProps {
  readonly spreads: GroupAnswer["spreads"];
  readonly basis: AlignmentBasis;
  readonly names: AlignmentNames;
  /** The mean distance that the parts add up to. */
  readonly mean: number;
  readonly pairHref: (pair: { readonly first: string; readonly second: string }) => string;
}

/** What divides the group: every issue with its part of the mean distance, who is far, and how answers are coded. */
export function IssueTable({ spreads, basis, names, mean, pairHref }: IssueTableProps) {
  const largest = Math.max(...spreads.map(({ contribution }) => contribution));
  return (
    <table className="table table--list issue-table">
      <caption>
        {spreads.length} issues, what makes up most first; the parts add up to the mean distance of{" "}
        {formatDistance(mean)}
      </caption>
      <thead>
        <tr>
          <th scope="col">Issue</th>
          <th scope="col">Family</th>
          <th scope="col" className="table__figure">
            Weight
          </th>
          <th scope="col" className="table__figure">
            Known of
          </th>
          <th scope="col" className="table__figure">
            Mean distance
          </th>
          <th scope="col">Part of the whole</th>
          <th scope="col">Farthest apart</th>
        </tr>
      </thead>
      <tbody>
        {spreads.map((spread) => {
          const issue = basis.model.model.issues.find(({ id }) => id === spread.issue);
          const pair = spread.farthest?.pairs[0];
          return (
            <tr key={spread.issue} id={`issue-${spread.issue}`}>
              <th scope="row" data-row>
                {names.issue(spread.issue)}
                {issue !== undefined && <IssueCoding issue={issue} passages={basis.passages} />}
              </th>
              <td data-label="Family" className="table__phone-hidden">
                {issue === undefined ? <Missing /> : FAMILY_WORDS[issue.family]}
              </td>
              <td className="table__figure table__phone-hidden" data-label="Weight">
                {issue === undefined ? <Missing /> : formatPlain(issue.weight)}
              </td>
              <td className="table__figure" data-label="Known of">
                {spread.holders}
              </td>
              <td className="table__figure" data-label="Mean distance">
                {spread.mean === null ? (
                  <Missing words={GROUP_ABSENCE_WORDS[spread.reason]} />
                ) : (
                  formatDistance(spread.mean)
                )}
              </td>
              <td data-label="Part">
                <PartBar
                  part={spread.contribution}
                  longest={largest}
                  figure={formatPart(spread.contribution)}
                />
              </td>
              <td data-label="Farthest">
                {pair === undefined || spread.farthest === null || spread.farthest.distance === 0 ? (
                  <span className="quiet">{spread.mean === null ? <Missing /> : "all alike"}</span>
                ) : (
                  <Figure href={pairHref(pair)}>{farthestWords(spread.farthest.pairs, names)}</Figure>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
