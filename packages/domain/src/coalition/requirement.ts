/** Capabilities are levels from 0, none, to this. */
export const CAPABILITY_LEVEL_MAXIMUM = 4;

/** Lightest and heaviest weight of a requirement that counts. */
export const REQUIREMENT_WEIGHT_RANGE = { lightest: 1e-6, heaviest: 1e6 } as const;

/** Something that the members of a coalition must be able to do. */
export interface CoalitionRequirement<R extends string> {
  readonly id: R;
  /** What it counts when it is covered; with 0 it is shown and counts nothing. */
  readonly weight: number;
  /** Level that a member must reach to meet it, 0 to 4. */
  readonly level: number;
  /** How many members must meet it before it is covered; a whole number from 1. */
  readonly depth: number;
}

export interface RequirementRepeated<R extends string> {
  readonly code: "requirement-repeated";
  readonly requirement: R;
}
/** A figure of a requirement that cannot be used. */
export interface RequirementInvalid<R extends string> {
  readonly code: "requirement-invalid";
  readonly requirement: R;
  readonly field: "weight" | "level" | "depth";
  readonly value: number;
  readonly expected: string;
}

const EXPECTED = {
  weight: "0, or a number from 0.000001 to 1000000",
  level: "a number from 0 to 4",
  depth: "a whole number from 1",
} as const satisfies Record<RequirementInvalid<string>["field"], string>;

/** What is wrong with the first requirement that cannot be used; absent when all can. */
export function requirementProblem<R extends string>(
  requirements: readonly CoalitionRequirement<R>[],
): RequirementRepeated<R> | RequirementInvalid<R> | null {
  const seen = new Set<R>();
  for (const requirement of requirements) {
    const { id, weight, level, depth } = requirement;
    if (seen.has(id)) return { code: "requirement-repeated", requirement: id };
    seen.add(id);
    if (!isWeight(weight)) return invalid(requirement, "weight");
    if (!(level >= 0 && level <= CAPABILITY_LEVEL_MAXIMUM)) return invalid(requirement, "level");
    if (!Number.isSafeInteger(depth) || depth < 1) return invalid(requirement, "depth");
  }
  return null;
}

function isWeight(weight: number): boolean {
  const { lightest, heaviest } = REQUIREMENT_WEIGHT_RANGE;
  return weight === 0 || (weight >= lightest && weight <= heaviest);
}

function invalid<R extends string>(
  requirement: CoalitionRequirement<R>,
  field: RequirementInvalid<R>["field"],
): RequirementInvalid<R> {
  return {
    code: "requirement-invalid",
    requirement: requirement.id,
    field,
    value: requirement[field],
    expected: EXPECTED[field],
  };
}
