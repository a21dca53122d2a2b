import type { LeaderStability } from "@entente/domain";
import { formatShare } from "../../../lib/figure-words.ts";
import { formatCount, formatNumber } from "../../../lib/numbers.ts";
import { Missing } from "../../../ui/missing.tsx";
import { INDEX_WORDS, type PriorityNames } from "../frame/names.ts";
import { movingCount, type StabilityRow, stabilityAnchor, stabilityRows } from "./stability-rows.ts";

interface StabilityTableProps {
  readonly stability: readonly LeaderStability[];
  readonly names: PriorityNames;
}

/** For each criterion, the weights under which the first place stays, drawn and in figures; narrowest first. */
export function StabilityTable({ stability, names }: StabilityTableProps) {
  const moving = movingCount(stability);
  return (
    <table className="table stability">
      <caption>
        {formatNumber(stability.length, "criterion", "criteria")}, narrowest interval first;{" "}
        {moving === 0 ? "none" : formatCount(moving)} can change the first place alone. Each weight moves
        within its sub-score while the others keep their proportions; the stroke is the weight now.
      </caption>
      <thead>
        <tr>
          <th scope="col">Criterion</th>
          <th scope="col" className="table__figure">
            Weight now
          </th>
          <th scope="col" aria-hidden="true" className="stability__head">
            <svg height="14">
              <text x="0" y="11">
                0%
              </text>
              <text x="50%" y="11" textAnchor="middle">
                50%
              </text>
              <text x="100%" y="11" textAnchor="end">
                100%
              </text>
            </svg>
          </th>
          <th scope="col">First place stays</th>
          <th scope="col">First beyond that</th>
        </tr>
      </thead>
      <tbody>
        {stabilityRows(stability, names).map((row) => (
          <Row key={row.criterion} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { readonly row: StabilityRow }) {
  const { name, index, weight, low, high, stays, beyond, usesEqualShares } = row;
  return (
    <tr>
      <th scope="row" data-row id={stabilityAnchor(row.criterion)}>
        {name}
        <span className="table__detail">of {INDEX_WORDS[index].toLowerCase()}</span>
      </th>
      <td className="table__figure" data-label="Weight now">
        {formatShare(weight)}
      </td>
      <td className="stability__drawn" aria-hidden="true">
        <svg height="20">
          <rect className="stability__room" y="6" width="100%" height="8" />
          <rect
            className={beyond === null ? "stability__stays stability__stays--any" : "stability__stays"}
            x={percent(low)}
            y="6"
            width={percent(high - low)}
            height="8"
          />
          <line className="stability__now" x1={percent(weight)} x2={percent(weight)} y1="1" y2="19" />
        </svg>
      </td>
      <td data-label="First place stays">
        {stays}
        {usesEqualShares && (
          <span className="table__detail">it has all the weight; the others would share alike</span>
        )}
      </td>
      <td data-label="First beyond that">
        {beyond ?? (
          <>
            <Missing words="nobody" /> <span className="quiet">no weight changes it</span>
          </>
        )}
      </td>
    </tr>
  );
}

function percent(share: number): string {
  return `${Math.round(10_000 * share) / 100}%`;
}
