import { type AlignmentMatrix, alignmentAt, type MemberPair } from "./pair-alignment.ts";

/**
 * What becomes of two candidates whose alignment is not known.
 *
 * `refuse`: they do not sit at one table. `allow`: they may; a table at which they sit has no known weakest pair, and
 * ranks below every table that has one. Their alignment is never filled in.
 */
export const UNKNOWN_PAIR_RULES = ["refuse", "allow"] as const;
export type UnknownPairRule = (typeof UNKNOWN_PAIR_RULES)[number];

/** Who must sit at the table, who may not, and who may not sit together. */
export interface MemberRules<M extends string> {
  readonly mandatory: readonly M[];
  readonly excluded: readonly M[];
  readonly incompatiblePairs: readonly MemberPair<M>[];
  readonly unknownPairs: UnknownPairRule;
  /** Most members that a coalition may have; absent when any number may sit. */
  readonly sizeMaximum: number | null;
}

/** A rule names somebody who is not among the candidates. */
export interface CandidateUnknown {
  readonly code: "candidate-unknown";
  readonly field: "mandatory" | "excluded" | "incompatiblePairs" | "members";
  readonly candidate: string;
}
export interface CandidateIncompatibleWithItself<M extends string> {
  readonly code: "candidate-incompatible-with-itself";
  readonly candidate: M;
}
export interface SizeMaximumInvalid {
  readonly code: "size-maximum-invalid";
  readonly value: number;
  readonly expected: "a whole number from 1";
}
/** Two rules that no coalition can keep, with the candidates between whom they clash. */
export interface MemberRulesContradict<M extends string> {
  readonly code: "member-rules-contradict";
  readonly contradiction:
    | "mandatory-and-excluded"
    | "mandatory-pair-incompatible"
    | "mandatory-pair-unknown"
    | "mandatory-above-size-maximum";
  readonly candidates: readonly M[];
}
export type MemberRuleProblem<M extends string> =
  | CandidateUnknown
  | CandidateIncompatibleWithItself<M>
  | SizeMaximumInvalid
  | MemberRulesContradict<M>;

/** What is wrong first with these rules; absent when a coalition can keep them all. */
export function memberRuleProblem<M extends string>(
  candidates: readonly M[],
  alignment: AlignmentMatrix,
  rules: MemberRules<M>,
): MemberRuleProblem<M> | null {
  const { sizeMaximum } = rules;
  if (sizeMaximum !== null && !(Number.isSafeInteger(sizeMaximum) && sizeMaximum >= 1)) {
    return { code: "size-maximum-invalid", value: sizeMaximum, expected: "a whole number from 1" };
  }
  const selfish = rules.incompatiblePairs.find(([first, second]) => first === second);
  return (
    strangerIn(candidates, rules) ??
    (selfish === undefined
      ? contradictionIn(candidates, alignment, rules)
      : { code: "candidate-incompatible-with-itself", candidate: selfish[0] })
  );
}

/** Whether two candidates may not sit together, by places in `candidates`: declared so, or their alignment is not known and may not be. */
export function separations<M extends string>(
  candidates: readonly M[],
  alignment: AlignmentMatrix,
  { incompatiblePairs, unknownPairs }: Pick<MemberRules<M>, "incompatiblePairs" | "unknownPairs">,
): (first: number, second: number) => "incompatible" | "unknown" | null {
  const places = new Map(candidates.map((candidate, place) => [candidate, place]));
  const placeOf = (candidate: M) => places.get(candidate) as number;
  const declared = new Set(
    incompatiblePairs
      .flatMap(
        ([a, b]) =>
          [
            [a, b],
            [b, a],
          ] as const,
      )
      .map(([a, b]) => placeOf(a) * candidates.length + placeOf(b)),
  );
  return (first, second) => {
    if (declared.has(first * candidates.length + second)) return "incompatible";
    return unknownPairs === "refuse" && alignmentAt(alignment, first, second) === null ? "unknown" : null;
  };
}

function strangerIn<M extends string>(
  candidates: readonly M[],
  { mandatory, excluded, incompatiblePairs }: MemberRules<M>,
): CandidateUnknown | null {
  const known = new Set<string>(candidates);
  const named = { mandatory, excluded, incompatiblePairs: incompatiblePairs.flat() };
  for (const field of ["mandatory", "excluded", "incompatiblePairs"] as const) {
    const stranger = named[field].find((candidate) => !known.has(candidate));
    if (stranger !== undefined) return { code: "candidate-unknown", field, candidate: stranger };
  }
  return null;
}

function contradictionIn<M extends string>(
  candidates: readonly M[],
  alignment: AlignmentMatrix,
  rules: MemberRules<M>,
): MemberRulesContradict<M> | null {
  const code = "member-rules-contradict";
  const { excluded, sizeMaximum } = rules;
  const mandatory = candidates.filter((candidate) => rules.mandatory.includes(candidate));
  const both = mandatory.filter((candidate) => excluded.includes(candidate));
  if (both.length > 0) return { code, contradiction: "mandatory-and-excluded", candidates: both };

  const separation = separations(candidates, alignment, rules);
  for (const [order, first] of mandatory.entries()) {
    for (const second of mandatory.slice(order + 1)) {
      const reason = separation(candidates.indexOf(first), candidates.indexOf(second));
      if (reason !== null) {
        return { code, contradiction: `mandatory-pair-${reason}`, candidates: [first, second] };
      }
    }
  }
  if (sizeMaximum !== null && mandatory.length > sizeMaximum) {
    return { code, contradiction: "mandatory-above-size-maximum", candidates: mandatory };
  }
  return null;
}
