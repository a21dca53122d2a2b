import {
  CLOSURES,
  type Closure,
  LEDGER_SIDE_OF_THEME,
  LEDGER_SIDES,
  type LedgerSide,
  THEMES,
} from "@entente/domain";
import { formatPlain } from "../../../lib/figure-words.ts";
import { formatCount } from "../../../lib/numbers.ts";
import { recommendationsHref } from "../../../lib/recommendations-href.ts";
import { THEME_WORDS } from "../../../lib/words.ts";
import { Link } from "../../../ui/link.tsx";
import type { TensionRegister } from "../frame/outputs.ts";

const SIDE_WORDS: Readonly<Record<LedgerSide, string>> = {
  promotion: "Promotion",
  protection: "Protection",
  both: "Both, as organization does",
};

/** Promotion and protection side by side, with what is done of each. */
export function BalanceTable({ balance }: Pick<TensionRegister, "balance">) {
  return (
    <>
      <table className="table table--list balance-table">
        <caption>{formatCount(balance.records)} recommendations by the side that their theme serves</caption>
        <thead>
          <tr>
            <th scope="col">Side</th>
            <th scope="col" className="table__figure">
              Recommendations
            </th>
            <th scope="col" className="table__figure">
              Closed as implemented
            </th>
            <th scope="col" className="table__figure">
              Not yet
            </th>
          </tr>
        </thead>
        <tbody>
          {LEDGER_SIDES.map((side) => (
            <tr key={side}>
              <th scope="row">
                {SIDE_WORDS[side]}
                <span className="table__detail">
                  {themesOf(side)
                    .map((theme) => THEME_WORDS[theme])
                    .join(", ")}
                </span>
              </th>
              <td className="table__figure" data-label="All">
                <Records side={side} count={balance[side].records} />
              </td>
              <td className="table__figure" data-label="Implemented">
                <Records side={side} closure={["closed-implemented"]} count={balance[side].done} />
              </td>
              <td className="table__figure" data-label="Not yet">
                <Records side={side} closure={NOT_YET} count={balance[side].open} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet small">
        {balance.lean === null
          ? "There is nothing on either side, so it leans to neither."
          : `It leans ${formatPlain(balance.lean)}, where −1 is all protection and 1 all promotion. Each counts once, whatever its weight; what serves both is left out.`}{" "}
        Which theme serves which side is our setting.
      </p>
    </>
  );
}

const NOT_YET: readonly Closure[] = CLOSURES.filter((closure) => closure !== "closed-implemented");

interface RecordsProps {
  readonly side: LedgerSide;
  /** Only records that are closed, or open, so. */
  readonly closure?: readonly Closure[];
  readonly count: number;
}

function Records({ side, closure = [], count }: RecordsProps) {
  const href = recommendationsHref({ theme: themesOf(side), closure });
  return <Link href={href}>{formatCount(count)}</Link>;
}

function themesOf(side: LedgerSide) {
  return THEMES.filter((theme) => LEDGER_SIDE_OF_THEME[theme] === side);
}
