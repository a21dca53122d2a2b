import { TIE_TOLERANCE } from "../internal/tie.ts";
import { coveredBy, figuresAt, unitsOf } from "./figures-at.ts";
import { separations } from "./member-rule.ts";
import { type CoalitionModel, meetsRequirement } from "./model.ts";
import { alignmentAt } from "./pair-alignment.ts";

/**
 * A reason why a candidate is not a member. `with` and `for` name members, in the order of the candidates.
 *
 * - `excluded`, `incompatible`, `pair-unknown`, `no-seat-left`: a rule of the model.
 * - `meets-nothing`: meets no requirement that has weight.
 * - `adds-nothing`: one member more for nothing; all it meets is covered already, or needs more than it.
 * - `lowers-weakest-pair`: `to` is absent where its alignment `with` a member is not known.
 * - `interchangeable`: would do as well in the place of any one of these: no less coverage, no weaker weakest pair.
 * - `adds-coverage`: would cover more; left out for the sake of a smaller or better aligned table.
 */
export type LeftOutReason<M extends string> =
  | { readonly kind: "excluded" }
  | { readonly kind: "incompatible"; readonly with: readonly M[] }
  | { readonly kind: "pair-unknown"; readonly with: readonly M[] }
  | { readonly kind: "no-seat-left"; readonly sizeMaximum: number }
  | { readonly kind: "meets-nothing" }
  | { readonly kind: "adds-nothing" }
  | {
      readonly kind: "lowers-weakest-pair";
      readonly from: number;
      readonly to: number | null;
      readonly with: readonly M[];
    }
  | { readonly kind: "interchangeable"; readonly for: readonly M[] }
  | { readonly kind: "adds-coverage"; readonly coverage: number };

/** Every reason that keeps the candidate at `place` from the members at `places`, in the order above; never none. */
export function reasonsLeftOut<M extends string>(
  model: CoalitionModel<M, string>,
  places: readonly number[],
  place: number,
): readonly LeftOutReason<M>[] {
  const { sizeMaximum, weightUnits } = model;
  const gain =
    unitsOf(model, coveredBy(model, [...places, place])) - unitsOf(model, coveredBy(model, places));
  const meetsSomething = weightUnits.counts.some(
    (units, at) => units > 0 && meetsRequirement(model, place, at),
  );
  const reasons: (LeftOutReason<M> | null)[] = [
    ...rulesAgainst(model, places, place),
    sizeMaximum !== null && places.length >= sizeMaximum ? { kind: "no-seat-left", sizeMaximum } : null,
    meetsSomething ? null : { kind: "meets-nothing" },
    meetsSomething && gain === 0 ? { kind: "adds-nothing" } : null,
    loweringBy(model, places, place),
    interchangeableFor(model, places, place),
    gain > 0 ? { kind: "adds-coverage", coverage: gain / weightUnits.perOne } : null,
  ];
  return reasons.filter((reason) => reason !== null);
}

function rulesAgainst<M extends string>(
  model: CoalitionModel<M, string>,
  places: readonly number[],
  place: number,
): readonly LeftOutReason<M>[] {
  const separation = separations(model.candidates, model.alignment, model);
  const apart = (reason: "incompatible" | "unknown") =>
    places.filter((member) => separation(member, place) === reason).map((at) => model.candidates[at] as M);
  const [incompatible, unknown] = [apart("incompatible"), apart("unknown")];
  const isExcluded = model.excluded.includes(model.candidates[place] as M);
  return [
    ...(isExcluded ? [{ kind: "excluded" } as const] : []),
    ...(incompatible.length > 0 ? [{ kind: "incompatible", with: incompatible } as const] : []),
    ...(unknown.length > 0 ? [{ kind: "pair-unknown", with: unknown } as const] : []),
  ];
}

function loweringBy<M extends string>(
  model: CoalitionModel<M, string>,
  places: readonly number[],
  place: number,
): LeftOutReason<M> | null {
  const from = figuresAt(model, places).weakestPair.alignment;
  if (from === null) return null;
  const values = places.map((member) => alignmentAt(model.alignment, member, place));
  const withThose = (isMeant: (value: number | null) => boolean) =>
    places
      .filter((_, index) => isMeant(values[index] as number | null))
      .map((at) => model.candidates[at] as M);
  if (values.includes(null) && model.unknownPairs === "allow") {
    return { kind: "lowers-weakest-pair", from, to: null, with: withThose((value) => value === null) };
  }
  const to = values.filter((value) => value !== null).reduce((least, value) => Math.min(least, value), from);
  if (from - to <= TIE_TOLERANCE) return null;
  const isWeakest = (value: number | null) => value !== null && value - to <= TIE_TOLERANCE;
  return { kind: "lowers-weakest-pair", from, to, with: withThose(isWeakest) };
}

/** Members whose place the candidate could take: rules kept as before, no coverage lost, no weaker weakest pair. */
function interchangeableFor<M extends string>(
  model: CoalitionModel<M, string>,
  places: readonly number[],
  place: number,
): LeftOutReason<M> | null {
  const now = figuresAt(model, places);
  const coverageNow = unitsOf(model, coveredBy(model, places));
  const members = places.filter((member) => {
    const swapped = places.map((other) => (other === member ? place : other)).toSorted((a, b) => a - b);
    if (unitsOf(model, coveredBy(model, swapped)) < coverageNow) return false;
    const then = figuresAt(model, swapped);
    const [before, after] = [now.weakestPair.alignment ?? -1, then.weakestPair.alignment ?? -1];
    return then.brokenRules.length <= now.brokenRules.length && after >= before - TIE_TOLERANCE;
  });
  if (members.length === 0) return null;
  return { kind: "interchangeable", for: members.map((at) => model.candidates[at] as M) };
}
