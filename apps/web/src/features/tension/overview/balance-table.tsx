import { type Closure, LEDGER_SIDES, type LedgerSide } from "@entente/domain";
import { formatCount } from "../../../lib/numbers.ts";
import { THEME_WORDS } from "../../../lib/words.ts";
import { Link } from "../../../ui/link.tsx";
import type { TensionRegister } from "../frame/outputs.ts";
import { IMPLEMENTED, NOT_YET, SIDE_WORDS, sideHref, themesOf } from "./ledger-side.ts";

/** Promotion and protection side by side, with what is done of each. */
export function BalanceTable({ balance }: Pick<TensionRegister, "balance">) {
  return (
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
              <Records side={side} closure={IMPLEMENTED} count={balance[side].done} />
            </td>
            <td className="table__figure" data-label="Not yet">
              <Records side={side} closure={NOT_YET} count={balance[side].open} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface RecordsProps {
  readonly side: LedgerSide;
  /** Only records that are closed, or open, so. */
  readonly closure?: readonly Closure[];
  readonly count: number;
}

function Records({ side, closure = [], count }: RecordsProps) {
  return <Link href={sideHref(side, closure)}>{formatCount(count)}</Link>;
}
