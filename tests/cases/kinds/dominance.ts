import { dominatorsOf, nonDominated, valueTableOf01 } from "@entente/domain/priority";
import type { Json } from "../case.ts";
import { type Figures, inAnyOrder, named, under } from "../figure.ts";
import { answered } from "../input.ts";
import { decisionIn, endsIn, valuesOf } from "./decision.ts";

/** Who is dominated, and by whom. */
export function dominanceFigures(input: Json): Figures {
  const decision = decisionIn(input);
  const { alternatives, criteria, directions, rows } = decision;
  const ends = endsIn(input);
  const isCost = (column: number) => directions[column] === "lower-is-better";
  const raised = rows.map((row) =>
    row.map((value, column) => (value !== null && isCost(column) ? -value : value)),
  );
  const table =
    ends === null
      ? answered(valueTableOf01(alternatives, criteria, raised, "extrapolate"))
      : valuesOf(decision, ends);
  const places = (names: readonly string[]) =>
    inAnyOrder(names.map((name) => named(alternatives.indexOf(name), alternatives)));
  const { certain, possible } = nonDominated(table);
  const dominators = alternatives.map((name) => answered(dominatorsOf(table, name)).certain);
  const dominated = alternatives.map((name) =>
    alternatives.filter((_other, loser) => dominators[loser]?.includes(name)),
  );
  const pairs = dominators.flatMap((names, loser) =>
    names.map((name) => [named(alternatives.indexOf(name), alternatives), named(loser, alternatives)]),
  );
  return {
    ...under(["nonDominated", "nonDominatedSet", "paretoFront", "pareto", "efficient"], places(certain)),
    ...under(["certainlyNonDominated", "certain"], places(certain)),
    ...under(["possiblyNonDominated", "possible"], places(possible)),
    dominated: places(alternatives.filter((_name, row) => dominators[row]?.length !== 0)),
    ...under(["dominators", "dominatedBy"], dominators.map(places)),
    ...under(["dominates", "dominancePairs", "dominatedPairs", "pairs", "dominations"], (expected) =>
      isPairs(expected) ? inAnyOrder(pairs) : dominated.map(places),
    ),
    ...under(
      ["dominatesCount", "dominationCounts", "counts"],
      dominated.map((names) => names.length),
    ),
    ...under(
      ["dominatedByCount", "dominatorCounts"],
      dominators.map((names) => names.length),
    ),
    ...under(["count", "nonDominatedCount"], certain.length),
  };
}

/** Whether each entry names who dominates and who is dominated. */
function isPairs(expected: unknown): boolean {
  return Array.isArray(expected) && expected.every((pair) => Array.isArray(pair) && pair.length === 2);
}
