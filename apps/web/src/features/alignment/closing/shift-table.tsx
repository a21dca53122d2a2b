import { formatNumber } from "../../../lib/numbers.ts";
import { listOf } from "../../../lib/sentence.ts";
import { Figure } from "../../../ui/lede.tsx";
import { Missing } from "../../../ui/missing.tsx";
import type { AlignmentView } from "../frame/alignment-view.ts";
import { formatDistance, formatPart } from "../frame/distance-words.ts";
import type { AlignmentNames } from "../frame/names.ts";
import type { WhatIfAnswer } from "../frame/outputs.ts";
import { pairHref } from "../frame/pair-address.ts";
import { shiftRows } from "./shift-rows.ts";

interface ShiftTableProps {
  readonly pairs: WhatIfAnswer["effect"]["pairs"];
  readonly view: AlignmentView;
  readonly names: AlignmentNames;
}

const SHOWN_MAXIMUM = 20;

/** Pairs that come closer or part, the greatest change first, before and after. */
export function ShiftTable({ pairs, view, names }: ShiftTableProps) {
  const { moved, closer, farther, unmoved, newlyComparable } = shiftRows(pairs);
  const both = ({ first, second }: { readonly first: string; readonly second: string }) =>
    listOf([names.country(first), names.country(second)]);
  const shown = moved.slice(0, SHOWN_MAXIMUM);
  return (
    <>
      <p>
        {formatNumber(closer, "pair")} would come closer, {formatNumber(farther, "pair")} would part,{" "}
        {formatNumber(unmoved, "pair")} would stay as far apart
        {newlyComparable.length > 0 &&
          `; ${formatNumber(newlyComparable.length, "pair")} could be compared only then: ${listOf(newlyComparable.map(both))}`}
        .
      </p>
      {shown.length > 0 && (
        <table className="table table--list">
          <caption>
            {shown.length} of {moved.length} pairs that move, the greatest change first
          </caption>
          <thead>
            <tr>
              <th scope="col">Countries</th>
              <th scope="col" className="table__figure">
                Apart now
              </th>
              <th scope="col" className="table__figure">
                Then
              </th>
              <th scope="col" className="table__figure">
                Change
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((pair) => (
              <tr key={`${pair.first} ${pair.second}`}>
                <th scope="row" data-row>
                  <Figure href={pairHref(view, pair)}>{both(pair)}</Figure>
                </th>
                <td className="table__figure" data-label="Apart now">
                  {pair.before === null ? <Missing /> : formatDistance(pair.before)}
                </td>
                <td className="table__figure" data-label="Then">
                  {pair.after === null ? <Missing /> : formatDistance(pair.after)}
                </td>
                <td className="table__figure" data-label="Change">
                  {pair.reduction > 0 ? "−" : "+"}
                  {formatPart(Math.abs(pair.reduction))} {pair.reduction > 0 ? "closer" : "farther"}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
