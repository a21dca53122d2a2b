import { formatPlain } from "../../../lib/figure-words.ts";
import { formatCount } from "../../../lib/numbers.ts";
import { Missing } from "../../../ui/missing.tsx";
import type { Compared } from "../frame/outputs.ts";
import { comparedSentence } from "./compared-words.ts";
import { medianWords } from "./times-words.ts";

interface ComparedTableProps {
  readonly compared: Compared;
  /** What the groups are, such as "forums", and what one of them is called. */
  readonly groups: string;
  readonly heading: string;
  /** What is followed, such as "commitments". */
  readonly followed: string;
  readonly nameOf: (group: string) => string;
}

/** Groups side by side with how many each has, and whether they differ as far as the numbers allow to say. */
export function ComparedTable({ compared, groups, heading, followed, nameOf }: ComparedTableProps) {
  return (
    <>
      <p>{comparedSentence(compared, groups, nameOf)}</p>
      <table className="table table--list">
        <caption>
          {heading} by time until kept. Expected: kept ones if all fared alike. Days: until half are kept,
          with 95% limits.
        </caption>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col" className="table__figure">
              {followed}
            </th>
            <th scope="col" className="table__figure">
              Kept
            </th>
            <th scope="col" className="table__figure">
              Expected
            </th>
            <th scope="col" className="table__figure">
              Days until half are kept
            </th>
            <th scope="col" className="table__figure">
              Days watched, median
            </th>
          </tr>
        </thead>
        <tbody>
          {compared.groups.map(({ group, followed: count, observed, expected, median, medianFollowUp }) => (
            <tr key={group}>
              <th scope="row" data-row>
                {nameOf(group)}
              </th>
              <td className="table__figure" data-label={followed}>
                {formatCount(count)}
              </td>
              <td className="table__figure" data-label="Kept">
                {formatCount(observed)}
              </td>
              <td className="table__figure" data-label="Expected">
                {formatPlain(Math.round(expected * 10) / 10)}
              </td>
              <td className="table__figure" data-label="Days until half are kept">
                {medianWords(median) ?? <Missing words="half are not kept yet" />}
              </td>
              <td className="table__figure" data-label="Days watched, median">
                {medianFollowUp.time === null ? <Missing /> : formatCount(medianFollowUp.time)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
