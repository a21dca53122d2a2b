import type { RequirementDefinition, RequirementId } from "@entente/domain";
import { type Parameters, parameterOf } from "../../../lib/parameters.ts";

/** A requirement with the figures that a question may change. */
export type AskedRequirement = Pick<RequirementDefinition, "id" | "name" | "level" | "depth" | "weight">;

/** What of a requirement is not as the set defines it; what is absent is. */
export interface RequirementChange {
  readonly requirement: RequirementId;
  readonly level: number | null;
  readonly depth: number | null;
  readonly weight: number | null;
}

interface Field {
  readonly isAllowed: (value: number) => boolean;
  readonly expected: string;
}

/** The figures of a requirement that a question may change, and what each may be. */
export const CHANGE_FIELDS = {
  level: {
    isAllowed: (value) => Number.isInteger(value) && value >= 0 && value <= 4,
    expected: "a level from 0 to 4",
  },
  depth: {
    isAllowed: (value) => Number.isInteger(value) && value >= 1 && value <= 40,
    expected: "a number of countries from 1 to 40",
  },
  weight: {
    isAllowed: (value) => value === 0 || (value >= 0.001 && value <= 1000),
    expected: "a weight of 0, or from 0.001 to 1000",
  },
} as const satisfies Record<"level" | "depth" | "weight", Field>;

/** Reads `level.chip-design=2&depth.chip-design=1&weight.chip-design=0`; what is as defined is no change. */
export function readChanges(
  parameters: Parameters,
  requirements: readonly AskedRequirement[],
  leftOut: (text: string, expected: string) => void,
): readonly RequirementChange[] {
  return requirements.flatMap((requirement) => {
    const read = (field: keyof typeof CHANGE_FIELDS): number | null => {
      const text = parameterOf(parameters, `${field}.${requirement.id}`);
      if (text === "") return null;
      const value = Number(text);
      const { isAllowed, expected } = CHANGE_FIELDS[field];
      if (isAllowed(value)) return value === requirement[field] ? null : value;
      leftOut(text, `${expected}, for ${requirement.name}`);
      return null;
    };
    const [level, depth, weight] = [read("level"), read("depth"), read("weight")];
    const isAsDefined = level === null && depth === null && weight === null;
    return isAsDefined ? [] : [{ requirement: requirement.id, level, depth, weight }];
  });
}
