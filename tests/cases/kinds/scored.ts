import { type ScoredTable, scoreTable } from "@entente/domain/priority";
import type { Json } from "../case.ts";
import { answered } from "../input.ts";
import { decisionIn, endsIn, statedValuesOf, valuesOf, weightsIn } from "./decision.ts";

/** A decision with its scores, on declared ends or with values that the case states itself. */
export function scoredIn(input: Json): ScoredTable<string, string> {
  const decision = decisionIn(input);
  const ends = endsIn(input);
  const table = ends === null ? statedValuesOf(decision) : valuesOf(decision, ends);
  return answered(scoreTable(table, weightsIn(input, decision.criteria)));
}

/** The place of something that a case gives by its place or its name; absent when it is neither. */
export function placeOf(given: unknown, names: readonly string[]): number | null {
  if (typeof given === "number") return given;
  return typeof given === "string" && names.includes(given) ? names.indexOf(given) : null;
}
