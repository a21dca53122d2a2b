import type { AgencyId } from "@entente/domain";
import { Link } from "../../../../ui/link.tsx";
import { Missing } from "../../../../ui/missing.tsx";
import { HeatRegion } from "../../../../ui/plots/heat-region.tsx";
import { SHADES } from "../../../../ui/plots/heat-shade.ts";
import { type Agreement, absenceWords } from "./agreement-words.ts";
import { pairAnchor } from "./pairs-table.tsx";
import { formatTau } from "./tau-words.ts";

type Pair = Agreement["pairs"][number];

/** How alike the orders of every two agencies are; each figure leads to what the two weigh differently. */
export function TauMatrix({ agreement: { orders, pairs } }: { readonly agreement: Agreement }) {
  const agencies = orders.map(({ agency }) => agency);
  return (
    <HeatRegion>
      <table className="heat weights-matrix">
        <caption>Kendall’s τ-b of every two orders: 1 is the same order, 0 unrelated, −1 the reverse</caption>
        <thead>
          <tr>
            <th scope="col">Agency</th>
            {agencies.map((agency) => (
              <th key={agency} scope="col">
                {agency}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {agencies.map((row) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {agencies.map((column) => (
                <Cell key={column} row={row} column={column} pairs={pairs} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </HeatRegion>
  );
}

interface CellProps {
  readonly row: AgencyId;
  readonly column: AgencyId;
  readonly pairs: readonly Pair[];
}

function Cell({ row, column, pairs }: CellProps) {
  if (row === column) {
    return (
      <td>
        <span aria-hidden="true">·</span>
        <span className="usa-sr-only">the same agency</span>
      </td>
    );
  }
  const pair = pairs.find(({ first, second }) =>
    [first, second].every((agency) => agency === row || agency === column),
  );
  if (pair === undefined || pair.value === null) {
    return (
      <td className="heat__cell--none">
        <Missing words={absenceWords(pair?.reason ?? null)} />
      </td>
    );
  }
  const shade = pair.value <= 0 ? 0 : Math.ceil(SHADES * pair.value);
  return (
    <td className={`heat__cell--${shade}`}>
      <Link href={`#${pairAnchor(pair)}`} aria-label={`${formatTau(pair.value)}, ${row} and ${column}`}>
        {formatTau(pair.value)}
      </Link>
    </td>
  );
}
