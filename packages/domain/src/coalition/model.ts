import { type WholeUnits, wholeUnits } from "../internal/whole-units.ts";
import { err, ok, type Result } from "../result.ts";
import {
  type MemberRuleProblem,
  type MemberRules,
  memberRuleProblem,
  type UnknownPairRule,
} from "./member-rule.ts";
import {
  type AlignmentMatrix,
  type AlignmentProblem,
  alignmentProblem,
  type MemberPair,
} from "./pair-alignment.ts";
import {
  CAPABILITY_LEVEL_MAXIMUM,
  type CoalitionRequirement,
  type RequirementInvalid,
  type RequirementRepeated,
  requirementProblem,
} from "./requirement.ts";
import {
  SEARCH_LIMITS_DEFAULT,
  type SearchLimitInvalid,
  type SearchLimits,
  searchLimitProblem,
} from "./search-limit.ts";

/** Who could sit at a table, what the table must be able to do, and how well its members are aligned. */
export interface CoalitionDraft<M extends string, R extends string> {
  /** Countries that could be members; their order settles what nothing else does. */
  readonly candidates: readonly M[];
  readonly requirements: readonly CoalitionRequirement<R>[];
  /** Levels 0 to 4, a row for each candidate and a column for each requirement; null where not known. */
  readonly capability: readonly (readonly (number | null)[])[];
  /** Symmetric, 0 to `alignmentMaximum`, a row and a column for each candidate; null where not known. */
  readonly alignment: AlignmentMatrix;
  /** Top of the scale of alignment, such as 1 or 100; by convention what a single member has. */
  readonly alignmentMaximum: number;
  readonly mandatory?: readonly M[];
  readonly excluded?: readonly M[];
  readonly incompatiblePairs?: readonly MemberPair<M>[];
  /** `refuse` unless said otherwise. */
  readonly unknownPairs?: UnknownPairRule;
  /** Absent when any number may sit. */
  readonly sizeMaximum?: number | null;
  readonly limits?: Partial<SearchLimits>;
}

/** A draft that has been checked. Only `coalitionModel` makes one. */
export interface CoalitionModel<M extends string, R extends string> extends MemberRules<M> {
  readonly candidates: readonly M[];
  readonly requirements: readonly CoalitionRequirement<R>[];
  readonly capability: readonly (readonly (number | null)[])[];
  readonly alignment: AlignmentMatrix;
  readonly alignmentMaximum: number;
  /** Weights of the requirements, in their order. */
  readonly weightUnits: WholeUnits;
  readonly limits: SearchLimits;
}

export interface CandidateRepeated<M extends string> {
  readonly code: "candidate-repeated";
  readonly candidate: M;
}
export interface CapabilityMisshapen<M extends string> {
  readonly code: "capability-misshapen";
  /** Whose row has another length; absent when the number of rows is wrong. */
  readonly candidate: M | null;
  readonly entries: number;
  readonly expected: number;
}
export interface CapabilityOutOfScale<M extends string, R extends string> {
  readonly code: "capability-out-of-scale";
  readonly candidate: M;
  readonly requirement: R;
  readonly value: number;
  readonly expected: "a number from 0 to 4, or null when not known";
}
export type CoalitionModelRefusal<M extends string, R extends string> =
  | CandidateRepeated<M>
  | RequirementRepeated<R>
  | RequirementInvalid<R>
  | CapabilityMisshapen<M>
  | CapabilityOutOfScale<M, R>
  | AlignmentProblem<M>
  | MemberRuleProblem<M>
  | SearchLimitInvalid;

/**
 * The draft, checked, ready to be searched for coalitions.
 *
 * Nobody needs to be able to meet a requirement, and there need not be any candidate: that is for the answers to say.
 *
 * Fails with `candidate-repeated` or `requirement-repeated` when one is named twice;
 * with `requirement-invalid` when a weight, level or depth cannot be used;
 * with `capability-misshapen` or `alignment-misshapen` unless each candidate has a row, and each row all its entries;
 * with `capability-out-of-scale` when a level lies outside 0 to 4;
 * with `alignment-maximum-invalid` unless the top of the scale is above 0;
 * with `alignment-out-of-range` when one lies outside the scale, and `alignment-asymmetric` when a pair has two;
 * with `candidate-unknown`, `candidate-incompatible-with-itself` or `size-maximum-invalid` when a rule makes no sense;
 * with `member-rules-contradict` when no coalition can keep the rules, naming between whom they clash;
 * with `search-limit-invalid` unless the limits of the search are whole numbers from 1.
 */
export function coalitionModel<M extends string, R extends string>(
  draft: CoalitionDraft<M, R>,
): Result<CoalitionModel<M, R>, CoalitionModelRefusal<M, R>> {
  const { candidates, requirements, capability, alignment, alignmentMaximum } = draft;
  const rules: MemberRules<M> = {
    mandatory: draft.mandatory ?? [],
    excluded: draft.excluded ?? [],
    incompatiblePairs: draft.incompatiblePairs ?? [],
    unknownPairs: draft.unknownPairs ?? "refuse",
    sizeMaximum: draft.sizeMaximum ?? null,
  };
  const limits = { ...SEARCH_LIMITS_DEFAULT, ...draft.limits };
  const problem =
    repeatedCandidate(candidates) ??
    requirementProblem(requirements) ??
    capabilityProblem(draft) ??
    alignmentProblem(candidates, alignment, alignmentMaximum) ??
    memberRuleProblem(candidates, alignment, rules) ??
    searchLimitProblem(limits);
  if (problem !== null) return err(problem);
  return ok({
    ...rules,
    candidates,
    requirements,
    capability,
    alignment,
    alignmentMaximum,
    weightUnits: wholeUnits(requirements.map(({ weight }) => weight)),
    limits,
  });
}

/** Whether a candidate is known to reach the level of a requirement, by their places in the model. */
export function meetsRequirement(
  model: CoalitionModel<string, string>,
  candidate: number,
  requirement: number,
): boolean {
  const level = model.capability[candidate]?.[requirement] ?? null;
  return level !== null && level >= (model.requirements[requirement] as CoalitionRequirement<string>).level;
}

function repeatedCandidate<M extends string>(candidates: readonly M[]): CandidateRepeated<M> | null {
  const candidate = candidates.find((name, place) => candidates.indexOf(name) !== place);
  return candidate === undefined ? null : { code: "candidate-repeated", candidate };
}

function capabilityProblem<M extends string, R extends string>({
  candidates,
  requirements,
  capability,
}: CoalitionDraft<M, R>): CapabilityMisshapen<M> | CapabilityOutOfScale<M, R> | null {
  if (capability.length !== candidates.length) {
    const [entries, expected] = [capability.length, candidates.length];
    return { code: "capability-misshapen", candidate: null, entries, expected };
  }
  for (const [row, candidate] of candidates.entries()) {
    const levels = capability[row] as readonly (number | null)[];
    if (levels.length !== requirements.length) {
      const [entries, expected] = [levels.length, requirements.length];
      return { code: "capability-misshapen", candidate, entries, expected };
    }
    for (const [column, { id: requirement }] of requirements.entries()) {
      const value = levels[column] as number | null;
      if (value !== null && !(value >= 0 && value <= CAPABILITY_LEVEL_MAXIMUM)) {
        const expected = "a number from 0 to 4, or null when not known";
        return { code: "capability-out-of-scale", candidate, requirement, value, expected };
      }
    }
  }
  return null;
}
