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
  const pairs = dominators.flatMap((names, loser) =>
    names.map((name) => [named(alternatives.indexOf(name), alternatives), named(loser, alternatives)]),
  );
  return {
    ...under(["nonDominated", "nonDominatedSet", "paretoFront", "pareto", "efficient"], places(certain)),
    ...under(["certainlyNonDominated", "certain"], places(certain)),
    ...under(["possiblyNonDominated", "possible"], places(possible)),
    dominated: places(alternatives.filter((_name, row) => dominators[row]?.length !== 0)),
    ...under(["dominators", "dominatedBy"], dominators.map(places)),
    ...under(["dominates", "dominancePairs", "pairs", "dominations"], inAnyOrder(pairs)),
    ...under(["count", "nonDominatedCount"], certain.length),
  };
}
