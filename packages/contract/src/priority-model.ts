import { CONFIDENCES, CRITERION_BRANCHES, OUT_OF_RANGE_MODES } from "@entente/domain";
import { z } from "zod";
import { calendarDate, criterionId } from "./id.ts";
import { listOf } from "./list-of.ts";
import { passage } from "./record.ts";
import { basis } from "./status.ts";

export const valuePoint = z.object({ x: z.number(), value: z.number() });
export const scale = z.object({
  worst: z.number(),
  best: z.number(),
  outOfRange: z.enum(OUT_OF_RANGE_MODES),
  points: listOf(valuePoint).nullable(),
});

const ratedCriterionFields = {
  id: criterionId,
  name: z.string(),
  scale,
  question: z.string(),
  unit: z.string(),
  anchors: listOf(z.object({ at: z.number(), meaning: z.string() })),
  basis,
  passage: passage.nullable(),
};
export const ratedCriterion = z.object(ratedCriterionFields);
export const priorityCriterion = z.object({
  ...ratedCriterionFields,
  branch: z.enum(CRITERION_BRANCHES),
  isPerBand: z.boolean(),
});

export const prioritySettings = z.object({
  emphasis: z.number(),
  opportunityThreshold: z.number(),
  obstacleThreshold: z.number(),
  minimumCoverage: z.number(),
});

/** Criteria, scales and settings that technologies are ranked with. */
export const priorityModel = z.object({
  title: z.string(),
  version: z.int().min(1),
  criteria: listOf(priorityCriterion),
  triageCriteria: listOf(ratedCriterion),
  settings: prioritySettings,
});

export const confidence = z.enum(CONFIDENCES);

/** A rating's value in its criterion's unit. */
export const ratedValue = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("exact"), value: z.number() }),
  z.strictObject({ kind: z.literal("interval"), low: z.number(), high: z.number() }),
  z.strictObject({ kind: z.literal("triangular"), low: z.number(), mode: z.number(), high: z.number() }),
  z.strictObject({ kind: z.literal("normal"), mean: z.number(), standardDeviation: z.number() }),
]);

export const ratingSource = z.object({
  title: z.string(),
  publisher: z.string(),
  year: z.int(),
  license: z.string(),
  locator: z.string(),
  caveat: z.string().nullable(),
});

export const rating = z.object({
  criterion: criterionId,
  value: ratedValue,
  confidence,
  basis,
  source: ratingSource,
  passage: passage.nullable(),
  ratedOn: calendarDate,
  reason: z.string(),
});
