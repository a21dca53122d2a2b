import { formatNumber } from "../../../lib/numbers.ts";
import type { SheetRow } from "../frame/outputs.ts";

const ABSENT = {
  "rule-not-known": "how the body decides is not known",
  advisory: "the body decides nothing by votes",
  "nothing-sought": "the group has not said what it wants",
  "no-voters": "nobody has a vote",
} as const;

/** What it takes to get what the group wants of an item, in one sentence. */
export function outlookSentence({ outlook, sought, tally }: SheetRow): string {
  if (outlook.reason !== null) return `Nothing can be said of the outcome: ${ABSENT[outlook.reason]}.`;
  const goal = sought === "adopt" ? "To see it adopted" : "To see it rejected";
  const open = tally.undecided + tally.notKnown;
  if (outlook.toWin === 0 && outlook.toTurn === 0) return `${goal}, nothing more is needed.`;
  const turned = `${formatNumber(outlook.toTurn, "vote")} must be turned`;
  if (outlook.toWin === 0) return `${goal}, ${turned}.`;
  const won = `${formatNumber(outlook.toWin, "vote")} of ${open} open must be won`;
  return outlook.toTurn === 0 ? `${goal}, ${won}.` : `${goal}, ${won} and ${turned}.`;
}
