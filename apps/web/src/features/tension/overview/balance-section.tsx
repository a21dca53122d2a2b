import { formatPlain } from "../../../lib/figure-words.ts";
import { Disclosure } from "../../../ui/disclosure.tsx";
import type { TensionRegister } from "../frame/outputs.ts";
import { BalancePlot } from "./balance-plot.tsx";
import { BalanceTable } from "./balance-table.tsx";

/** How promotion and protection stand against each other: drawn, as a table, and how it leans. */
export function BalanceSection({ balance }: Pick<TensionRegister, "balance">) {
  return (
    <>
      <BalancePlot balance={balance} />
      <Disclosure summary="The same as a table">
        <BalanceTable balance={balance} />
      </Disclosure>
      <p className="quiet small">
        {balance.lean === null
          ? "There is nothing on either side, so it leans to neither."
          : `It leans ${formatPlain(balance.lean)}, where −1 is all protection and 1 all promotion. Each counts once, whatever its weight; what serves both is left out.`}{" "}
        Which theme serves which side is our setting.
      </p>
    </>
  );
}
