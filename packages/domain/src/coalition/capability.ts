import type { CountryCode, RequirementId } from "../id.ts";
import { err, ok, type Result } from "../result.ts";
import type { Basis, Passage } from "../source.ts";
import type { CalendarDate } from "../time.ts";
import { CAPABILITY_LEVEL_MAXIMUM } from "./requirement.ts";
import { isCounted, levelOfFigure, type RequirementSet, type UnionCount } from "./requirement-set.ts";

/** How far the recorder would stand by a level, least first. */
export const CAPABILITY_CONFIDENCES = ["low", "medium", "high"] as const;
export type CapabilityConfidence = (typeof CAPABILITY_CONFIDENCES)[number];

/** Where a level comes from, as a page prints it. */
export interface CapabilitySource {
  readonly title: string;
  readonly publisher: string;
  readonly year: number;
  /** License or terms of the source, such as CC BY 4.0. */
  readonly license: string;
  /** Section, table, page or address; where in the source it stands. */
  readonly locator: string;
  /** What a reader must know before trusting it; absent when nothing. */
  readonly caveat: string | null;
}

/** A figure of a source that a level follows from by the requirement's cut points. */
export interface CapabilityFigure {
  readonly indicator: string;
  /** First year of a sum over years; absent where the figure is of one year. */
  readonly firstYear: number | null;
  readonly year: number;
  readonly value: number;
  readonly unit: string;
}

/** What one source says a country can do; what nobody says is unknown, never 0. */
export interface Capability {
  readonly country: CountryCode;
  readonly requirement: RequirementId;
  /** A whole number from 0 to 4. */
  readonly level: number;
  /** Last day for which the source speaks. */
  readonly asOf: CalendarDate;
  readonly confidence: CapabilityConfidence;
  readonly basis: Basis;
  readonly source: CapabilitySource;
  /** The passage of the brief that it reads; absent when it does not come from the brief. */
  readonly passage: Passage | null;
  /** Absent where the level is a reading of words. */
  readonly figure: CapabilityFigure | null;
  readonly reason: string;
}

export interface RequirementUnknown {
  readonly code: "requirement-unknown";
  readonly field: "requirement" | "requirements" | "changes";
  readonly requirement: string;
  readonly known: readonly RequirementId[];
}
export interface CapabilityLevelInvalid {
  readonly code: "capability-level-invalid";
  readonly value: number;
  readonly expected: "a whole number from 0 to 4";
}
export interface CapabilityInFuture {
  readonly code: "capability-in-future";
  readonly asOf: CalendarDate;
  readonly today: CalendarDate;
}
/** The level is counted elsewhere: with the Union, or with its member states. */
export interface CapabilityCountedElsewhere {
  readonly code: "capability-counted-elsewhere";
  readonly country: CountryCode;
  readonly requirement: RequirementId;
  readonly countedWith: UnionCount;
}
export interface FigureNotCoded {
  readonly code: "figure-not-coded";
  readonly requirement: RequirementId;
  readonly indicator: string;
  readonly coded: readonly string[];
}
/** The level is not the one to which the figure comes by the cut points. */
export interface LevelNotOfFigure {
  readonly code: "level-not-of-figure";
  readonly value: number;
  readonly level: number;
  readonly expected: number;
  readonly cutPoints: readonly number[];
}
export type CapabilityRefusal =
  | RequirementUnknown
  | CapabilityLevelInvalid
  | CapabilityInFuture
  | CapabilityCountedElsewhere
  | FigureNotCoded
  | LevelNotOfFigure;

/**
 * Nothing when the capability may be put on record.
 *
 * Fails with `requirement-unknown` when the set has no such requirement; with `capability-level-invalid` unless the
 * level is a whole number from 0 to 4; with `capability-in-future` when it is dated after `today`; with
 * `capability-counted-elsewhere` when the Union stands for the country, or its member states for the Union; with
 * `figure-not-coded` when the requirement has no cut points for the figure; with `level-not-of-figure` when they give
 * another level.
 */
export function checkCapability(
  set: RequirementSet,
  { country, requirement, level, asOf, figure }: Capability,
  today: CalendarDate,
): Result<void, CapabilityRefusal> {
  const definition = set.requirements.find(({ id }) => id === requirement);
  if (definition === undefined) {
    const known = set.requirements.map(({ id }) => id);
    return err({ code: "requirement-unknown", field: "requirement", requirement, known });
  }
  if (!Number.isInteger(level) || level < 0 || level > CAPABILITY_LEVEL_MAXIMUM) {
    return err({ code: "capability-level-invalid", value: level, expected: "a whole number from 0 to 4" });
  }
  if (asOf > today) return err({ code: "capability-in-future", asOf, today });
  if (!isCounted(set, definition, country)) {
    const countedWith = definition.unionCount;
    return err({ code: "capability-counted-elsewhere", country, requirement, countedWith });
  }
  if (figure === null) return ok(undefined);
  const { indicator, value } = figure;
  const coding = definition.codings.find((one) => one.indicator === indicator);
  if (coding === undefined) {
    const coded = definition.codings.map((one) => one.indicator);
    return err({ code: "figure-not-coded", requirement, indicator, coded });
  }
  const { cutPoints } = coding;
  const expected = levelOfFigure(value, cutPoints);
  return level === expected
    ? ok(undefined)
    : err({ code: "level-not-of-figure", value, level, expected, cutPoints });
}
