import { CAPABILITY_CONFIDENCES, UNION_COUNTS } from "@entente/domain";
import { z } from "zod";
import { calendarDate, countryCode, instant, packId, requirementId, technologyId } from "./id.ts";
import { listOf } from "./list-of.ts";
import { ratingSource } from "./priority-model.ts";
import { readinessBand } from "./priority-result.ts";
import { passage } from "./record.ts";
import { author, basis } from "./status.ts";

const authorship = { at: instant, by: author, personName: z.string() };

export const figureCoding = z.object({
  indicator: z.string(),
  title: z.string(),
  unit: z.string(),
  cutPoints: listOf(z.number()),
});

/** Something that a coalition must be able to do, with what its levels mean and how they are read. */
export const requirementDefinition = z.object({
  id: requirementId,
  technology: technologyId,
  name: z.string(),
  meaning: z.string(),
  bands: listOf(readinessBand),
  level: z.number(),
  depth: z.int(),
  weight: z.number(),
  levelWords: listOf(z.string()),
  unionCount: z.enum(UNION_COUNTS),
  readingRule: z.string(),
  codings: listOf(figureCoding),
  basis,
  passage: passage.nullable(),
});

export const requirementSet = z.object({
  title: z.string(),
  version: z.int().min(1),
  holders: listOf(z.object({ country: countryCode, isReference: z.boolean() })),
  union: z.object({ code: countryCode, members: listOf(countryCode) }),
  requirements: listOf(requirementDefinition),
});
export const storedRequirementSet = z.object({ ...authorship, set: requirementSet, reason: z.string() });

export const capabilityFigure = z.object({
  indicator: z.string(),
  firstYear: z.int().nullable(),
  year: z.int(),
  value: z.number(),
  unit: z.string(),
});

/** What one source says a country can do. */
export const capability = z.object({
  country: countryCode,
  requirement: requirementId,
  level: z.int(),
  asOf: calendarDate,
  confidence: z.enum(CAPABILITY_CONFIDENCES),
  basis,
  source: ratingSource,
  passage: passage.nullable(),
  figure: capabilityFigure.nullable(),
  reason: z.string(),
});

const entry = { ...authorship, country: countryCode, requirement: requirementId, sequence: z.int() };

/** Something said of a country on a requirement that stands. */
export const statedCapability = z.object({
  ...entry,
  /** From 1 within the country's history on the requirement; 0 where a data pack says it. */
  sequence: z.int(),
  capability,
  /** The data pack that says it, and goes with it; absent where it was put down in the register. */
  pack: packId.nullable(),
});
export type StatedCapability = z.output<typeof statedCapability>;

/** One entry in the history of a country on a requirement: something said, or an earlier entry withdrawn. */
export const capabilityEntry = z.object({
  ...entry,
  /** Absent on a withdrawal. */
  capability: capability.nullable(),
  /** Sequence of the entry that it withdraws; absent where something is said. */
  withdraws: z.int().nullable(),
  withdrawalReason: z.string().nullable(),
});
export type CapabilityEntry = z.output<typeof capabilityEntry>;

/** What counts of a country on a requirement, by the stated rule, and what else is said. */
export const capabilityCell = z.object({
  country: countryCode,
  requirement: requirementId,
  inForce: statedCapability,
  others: listOf(statedCapability),
});

/** Why a country has no level on a requirement: nobody states one, or it is counted with others. */
export const missingCapability = z.object({
  country: countryCode,
  requirement: requirementId,
  reason: z.enum(["not-stated", "counted-with-union", "counted-with-member-states"]),
});
export type MissingCapability = z.output<typeof missingCapability>;

/** Everything that coalitions are computed from, with who put it there. */
export const coalitionBasisOutput = z.object({
  set: storedRequirementSet,
  /** The rule by which one of several statements counts, as the order of what decides. */
  cells: listOf(capabilityCell),
  missing: listOf(missingCapability),
  countries: listOf(z.object({ code: countryCode, name: z.string(), isReference: z.boolean() })),
  /** A few words of the passages that requirements and capabilities read. */
  passages: listOf(passage.extend({ quote: z.string() })),
});
export type CoalitionBasis = z.output<typeof coalitionBasisOutput>;
