import type { AlignmentBasis } from "@entente/contract";
import { formatPlain } from "../../../lib/figure-words.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { Figure } from "../../../ui/lede.tsx";
import { formatDistance, formatPart } from "../frame/distance-words.ts";
import { type AlignmentNames, FAMILY_WORDS } from "../frame/names.ts";
import type { PairAnswer } from "../frame/outputs.ts";
import { PartBar } from "../frame/part-bar.tsx";
import { stanceHref } from "../frame/stance-address.ts";
import { stanceKey } from "../frame/stance-key.ts";
import { StanceSourceNote } from "../frame/stance-source-note.tsx";

interface ContributionTableProps {
  readonly answer: PairAnswer;
  readonly distance: number;
  readonly basis: AlignmentBasis;
  readonly names: AlignmentNames;
}

/** What the distance of a pair is made of: every issue compared with both answers and their sources; the parts add up to it. */
export function ContributionTable({ answer, distance, basis, names }: ContributionTableProps) {
  const { pair } = answer;
  const longest = Math.max(...pair.contributions.map(({ contribution }) => contribution));
  const differing = pair.contributions.filter(({ contribution }) => contribution > 0).length;
  return (
    <table className="table table--list contributions-of-pair">
      <caption>
        {formatNumber(pair.contributions.length, "issue")} compared, {differing} of them answered differently;
        the parts add up to {formatDistance(distance)}
      </caption>
      <thead>
        <tr>
          <th scope="col">Issue</th>
          <th scope="col">{names.country(pair.first)}</th>
          <th scope="col">{names.country(pair.second)}</th>
          <th scope="col" className="table__figure">
            Weight
          </th>
          <th scope="col" className="table__figure">
            Distance
          </th>
          <th scope="col">Part of the whole</th>
        </tr>
      </thead>
      <tbody>
        {pair.contributions.map(({ issue, first, second, distance: apart, contribution }) => {
          const described = basis.model.model.issues.find(({ id }) => id === issue);
          return (
            <tr key={issue} id={`issue-${issue}`}>
              <th scope="row" data-row>
                {names.issue(issue)}
                {described !== undefined && (
                  <span className="table__detail">{FAMILY_WORDS[described.family]}</span>
                )}
              </th>
              {(
                [
                  [pair.first, first],
                  [pair.second, second],
                ] as const
              ).map(([holder, value]) => (
                <td key={holder} data-label={names.country(holder)}>
                  <Figure href={stanceHref({ holder, issue })}>{names.answer(issue, value)}</Figure>
                  {answer.stances
                    .filter((entry) => entry.holder === holder && entry.issue === issue)
                    .map((entry) => (
                      <StanceSourceNote
                        key={stanceKey(entry)}
                        of={`${names.country(holder)}, ${names.issue(issue)}`}
                        entry={entry}
                        passages={basis.passages}
                      />
                    ))}
                </td>
              ))}
              <td className="table__figure" data-label="Weight">
                {described === undefined ? "" : formatPlain(described.weight)}
              </td>
              <td className="table__figure" data-label="Distance">
                {formatDistance(apart)}
              </td>
              <td data-label="Part">
                <PartBar part={contribution} longest={longest} figure={formatPart(contribution)} />
              </td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={5}>
            Distance of the two
          </th>
          <td className="part-total" data-label="Distance">
            {formatPart(distance)}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
