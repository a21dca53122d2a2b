import {
  agencyId,
  basis,
  calendarDate,
  criterionId,
  recommendationKey,
  technologyId,
} from "@entente/contract";
import { CONFIDENCES, CRITERION_BRANCHES, READINESS_BANDS, SWING_POINTS_MAXIMUM } from "@entente/domain";
import { z } from "zod";
import { figureRow, passageRow, seatRow, technologyRow } from "../brief/rows.ts";

const { note: sentence } = seatRow.shape;
const { name, section, paragraph: ordinalCell } = technologyRow.shape;
const { quote, paragraph } = passageRow.shape;

/** Only people who use the product report; a file cannot. */
const filedBasis = basis.exclude(["reported"]);
const numberCell = z.string("write a number").pipe(figureRow.shape.value);
const emptyCell = z.null("leave this cell empty; this kind of value does not use it");

const NO_VALUE = { value: emptyCell, low: emptyCell, high: emptyCell, sd: emptyCell };
const EXACT = { ...NO_VALUE, kind: z.literal("exact"), value: numberCell };
const INTERVAL = { ...NO_VALUE, kind: z.literal("interval"), low: numberCell, high: numberCell };
/** The value is the most likely one. */
const TRIANGULAR = {
  ...NO_VALUE,
  kind: z.literal("triangular"),
  low: numberCell,
  value: numberCell,
  high: numberCell,
};
/** The value is the mean. */
const NORMAL = { ...NO_VALUE, kind: z.literal("normal"), value: numberCell, sd: numberCell };

const GIVEN = {
  criterion: criterionId,
  confidence: z.enum(CONFIDENCES),
  basis: filedBasis,
  source: name,
  section: section.nullable(),
  paragraph: ordinalCell.nullable(),
  locator: name.nullable(),
  ratedOn: calendarDate,
  reason: sentence,
};

const TECHNOLOGY = { ...GIVEN, technology: technologyId, band: z.enum(READINESS_BANDS).nullable() };
export const ratingRow = z.discriminatedUnion("kind", [
  z.strictObject({ ...TECHNOLOGY, ...EXACT }),
  z.strictObject({ ...TECHNOLOGY, ...INTERVAL }),
  z.strictObject({ ...TECHNOLOGY, ...TRIANGULAR }),
  z.strictObject({ ...TECHNOLOGY, ...NORMAL }),
]);
export type RatingRow = z.output<typeof ratingRow>;

const RECOMMENDATION = { ...GIVEN, recommendation: recommendationKey };
export const recommendationRatingRow = z.discriminatedUnion("kind", [
  z.strictObject({ ...RECOMMENDATION, ...EXACT }),
  z.strictObject({ ...RECOMMENDATION, ...INTERVAL }),
  z.strictObject({ ...RECOMMENDATION, ...TRIANGULAR }),
  z.strictObject({ ...RECOMMENDATION, ...NORMAL }),
]);
export type RecommendationRatingRow = z.output<typeof recommendationRatingRow>;

const ratedCriterionRow = z.strictObject({
  id: criterionId,
  name,
  question: sentence,
  unit: name,
  scale: z.strictObject({ worst: z.number(), best: z.number() }),
  anchors: z.array(z.strictObject({ at: z.number(), meaning: sentence })).min(2),
  basis: filedBasis,
  passage: z.strictObject({ section, paragraph }).nullable(),
});
export type RatedCriterionRow = z.output<typeof ratedCriterionRow>;

export const modelRow = z.strictObject({
  title: name,
  version: z.int().min(1),
  settings: z.strictObject({
    emphasis: z.number(),
    opportunityThreshold: z.number(),
    obstacleThreshold: z.number(),
    minimumCoverage: z.number(),
  }),
  criteria: z.array(ratedCriterionRow.extend({ branch: z.enum(CRITERION_BRANCHES), perBand: z.boolean() })),
  triageCriteria: z.array(ratedCriterionRow),
});
export type ModelRow = z.output<typeof modelRow>;

export const weightSetRow = z.strictObject({
  agency: agencyId,
  basis: filedBasis,
  statedOn: calendarDate,
  reason: sentence,
});
export type WeightSetRow = z.output<typeof weightSetRow>;

const POINTS_RANGE = `write a number from 0 to ${SWING_POINTS_MAXIMUM}`;

export const weightRow = z.strictObject({
  agency: agencyId,
  criterion: criterionId,
  points: numberCell.refine((points) => points >= 0 && points <= SWING_POINTS_MAXIMUM, POINTS_RANGE),
  reason: sentence,
});
export type WeightRow = z.output<typeof weightRow>;

export const indicatorRow = z.strictObject({
  technology: technologyId,
  criterion: criterionId,
  figure: name,
  value: numberCell,
  unit: name,
  years: name,
  source: name,
  derivation: sentence,
});
export type IndicatorRow = z.output<typeof indicatorRow>;

export const sourceRow = z.strictObject({
  id: name,
  title: name,
  publisher: name,
  year: ordinalCell,
  license: name,
  caveat: sentence.nullable(),
});
export type SourceRow = z.output<typeof sourceRow>;

export const placeRow = z.strictObject({ section, paragraph, quote });
export type PlaceRow = z.output<typeof placeRow>;
