import { formatNumber } from "../../../lib/numbers.ts";
import { Link } from "../../../ui/link.tsx";
import type { AlignmentNames } from "../frame/names.ts";
import type { PairAnswer } from "../frame/outputs.ts";
import { stanceHref } from "../frame/stance-address.ts";
import { STATE_WORDS } from "./state-words.ts";

interface NotComparedTableProps {
  readonly pair: PairAnswer["pair"];
  readonly names: AlignmentNames;
}

/** The issues on which the two cannot be compared, and what is missing of whom. */
export function NotComparedTable({ pair, names }: NotComparedTableProps) {
  return (
    <table className="table table--list">
      <caption>
        {formatNumber(pair.notCompared.length, "issue")} left out; nothing is filled in for what is not known
      </caption>
      <thead>
        <tr>
          <th scope="col">Issue</th>
          <th scope="col">{names.country(pair.first)}</th>
          <th scope="col">{names.country(pair.second)}</th>
        </tr>
      </thead>
      <tbody>
        {pair.notCompared.map(({ issue, first, second }) => (
          <tr key={issue}>
            <th scope="row" data-row>
              {names.issue(issue)}
            </th>
            {(
              [
                [pair.first, first],
                [pair.second, second],
              ] as const
            ).map(([holder, state]) => (
              <td key={holder} data-label={names.country(holder)}>
                <Link href={stanceHref({ holder, issue })}>{STATE_WORDS[state]}</Link>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
