import { CRITERION_BRANCHES, type CriterionBranch, type PriorityModel } from "@entente/domain";
import { formatShare } from "../../../../lib/figure-words.ts";
import { Link } from "../../../../ui/link.tsx";
import { Missing } from "../../../../ui/missing.tsx";
import { HeatRegion } from "../../../../ui/plots/heat-region.tsx";
import { heatShade } from "../../../../ui/plots/heat-shade.ts";
import { weightsHref } from "../weights-address.ts";
import type { Agreement } from "./agreement-words.ts";

interface WeightsTableProps {
  readonly agreement: Pick<Agreement, "orders">;
  readonly model: PriorityModel;
  /** Agencies whose weights are our illustration. */
  readonly illustrative: ReadonlySet<string>;
}

const BRANCH_HEADS: Readonly<Record<CriterionBranch, string>> = {
  criticality: "Criticality",
  opportunity: "Amenability: opportunities",
  obstacle: "Amenability: obstacles",
};

/** What every criterion counts for every agency, shaded by size. */
export function WeightsTable({ agreement: { orders }, model, illustrative }: WeightsTableProps) {
  const largest = Math.max(0, ...orders.flatMap(({ weights }) => weights.map(({ weight }) => weight)));
  return (
    <HeatRegion>
      <table className="heat weights-matrix">
        <caption>What each criterion counts within its sub-score</caption>
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            {orders.map(({ agency }) => (
              <th key={agency} scope="col">
                <Link href={weightsHref({ kind: "agency", agency })}>{agency}</Link>
                {illustrative.has(agency) && (
                  <span className="weights-matrix__note">not stated by the agency</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        {CRITERION_BRANCHES.map((branch) => (
          <tbody key={branch}>
            <tr>
              <th className="weights-matrix__group" scope="rowgroup" colSpan={orders.length + 1}>
                {BRANCH_HEADS[branch]}
              </th>
            </tr>
            {model.criteria
              .filter((criterion) => criterion.branch === branch)
              .map(({ id, name }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  {orders.map(({ agency, weights }) => {
                    const weight = weights.find(({ criterion }) => criterion === id)?.weight;
                    return weight === undefined ? (
                      <td key={agency} className="heat__cell--none">
                        <Missing />
                      </td>
                    ) : (
                      <td key={agency} className={`heat__cell--${heatShade(weight ** 2, largest ** 2)}`}>
                        <span>{formatShare(weight)}</span>
                      </td>
                    );
                  })}
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </HeatRegion>
  );
}
