import { BASES, OPPOSITIONS, RIVALRY_KINDS } from "@entente/domain";
import { z } from "zod";
import { stanceValue } from "./alignment-model.ts";
import {
  calendarDate,
  countryCode,
  instant,
  issueId,
  recommendationKey,
  technologyId,
  tensionId,
} from "./id.ts";
import { listOf } from "./list-of.ts";
import { author } from "./status.ts";
import { line, needed, paragraph, title } from "./text.ts";

const authorship = { at: instant, by: author, personName: z.string() };
const source = z.object({
  title: z.string(),
  locator: z.string(),
  dated: calendarDate,
  basis: z.enum(BASES),
});

/** One end of a tension: a recommendation, or a policy of a country. */
export const tensionSide = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("recommendation"), key: recommendationKey }),
  z.object({ kind: z.literal("policy"), country: countryCode, name: z.string() }),
]);
export const statedTension = z.object({
  id: tensionId,
  first: tensionSide,
  second: tensionSide,
  statement: z.string(),
  source,
});
export const opposedChange = z.object({
  holder: countryCode,
  issue: issueId,
  opposition: z.enum(OPPOSITIONS),
  from: stanceValue.nullable(),
  first: stanceValue,
  second: stanceValue,
  apart: z.number(),
  awayFromSecond: z.number().nullable(),
  awayFromFirst: z.number().nullable(),
});
/** Two things that pull against each other, with everything that says so. */
export const tensionEntry = z.object({
  first: tensionSide,
  second: tensionSide,
  stated: listOf(statedTension),
  found: z
    .object({
      first: recommendationKey,
      second: recommendationKey,
      changes: listOf(opposedChange),
      apart: z.number(),
    })
    .nullable(),
});

const count = z.int().min(0);
const sideCount = z.object({ records: count, done: count, open: count, notKnown: count });
const sides = {
  promotion: sideCount,
  protection: sideCount,
  both: sideCount,
  records: count,
  withoutSide: count,
};
/** How promotion and protection stand against each other. */
export const ledgerBalance = z.union([
  z.object({ ...sides, lean: z.number(), reason: z.null() }),
  z.object({ ...sides, lean: z.null(), reason: z.literal("nothing-on-one-side") }),
]);

/** Last entry of a statement's history, with who put it there. */
const standing = { id: z.string(), sequence: z.int().min(1), ...authorship };
export const tensionStanding = z.object(standing);
export const tensionRegisterOutput = z.object({
  entries: listOf(tensionEntry),
  /** One for each stated tension. */
  standing: listOf(tensionStanding),
  /** Names of the issues on which changes oppose each other, and of the recommendations. */
  issues: listOf(z.object({ id: issueId, name: z.string() })),
  recommendations: listOf(z.object({ key: recommendationKey, title: z.string() })),
  balance: ledgerBalance,
});
export type TensionRegister = z.output<typeof tensionRegisterOutput>;

export const statedRivalry = z.object({
  kind: z.enum(RIVALRY_KINDS),
  between: z.tuple([countryCode, countryCode]).readonly(),
  technology: technologyId.nullable(),
  level: z.number(),
  reason: z.string(),
  source,
});
export const pairRivalry = z.object({
  first: countryCode,
  second: countryCode,
  low: z.number(),
  high: z.number(),
  statements: listOf(statedRivalry),
});
/** What one kind of rivalry costs a set of members; what nobody has stated may be anything. */
export const rivalryCost = z.object({
  kind: z.enum(RIVALRY_KINDS),
  pairs: listOf(pairRivalry),
  statedPairs: count,
  low: z.number(),
  high: z.number(),
  worst: z.object({ level: z.number(), pairs: listOf(pairRivalry) }).nullable(),
});
export const standingRivalry = z.object({ ...standing, rivalry: statedRivalry });
export const rivalriesOutput = z.object({ rivalries: listOf(standingRivalry) });
export const rivalryCostsInput = z.strictObject({
  members: z.array(countryCode).min(1).max(60).readonly(),
  technologies: z.array(technologyId).max(20).readonly().default([]),
});
export const rivalryCostsOutput = z.object({ costs: listOf(rivalryCost) });

const seen = z.int().min(0).max(2_147_483_647);
const sourceInput = z.strictObject({
  title: needed(title, "name the source"),
  locator: needed(line(500), "say where in the source it stands"),
  dated: calendarDate,
  basis: z.enum(BASES).exclude(["proposal"]).default("reported"),
});
const sideInput = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("recommendation"), key: recommendationKey }),
  z.strictObject({
    kind: z.literal("policy"),
    country: countryCode,
    name: needed(line(200), "name the policy"),
  }),
]);
export const stateTensionInput = z.strictObject({
  first: sideInput,
  second: sideInput,
  statement: needed(paragraph(2000), "say how the two pull against each other"),
  source: sourceInput,
  reason: needed(paragraph(2000), "give the reason in a sentence"),
});
/** A rivalry is taken back as a tension is: by the id that it was given. */
export const withdrawStatementInput = z.strictObject({
  id: tensionId,
  seen: seen.min(1),
  reason: needed(paragraph(2000), "give the reason in a sentence"),
});
export const stateRivalryInput = z.strictObject({
  kind: z.enum(RIVALRY_KINDS),
  between: z.tuple([countryCode, countryCode]).readonly(),
  technology: technologyId.nullable().default(null),
  level: z.int("write a whole number from 0 to 4"),
  reason: needed(paragraph(2000), "give the reason in a sentence"),
  source: sourceInput,
});

export const statementAccepted = z.object({ id: z.string(), sequence: z.int() });
