import { ok, type Result } from "../result.ts";
import type { CoalitionFigures } from "./figures.ts";
import { figuresAt } from "./figures-at.ts";
import { type LeftOutReason, reasonsLeftOut } from "./left-out.ts";
import type { CandidateUnknown } from "./member-rule.ts";
import { coverageValues, lossAt } from "./member-value.ts";
import { type CoalitionModel, meetsRequirement } from "./model.ts";
import { type MemberRepeated, placesOf } from "./places.ts";

/** Why a member is at the table. */
export interface MemberReason<M extends string, R extends string> {
  readonly member: M;
  readonly isMandatory: boolean;
  /** Requirements that it meets, those that no other member meets, and those that are uncovered without it. */
  readonly meets: readonly R[];
  readonly aloneMeets: readonly R[];
  readonly lostWithout: readonly R[];
  /** Weight of what is uncovered without it. */
  readonly marginalLoss: number;
  /** Its Shapley value among all candidates; absent when the model excludes it. */
  readonly coverageValue: number | null;
  /** Alignment of the weakest pair of the others; absent when a pair is not known. */
  readonly weakestPairWithout: number | null;
}

/** Why a candidate is not at the table. */
export interface LeftOut<M extends string, R extends string> {
  readonly candidate: M;
  /** Every reason that holds, in a fixed order; never none. */
  readonly reasons: readonly LeftOutReason<M>[];
  /** Requirements that it may meet: its level is not known. */
  readonly unknown: readonly R[];
}

/** What the table costs. */
export interface CoalitionCost<M extends string> {
  readonly size: number;
  readonly weakestPair: CoalitionFigures<M, string>["weakestPair"];
  readonly meanPairAlignment: CoalitionFigures<M, string>["meanPairAlignment"];
  /** Tables at which each member sits already, and with this one; absent where that is not known. */
  readonly load: readonly {
    readonly member: M;
    readonly before: number | null;
    readonly after: number | null;
  }[];
}

export interface CoalitionExplanation<M extends string, R extends string> {
  readonly figures: CoalitionFigures<M, R>;
  readonly members: readonly MemberReason<M, R>[];
  readonly leftOut: readonly LeftOut<M, R>[];
  readonly cost: CoalitionCost<M>;
}

/**
 * Why each member of this coalition is in, why each other candidate is out, and what it costs. Any set of candidates
 * can be explained, whether or not it keeps the rules; `figures.brokenRules` says which it does not.
 *
 * `tables`: at how many live tables each country sits already.
 *
 * Fails with `candidate-unknown` when a member is no candidate, and with `member-repeated` when one is named twice.
 *
 * @example
 * ```ts
 * import { coalitionModel, explainCoalition } from "@entente/domain";
 *
 * const model = coalitionModel({
 *   candidates: ["JPN", "NLD", "USA"],
 *   requirements: [
 *     { id: "design", weight: 3, level: 3, depth: 1 },
 *     { id: "equipment", weight: 2, level: 3, depth: 1 },
 *   ],
 *   capability: [[2, 3], [1, 4], [4, 2]],
 *   alignment: [[1, 0.75, 0.75], [0.75, 1, 0.5], [0.75, 0.5, 1]],
 *   alignmentMaximum: 1,
 * });
 * const explained = model.ok ? explainCoalition(model.value, ["JPN", "USA"]) : null;
 * if (explained?.ok) {
 *   const { members, leftOut } = explained.value;
 *   console.log(members.map(({ member, lostWithout }) => `${member}: ${lostWithout}`).join(", ")); // → JPN: equipment, USA: design
 *   console.log(leftOut.map(({ candidate, reasons }) => `${candidate}: ${reasons.map(({ kind }) => kind)}`).join()); // → NLD: adds-nothing,lowers-weakest-pair
 * }
 * ```
 */
export function explainCoalition<M extends string, R extends string>(
  model: CoalitionModel<M, R>,
  members: readonly M[],
  tables: ReadonlyMap<M, number> = new Map(),
): Result<CoalitionExplanation<M, R>, CandidateUnknown | MemberRepeated<M>> {
  const found = placesOf(model, members);
  if (!found.ok) return found;
  const places = found.value;
  const figures = figuresAt(model, places);
  const values = new Map(coverageValues(model).map(({ member, value }) => [member, value]));
  const others = [...model.candidates.keys()].filter((place) => !places.includes(place));
  return ok({
    figures,
    members: places.map((place) => reasonFor(model, places, place, values)),
    leftOut: others.map((place) => ({
      candidate: model.candidates[place] as M,
      reasons: reasonsLeftOut(model, places, place),
      unknown: model.requirements
        .filter((_, at) => (model.capability[place]?.[at] ?? null) === null)
        .map(({ id }) => id),
    })),
    cost: {
      size: figures.size,
      weakestPair: figures.weakestPair,
      meanPairAlignment: figures.meanPairAlignment,
      load: figures.members.map((member) => {
        const before = tables.get(member) ?? null;
        return { member, before, after: before === null ? null : before + 1 };
      }),
    },
  });
}

function reasonFor<M extends string, R extends string>(
  model: CoalitionModel<M, R>,
  places: readonly number[],
  place: number,
  values: ReadonlyMap<M, number>,
): MemberReason<M, R> {
  const { member, loss, requirements } = lossAt(model, places, place);
  const others = places.filter((other) => other !== place);
  const met = [...model.requirements.entries()].filter(([at]) => meetsRequirement(model, place, at));
  const alone = met.filter(([at]) => !others.some((other) => meetsRequirement(model, other, at)));
  return {
    member,
    isMandatory: model.mandatory.includes(member),
    meets: met.map(([, { id }]) => id),
    aloneMeets: alone.map(([, { id }]) => id),
    lostWithout: requirements,
    marginalLoss: loss,
    coverageValue: values.get(member) ?? null,
    weakestPairWithout: figuresAt(model, others).weakestPair.alignment,
  };
}
