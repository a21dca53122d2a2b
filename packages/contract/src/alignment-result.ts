import {
  ALPHA_ABSENCES,
  BLOC_ABSENCES,
  GROUP_ABSENCES,
  KAPPA_ABSENCES,
  PAIR_ABSENCES,
  STANCE_STATES,
} from "@entente/domain";
import { z } from "zod";
import { stanceChange, stanceValue } from "./alignment-model.ts";
import { countryCode, issueId } from "./id.ts";
import { listOf } from "./list-of.ts";

/** 0 to 1 unless it says otherwise. */
const share = z.number();
const count = z.int().min(0);
const groupAbsence = z.enum(GROUP_ABSENCES);
const holderPair = z.object({ first: countryCode, second: countryCode });

export const stanceState = z.enum(STANCE_STATES);

const pairHead = { first: countryCode, second: countryCode, coverage: share, isThin: z.boolean() };
const pairKnown = { distance: share, alignment: share, reason: z.null() };
const pairAbsent = { distance: z.null(), alignment: z.null(), reason: z.enum(PAIR_ABSENCES) };

/** How far apart two countries are, without what that is made of. */
export const pairLine = z.union([
  z.object({ ...pairHead, ...pairKnown }),
  z.object({ ...pairHead, ...pairAbsent }),
]);

const pairParts = {
  contributions: listOf(
    z.object({
      issue: issueId,
      first: stanceValue,
      second: stanceValue,
      distance: share,
      contribution: share,
    }),
  ),
  notCompared: listOf(z.object({ issue: issueId, first: stanceState, second: stanceState })),
};
export const pairDistance = z.union([
  z.object({ ...pairHead, ...pairParts, ...pairKnown }),
  z.object({ ...pairHead, ...pairParts, ...pairAbsent }),
]);

const groupCounts = { comparedPairs: count, pairs: count, uncomparable: listOf(holderPair) };
export const groupDistance = z.union([
  z.object({
    ...groupCounts,
    mean: share,
    reason: z.null(),
    weakest: z.object({ distance: share, pairs: listOf(holderPair) }),
  }),
  z.object({ ...groupCounts, mean: z.null(), reason: groupAbsence, weakest: z.null() }),
]);

const spreadHead = { issue: issueId, holders: count, comparedPairs: count };
export const issueSpread = z.union([
  z.object({
    ...spreadHead,
    mean: share,
    reason: z.null(),
    farthest: z.object({ distance: share, pairs: listOf(holderPair) }),
    byDistance: listOf(z.object({ holder: countryCode, mean: share })),
    contribution: share,
  }),
  z.object({
    ...spreadHead,
    mean: z.null(),
    reason: groupAbsence,
    farthest: z.null(),
    byDistance: listOf(z.never()),
    contribution: z.literal(0),
  }),
]);

export const sharedScale = z.object({ issues: listOf(issueId), share });

const kappaFigures = {
  compared: count,
  coverage: share,
  observedDisagreement: share,
  expectedDisagreement: share,
};
/** Cohen's kappa: 0 as chance would have it, 1 when they agree throughout, below 0 when they agree less than chance. */
export const chanceCorrectedAgreement = z.union([
  z.object({ ...kappaFigures, agreement: z.number(), reason: z.null() }),
  z.object({ ...kappaFigures, agreement: z.null(), reason: z.enum(KAPPA_ABSENCES) }),
]);

const alphaFigures = { units: count, codes: count };
/** Krippendorff's alpha, on the same scale as kappa. */
export const alphaAgreement = z.union([
  z.object({ ...alphaFigures, alpha: z.number(), reason: z.null() }),
  z.object({ ...alphaFigures, alpha: z.null(), reason: z.enum(ALPHA_ABSENCES) }),
]);

const mapPlaces = {
  places: listOf(z.object({ holder: countryCode, x: z.number(), y: z.number() })),
  unplaced: listOf(countryCode),
};
export const holderMap = z.union([
  z.object({ ...mapPlaces, stress: z.number(), reason: z.null() }),
  z.object({ ...mapPlaces, stress: z.null(), reason: groupAbsence }),
]);

export const pairMean = z.object({ mean: share.nullable(), comparedPairs: count, pairs: count });
const blocMeans = { across: pairMean, withinFirst: pairMean, withinSecond: pairMean };
export const blocComparison = z.union([
  z.object({ ...blocMeans, separation: z.number(), reason: z.null() }),
  z.object({ ...blocMeans, separation: z.null(), reason: z.enum(BLOC_ABSENCES) }),
]);
export const blocOutsider = z.object({ holder: countryCode, toFirst: pairMean, toSecond: pairMean });

export const singleChange = stanceChange.extend({
  from: stanceValue,
  reduction: z.number(),
  steps: z.number().nullable(),
  reductionPerStep: z.number().nullable(),
});
export const closingMove = stanceChange.extend({
  from: stanceValue,
  reduction: z.number(),
  groupReduction: z.number(),
  steps: z.number().nullable(),
});
export const changeAbsence = z.enum([...GROUP_ABSENCES, "no-gain"]);

const effectFigures = {
  /** Each with what stood before; the value is absent unless it was known. */
  changes: listOf(
    stanceChange.extend({ from: z.object({ state: stanceState, value: stanceValue.nullable() }) }),
  ),
  pairs: listOf(
    z.object({
      first: countryCode,
      second: countryCode,
      before: share.nullable(),
      after: share.nullable(),
      reduction: z.number().nullable(),
      coverageBefore: share,
      coverageAfter: share,
    }),
  ),
  comparedPairs: count,
  newlyComparablePairs: count,
};
/** Every pair and the group's mean, before and after. */
export const changeEffect = z.union([
  z.object({
    ...effectFigures,
    meanBefore: share,
    meanAfter: share,
    reduction: z.number(),
    reason: z.null(),
  }),
  z.object({
    ...effectFigures,
    meanBefore: z.null(),
    meanAfter: z.null(),
    reduction: z.null(),
    reason: groupAbsence,
  }),
]);
