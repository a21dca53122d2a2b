import type { CountryCode, RequirementId, TechnologyId } from "../id.ts";
import { err, ok, type Result } from "../result.ts";
import type { Basis, Passage } from "../source.ts";
import type { ReadinessBand } from "../technology/index.ts";
import {
  CAPABILITY_LEVEL_MAXIMUM,
  type CoalitionRequirement,
  type RequirementInvalid,
  type RequirementRepeated,
  requirementProblem,
} from "./requirement.ts";

/** How a figure of a source becomes a level. */
export interface FigureCoding {
  /** Name of the figure in its data, such as epoch_notable_models. */
  readonly indicator: string;
  readonly title: string;
  readonly unit: string;
  /** Least figure of the levels 1, 2, 3 and 4; anything below the first is level 0. */
  readonly cutPoints: readonly number[];
}

/**
 * Who stands for the European Union: `union` itself, or its `member-states` one by one. Never both for one requirement,
 * so that nobody is counted twice.
 */
export const UNION_COUNTS = ["union", "member-states"] as const;
export type UnionCount = (typeof UNION_COUNTS)[number];

/** Something that a coalition on a technology must be able to do, with how levels are read. */
export interface RequirementDefinition extends CoalitionRequirement<RequirementId> {
  readonly technology: TechnologyId;
  readonly name: string;
  readonly meaning: string;
  readonly bands: readonly ReadinessBand[];
  /** What levels 0 to 4 mean, in that order. */
  readonly levelWords: readonly string[];
  readonly unionCount: UnionCount;
  /** How statements in words become levels. */
  readonly readingRule: string;
  readonly codings: readonly FigureCoding[];
  readonly basis: Basis;
  /** Where the brief asks for it; absent when it does not. */
  readonly passage: Passage | null;
}

/** A country whose capabilities are kept. */
export interface CapabilityHolder {
  readonly country: CountryCode;
  /** Stands beside the others for comparison and is a candidate only when it is named. */
  readonly isReference: boolean;
}

/** Everything that coalitions are asked for; a revised set takes the next version. */
export interface RequirementSet {
  readonly title: string;
  readonly version: number;
  readonly holders: readonly CapabilityHolder[];
  /** The European Union, and those of its member states that are countries of the register. */
  readonly union: { readonly code: CountryCode; readonly members: readonly CountryCode[] };
  readonly requirements: readonly RequirementDefinition[];
}

export interface LevelWordsMiscounted {
  readonly code: "level-words-miscounted";
  readonly requirement: RequirementId;
  readonly words: number;
  readonly expected: "five, for the levels 0 to 4";
}
export interface RequirementWithoutBand {
  readonly code: "requirement-without-band";
  readonly requirement: RequirementId;
}
export interface CutPointsInvalid {
  readonly code: "cut-points-invalid";
  readonly requirement: RequirementId;
  readonly indicator: string;
  readonly cutPoints: readonly number[];
  readonly expected: "four ascending numbers";
}
export interface CapabilityHolderRepeated {
  readonly code: "capability-holder-repeated";
  readonly country: CountryCode;
}
export type RequirementSetRefusal =
  | CapabilityHolderRepeated
  | RequirementRepeated<RequirementId>
  | RequirementInvalid<RequirementId>
  | LevelWordsMiscounted
  | RequirementWithoutBand
  | CutPointsInvalid;

/**
 * The set, checked.
 *
 * Fails with `capability-holder-repeated` when a country is listed twice; with `requirement-repeated` when an id is given twice; with `requirement-invalid` when a weight, level or depth
 * cannot be used; with `level-words-miscounted` unless every level has its words; with `requirement-without-band` when
 * it lies nowhere along the chain; with `cut-points-invalid` unless there are four, ascending.
 */
export function defineRequirements(set: RequirementSet): Result<RequirementSet, RequirementSetRefusal> {
  const countries = set.holders.map(({ country }) => country);
  const country = countries.find((code, index) => countries.indexOf(code) !== index);
  if (country !== undefined) return err({ code: "capability-holder-repeated", country });
  const problem = requirementProblem(set.requirements);
  if (problem !== null) return err(problem);
  for (const { id: requirement, levelWords, bands, codings } of set.requirements) {
    if (levelWords.length !== CAPABILITY_LEVEL_MAXIMUM + 1) {
      const [words, expected] = [levelWords.length, "five, for the levels 0 to 4"] as const;
      return err({ code: "level-words-miscounted", requirement, words, expected });
    }
    if (bands.length === 0) return err({ code: "requirement-without-band", requirement });
    const crooked = codings.find(({ cutPoints }) => !areCutPoints(cutPoints));
    if (crooked !== undefined) {
      const { indicator, cutPoints } = crooked;
      const expected = "four ascending numbers";
      return err({ code: "cut-points-invalid", requirement, indicator, cutPoints, expected });
    }
  }
  return ok(set);
}

/** Who is a candidate when nobody is named. */
export function candidatesOf({ holders }: Pick<RequirementSet, "holders">): readonly CountryCode[] {
  return holders.flatMap(({ country, isReference }) => (isReference ? [] : [country]));
}

/** The level that a figure comes to by these cut points: how many of them it reaches. */
export function levelOfFigure(value: number, cutPoints: readonly number[]): number {
  return cutPoints.filter((least) => value >= least).length;
}

/**
 * Whether a country's own level counts for a requirement: not that of a member state where the Union stands for all of
 * them, nor that of the Union where they stand for themselves.
 */
export function isCounted(
  { union }: Pick<RequirementSet, "union">,
  { unionCount }: Pick<RequirementDefinition, "unionCount">,
  country: CountryCode,
): boolean {
  if (country === union.code) return unionCount === "union";
  return unionCount === "member-states" || !union.members.includes(country);
}

function areCutPoints(points: readonly number[]): boolean {
  return (
    points.length === CAPABILITY_LEVEL_MAXIMUM &&
    points.every((point, index) => Number.isFinite(point) && point > (points[index - 1] ?? -Infinity))
  );
}
