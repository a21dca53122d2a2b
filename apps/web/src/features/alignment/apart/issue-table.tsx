import type { AlignmentBasis } from "@entente/contract";
import { formatPlain } from "../../../lib/figure-words.ts";
import { BASIS_WORDS } from "../../../lib/words.ts";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Figure } from "../../../ui/lede.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { PassageWords } from "../../../ui/passage-words.tsx";
import { GROUP_ABSENCE_WORDS } from "../frame/absence-words.ts";
import { formatDistance, formatPart } from "../frame/distance-words.ts";
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
              <td data-label="Family">{issue === undefined ? <Missing /> : FAMILY_WORDS[issue.family]}</td>
              <td className="table__figure" data-label="Weight">
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

interface IssueCodingProps {
  readonly issue: AlignmentBasis["model"]["model"]["issues"][number];
  readonly passages: AlignmentBasis["passages"];
}

/** What is asked, what each answer means, how sources are read, and what the weight rests on. */
export function IssueCoding({ issue, passages }: IssueCodingProps) {
  const { name, question, answers, codingRule, weightReason, basis, passage } = issue;
  return (
    <Disclosure
      summary={
        <>
          How it is coded<span className="usa-sr-only">: {name}</span>
        </>
      }
    >
      <dl className="coding">
        <dt>Asked</dt>
        <dd>{question}</dd>
        <dt>Answers</dt>
        <dd>
          <ul>
            {answers.map(({ value, name: words, meaning }) => (
              <li key={String(value)}>
                {words}: {meaning}
              </li>
            ))}
          </ul>
        </dd>
        <dt>Coding rule</dt>
        <dd>{codingRule}</dd>
        <dt>Weight</dt>
        <dd>
          {formatPlain(issue.weight)}. {weightReason}
        </dd>
        <dt>Raised by</dt>
        <dd>
          {passage === null ? (
            BASIS_WORDS[basis]
          ) : (
            <>
              The brief, <PassageWords passage={passage} passages={passages} />
            </>
          )}
        </dd>
      </dl>
    </Disclosure>
  );
}
