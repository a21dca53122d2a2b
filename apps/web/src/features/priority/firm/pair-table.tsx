import type { FirmnessRun } from "@entente/domain";
import { Link } from "../../../ui/link.tsx";
import { HeatRegion } from "../../../ui/plots/heat-region.tsx";
import type { PriorityNames } from "../frame/names.ts";
import { ratingsHref } from "../frame/pages.ts";
import { pairTitle } from "./run-title.ts";
import { ShareCell } from "./share-cell.tsx";

interface PairTableProps {
  readonly run: FirmnessRun;
  readonly draws: number;
  readonly names: PriorityNames;
}

/** How often the technology of the row is strictly above that of the column. */
export function PairTable({ run, draws, names }: PairTableProps) {
  const { technologies, pairwise } = run;
  return (
    <HeatRegion>
      <table className="heat rank-heat">
        <caption>{pairTitle(run, names)}</caption>
        <thead>
          <tr>
            <th scope="col">Above</th>
            {technologies.map(({ technology }) => (
              <th key={technology} scope="col">
                {names.technology(technology)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {technologies.map(({ technology }, row) => (
            <tr key={technology}>
              <th scope="row">
                <Link href={ratingsHref(technology)}>{names.technology(technology)}</Link>
              </th>
              {technologies.map((other, column) =>
                row === column ? (
                  <td key={other.technology} className="rank-heat__self">
                    <small>itself</small>
                  </td>
                ) : (
                  <ShareCell key={other.technology} share={pairwise[row]?.[column] ?? 0} draws={draws} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </HeatRegion>
  );
}
