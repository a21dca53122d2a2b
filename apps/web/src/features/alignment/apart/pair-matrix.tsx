import type { CountryCode } from "@entente/domain";
import { formatShare } from "../../../lib/figure-words.ts";
import { Link } from "../../../ui/link.tsx";
import { HeatRegion } from "../../../ui/plots/heat-region.tsx";
import { PAIR_ABSENCE_WORDS } from "../frame/absence-words.ts";
import { distanceShade, formatDistance } from "../frame/distance-words.ts";
import type { AlignmentNames } from "../frame/names.ts";
import type { PairLine, PairsAnswer } from "../frame/outputs.ts";
import { ShadeKey } from "../frame/shade-key.tsx";
import { pairOf } from "./pair-cells.ts";

interface PairMatrixProps {
  readonly pairs: PairsAnswer["pairs"];
  /** In the order of rows and columns. */
  readonly holders: readonly CountryCode[];
  readonly names: AlignmentNames;
  readonly pairHref: (pair: PairLine) => string;
  /** States what the matrix shows. */
  readonly caption: string;
}

/** How far every two countries are apart; each figure leads to what it is made of. */
export function PairMatrix({ pairs, holders, names, pairHref, caption }: PairMatrixProps) {
  return (
    <>
      <HeatRegion>
        <table className="heat pair-matrix">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Country</th>
              {holders.map((holder) => (
                <th key={holder} scope="col">
                  {names.shortCountry(holder)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {holders.map((row, place) => (
              <tr key={row}>
                <th scope="row" data-row>
                  {names.country(row)}
                </th>
                {holders.map((column, other) => (
                  <PairCell
                    key={column}
                    pair={pairOf(pairs, row, column)}
                    isRepeated={other > place}
                    names={names}
                    pairHref={pairHref}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </HeatRegion>
      <ShadeKey of="Distance">
        <span className="shade-key__note">thin: compared on less than half of the weight</span>
      </ShadeKey>
    </>
  );
}

interface PairCellProps extends Pick<PairMatrixProps, "names" | "pairHref"> {
  readonly pair: PairLine | null;
  /** Whether the pair stands on the other side of the diagonal too; there it is reached by Tab. */
  readonly isRepeated: boolean;
}

function PairCell({ pair, isRepeated, names, pairHref }: PairCellProps) {
  if (pair === null) {
    return (
      <td>
        <span aria-hidden="true">·</span>
        <span className="usa-sr-only">the same country</span>
      </td>
    );
  }
  const whom = `${names.country(pair.first)} and ${names.country(pair.second)}`;
  const tabIndex = isRepeated ? -1 : undefined;
  if (pair.distance === null) {
    const words = `not known, ${whom}: ${PAIR_ABSENCE_WORDS[pair.reason]}`;
    return (
      <td className="heat__cell--none">
        <Link href={pairHref(pair)} aria-label={words} tabIndex={tabIndex}>
          —
        </Link>
      </td>
    );
  }
  const figure = formatDistance(pair.distance);
  const compared = `compared on ${formatShare(pair.coverage)} of the weight`;
  return (
    <td className={`heat__cell--${distanceShade(pair.distance)}`}>
      <Link
        href={pairHref(pair)}
        aria-label={`${figure}${pair.isThin ? " thin" : ""}, ${whom}, ${compared}`}
        tabIndex={tabIndex}
      >
        {figure}
        {pair.isThin && (
          <>
            {" "}
            <small>thin</small>
          </>
        )}
      </Link>
    </td>
  );
}
