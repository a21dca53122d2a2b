import type { TechnologyId } from "@entente/domain";
import { formatScore } from "../../../../lib/figure-words.ts";
import { Missing } from "../../../../ui/missing.tsx";
import { HeatRegion } from "../../../../ui/plots/heat-region.tsx";
import type { PriorityNames } from "../../frame/names.ts";
import type { Agreement } from "./agreement-words.ts";

interface OrdersTableProps {
  readonly agreement: Pick<Agreement, "orders">;
  readonly technologies: readonly TechnologyId[];
  readonly names: PriorityNames;
}

/** Rank and headline of every technology with every agency's weights. */
export function OrdersTable({ agreement: { orders }, technologies, names }: OrdersTableProps) {
  return (
    <HeatRegion>
      <table className="heat weights-matrix">
        <caption>Rank, and headline from 0 to 1, with each agency’s weights</caption>
        <thead>
          <tr>
            <th scope="col">Technology</th>
            {orders.map(({ agency }) => (
              <th key={agency} scope="col">
                {agency}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {technologies.map((id) => (
            <tr key={id}>
              <th scope="row">{names.technology(id)}</th>
              {orders.map(({ agency, technologies: placed }) => {
                const entry = placed.find(({ technology }) => technology === id);
                if (entry === undefined || entry.rank === null || entry.score === null) {
                  return (
                    <td key={agency} className="heat__cell--none">
                      <Missing words="too little is rated" />
                    </td>
                  );
                }
                return (
                  <td key={agency}>
                    <span>
                      {entry.rank} <small className="quiet">{formatScore(entry.score)}</small>
                    </span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </HeatRegion>
  );
}
