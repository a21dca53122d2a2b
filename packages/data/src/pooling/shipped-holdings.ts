import { checkedRows } from "../brief/assemble.ts";
import { briefTexts } from "../brief/files.ts";
import { expectValue } from "../expect-value.ts";
import { assembleHoldings } from "./assemble.ts";
import { shippedHoldingsText } from "./files.ts";
import type { Holdings } from "./holdings.ts";

/** Data that could be pooled by the brief. Every call reads and checks the shipped file and gives equal data. */
export function shippedHoldings(): Holdings {
  const context = expectValue(checkedRows(briefTexts()));
  return expectValue(assembleHoldings(shippedHoldingsText(), context));
}
