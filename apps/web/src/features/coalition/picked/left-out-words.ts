import { formatPlain, formatScore } from "../../../lib/figure-words.ts";
import { type CoalitionNames, countriesWords } from "../frame/coalition-names.ts";
import type { Explanation } from "./explained.ts";

type LeftOutReason = Explanation["leftOut"][number]["reasons"][number];

/** Why a country is not at the table, in a few words. */
export function leftOutWords(reason: LeftOutReason, names: Pick<CoalitionNames, "country">): string {
  const named = (codes: readonly string[], conjunction: "and" | "or" = "and") =>
    countriesWords(codes, names, conjunction);
  switch (reason.kind) {
    case "excluded":
      return "left out by the question";
    case "incompatible":
      return `kept apart from ${named(reason.with)} by the question`;
    case "pair-unknown":
      return `it is not known how well it is aligned with ${named(reason.with)}`;
    case "no-seat-left":
      return `no seat is left: at most ${reason.sizeMaximum} may sit`;
    case "meets-nothing":
      return "is not known to meet any requirement";
    case "adds-nothing":
      return "all that it meets is covered already, or needs more than it";
    case "lowers-weakest-pair":
      return reason.to === null
        ? `its alignment with ${named(reason.with)} is not known, and that of the weakest pair (${formatScore(reason.from)}) would be neither`
        : `would lower the weakest pair from ${formatScore(reason.from)} to ${formatScore(reason.to)}, with ${named(reason.with)}`;
    case "interchangeable":
      return `would do as well in the place of ${named(reason.for, "or")}`;
    case "adds-coverage":
      return `would add ${formatPlain(reason.coverage)} of weight; left out for a smaller or better aligned table`;
  }
}
