import { ok, type Result } from "../result.ts";
import { figuresAt } from "./figures-at.ts";
import type { CandidateUnknown } from "./member-rule.ts";
import type { CoalitionModel } from "./model.ts";
import type { MemberPair } from "./pair-alignment.ts";
import { type MemberRepeated, placesOf } from "./places.ts";

/** The members who are least aligned; a single member has the top of the scale by convention, and no pair. */
export type WeakestPair<M extends string> =
  | { readonly alignment: number; readonly pairs: readonly MemberPair<M>[] }
  | {
      readonly alignment: null;
      readonly reason: "pair-unknown";
      /** Lowest alignment among the pairs that are known; absent when none is. */
      readonly weakestKnown: number | null;
    };

/** Mean alignment of the pairs of members. */
export type MeanPairAlignment =
  | { readonly value: number; readonly sum: number }
  | { readonly value: null; readonly reason: "no-pair" | "pair-unknown" };

/** A rule of the model that a set of members does not keep, with those who break it. */
export interface BrokenRule<M extends string> {
  readonly rule: "mandatory-missing" | "excluded" | "incompatible" | "pair-unknown" | "above-size-maximum";
  readonly candidates: readonly M[];
}

/** What a set of members comes to. */
export interface CoalitionFigures<M extends string, R extends string> {
  /** In the order of the candidates. */
  readonly members: readonly M[];
  readonly size: number;
  /** Sum of the weights of what is covered. */
  readonly coverage: number;
  /** Part of the weight of all requirements, 0 to 1; absent when no requirement has weight. */
  readonly coverageShare: number | null;
  readonly covered: readonly R[];
  readonly uncovered: readonly R[];
  readonly weakestPair: WeakestPair<M>;
  readonly meanPairAlignment: MeanPairAlignment;
  readonly unknownPairs: readonly MemberPair<M>[];
  /** None for what the searches propose. */
  readonly brokenRules: readonly BrokenRule<M>[];
}

/**
 * What these members come to together, whether or not they keep the rules. Requirements of weight 0 are listed as
 * covered or uncovered and count nothing.
 *
 * Fails with `candidate-unknown` when a member is no candidate, and with `member-repeated` when one is named twice.
 */
export function coalitionFigures<M extends string, R extends string>(
  model: CoalitionModel<M, R>,
  members: readonly M[],
): Result<CoalitionFigures<M, R>, CandidateUnknown | MemberRepeated<M>> {
  const places = placesOf(model, members);
  return places.ok ? ok(figuresAt(model, places.value)) : places;
}
