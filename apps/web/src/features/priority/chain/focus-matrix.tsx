import {
  type PriorityCell,
  type PriorityStanding,
  READINESS_BANDS,
  type TechnologyStanding,
} from "@entente/domain";
import { formatScore } from "../../../lib/figure-words.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { BAND_WORDS, bandLevels, type PriorityNames } from "../frame/names.ts";
import { ratingsHref } from "../frame/pages.ts";
import type { ChainAddress } from "./chain-address.ts";
import { FocusCell } from "./focus-cell.tsx";
import type { Thresholds } from "./focus-words.ts";
import { isPointedOut } from "./pointed-cells.ts";

interface FocusMatrixProps {
  readonly standing: PriorityStanding;
  readonly names: PriorityNames;
  readonly thresholds: Thresholds;
  readonly address: ChainAddress;
  readonly explained: PriorityCell | null;
  readonly cellHref: (cell: PriorityCell) => string;
}

/** Technologies in the order of their rank against readiness bands. On a phone a row becomes a short list. */
export function FocusMatrix(props: FocusMatrixProps) {
  const { standing, names } = props;
  return (
    <table className="table focus-matrix">
      <caption>
        {formatNumber(standing.cells.length, "cell")}, best technology first. Bars run from 0 to 1: the thin
        line is what missing and uncertain ratings leave possible, the stroke across it the threshold, the
        percentage how much of the weight is rated.
      </caption>
      <thead>
        <tr>
          <th scope="col">Technology</th>
          {READINESS_BANDS.map((band) => (
            <th key={band} scope="col">
              {BAND_WORDS[band]} <span className="focus-matrix__levels">{bandLevels(band)}</span>
            </th>
          ))}
          <th scope="col" className="table__figure">
            Mean headline
          </th>
        </tr>
      </thead>
      <tbody>
        {standing.technologies.map((entry) => (
          <TechnologyRow
            key={entry.technology}
            {...props}
            entry={entry}
            name={names.technology(entry.technology)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface TechnologyRowProps extends FocusMatrixProps {
  readonly entry: TechnologyStanding;
  readonly name: string;
}

function TechnologyRow({
  entry,
  name,
  standing,
  thresholds,
  address,
  explained,
  cellHref,
}: TechnologyRowProps) {
  const cells = standing.cells.filter(({ technology }) => technology === entry.technology);
  return (
    <tr>
      <th scope="row" data-row>
        <Link href={ratingsHref(entry.technology)}>{name}</Link>
        <span className="table__detail">{entry.rank === null ? "not ranked" : `rank ${entry.rank}`}</span>
      </th>
      {cells.map((cell) => (
        <FocusCell
          key={cell.band}
          cell={cell}
          technology={name}
          thresholds={thresholds}
          href={cellHref(cell)}
          isBest={entry.bestBand === cell.band}
          isExplained={cell === explained}
          isPointedOut={isPointedOut(cell, address.cells)}
        />
      ))}
      <td className="table__figure focus-matrix__mean" data-label="Mean headline">
        {entry.mean === null ? <Missing /> : formatScore(entry.mean)}
        {entry.rankedCells > 0 && (
          <span className="table__detail">{formatNumber(entry.rankedCells, "band")}</span>
        )}
      </td>
    </tr>
  );
}
