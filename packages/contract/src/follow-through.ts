import { CURVE_ABSENCES, INTERVAL_ABSENCES, OBLIGATION_STATES } from "@entente/domain";
import { z } from "zod";
import { listOf } from "./list-of.ts";

const count = z.int().min(0);
const figure = z.number();

/** A part of a whole with its 95 % limits, or why there is none. */
export const shareOf = z.union([
  z.object({ part: count, whole: count, value: figure, low: figure, high: figure }),
  z.object({
    part: z.literal(0),
    whole: z.literal(0),
    value: z.null(),
    reason: z.literal("nothing-counted"),
  }),
]);

const keptRates = {
  counts: z.record(z.enum(OBLIGATION_STATES), count),
  kept: shareOf,
  keptOfDue: shareOf,
  keptInTime: shareOf,
};
/** How far a set of obligations was followed through; claims and findings are never mixed. */
export const followThrough = z.object({
  commitments: count,
  obligations: count,
  withoutDue: count,
  withoutAccount: count,
  claimed: z.object(keptRates),
  verified: z.object({ ...keptRates, notVerified: count }),
  disputed: count,
});
export type FollowThroughRates = z.output<typeof followThrough>;

const riskRow = { time: figure, atRisk: count, events: count, censored: count, survival: figure };
/** The curve from one time until the next. */
export const survivalPoint = z.union([
  z.object({ ...riskRow, variance: figure, low: figure, high: figure, reason: z.null() }),
  z.object({
    ...riskRow,
    variance: z.null(),
    low: z.null(),
    high: z.null(),
    reason: z.enum(INTERVAL_ABSENCES),
  }),
]);
export const survivalCurve = z.object({
  followed: count,
  events: count,
  censored: count,
  points: listOf(survivalPoint),
  reason: z.enum(CURVE_ABSENCES).nullable(),
});
export const timeUntil = z.union([
  z.object({ low: figure.nullable(), high: figure.nullable(), time: figure, reason: z.null() }),
  z.object({
    low: figure.nullable(),
    high: figure.nullable(),
    time: z.null(),
    reason: z.enum(["nothing-followed", "not-reached"]),
  }),
]);
/** Time to completion, and the days by which half is done. */
export const timesUntilKept = z.object({ curve: survivalCurve, median: timeUntil });

const chiSquare = z.object({ statistic: figure, degreesOfFreedom: z.int(), p: figure });
const arrangement = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("exact"), p: figure, smallestP: figure, arrangements: count }),
  z.object({
    kind: z.literal("drawn"),
    p: figure,
    halfWidth: figure,
    draws: count,
    seed: z.union([z.number(), z.string()]),
  }),
]);

/** Whether groups fare differently, or every reason why that cannot be said. */
export function timesCompared<Group extends z.ZodType>(group: Group) {
  const groups = listOf(
    z.object({
      group,
      followed: count,
      observed: count,
      expected: figure,
      curve: survivalCurve,
      median: timeUntil,
      medianFollowUp: timeUntil,
    }),
  );
  const tooFew = z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("few-groups"), groups: count, minimum: z.literal(2) }),
    z.object({ kind: z.literal("few-followed"), group, followed: count, minimum: count }),
    z.object({ kind: z.literal("few-events"), events: count, minimum: count }),
    z.object({ kind: z.literal("out-of-reach"), smallestP: figure, reachableP: figure }),
  ]);
  return z.union([
    z.object({ groups, tooFew: z.tuple([]).readonly(), arrangement, chiSquare: chiSquare.nullable() }),
    z.object({
      groups,
      tooFew: z.tuple([tooFew], tooFew).readonly(),
      arrangement: z.null(),
      chiSquare: z.null(),
    }),
  ]);
}
