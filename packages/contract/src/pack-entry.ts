import { CAPABILITY_CONFIDENCES, FACT_CONFIDENCES } from "@entente/domain";
import { z } from "zod";
import { stanceConfidence } from "./alignment-model.ts";
import {
  calendarDate,
  countryCode,
  figureSourceId,
  indicatorId,
  issueId,
  requirementId,
  technologyId,
} from "./id.ts";
import { listOf } from "./list-of.ts";

export const factConfidence = z.enum(FACT_CONFIDENCES);
const source = figureSourceId;

/** Something that two countries agreed on or meet in, on technology or data. */
export const arrangement = z.object({
  countryA: countryCode,
  countryB: countryCode,
  title: z.string(),
  year: z.int(),
  /** Such as in-force, signed or forum. */
  status: z.string(),
  note: z.string().nullable(),
  confidence: factConfidence,
  source,
});
export type Arrangement = z.output<typeof arrangement>;

/** Who runs a standards committee. */
export const secretariat = z.object({
  committee: z.string(),
  title: z.string(),
  country: countryCode,
  body: z.string(),
  technology: technologyId.nullable(),
  confidence: factConfidence,
  source,
});
export type Secretariat = z.output<typeof secretariat>;

/** Who sits in a standards organization. */
export const standardsBody = z.object({
  organization: z.string(),
  body: z.string(),
  /** Absent for a body of an area. */
  country: countryCode.nullable(),
  area: z.string().nullable(),
  confidence: factConfidence,
  source,
});
export type StandardsBody = z.output<typeof standardsBody>;

/** A law on privacy or data protection, with its authority. */
export const law = z.object({
  country: countryCode,
  act: z.string(),
  firstYear: z.int().nullable(),
  latestYear: z.int().nullable(),
  authority: z.string().nullable(),
  source,
});
export type Law = z.output<typeof law>;

/** An AI model with the countries of those who made it. */
export const aiModel = z.object({
  model: z.string(),
  organization: z.string().nullable(),
  /** None where they are not known. */
  countries: listOf(countryCode),
  publishedOn: calendarDate,
  domain: z.string().nullable(),
  isFrontier: z.boolean(),
  accessibility: z.string().nullable(),
  source,
});
export type AiModel = z.output<typeof aiModel>;

/** Two sources that say different things about a membership. */
export const disagreement = z.object({
  country: countryCode,
  indicator: indicatorId,
  isMember: z.boolean(),
  source,
  isMemberToOther: z.boolean(),
  otherSource: figureSourceId,
  /** Whether the other source's statement is shown beside this one, or was left out. */
  otherStatement: z.enum(["shown", "left-out"]),
});
export type Disagreement = z.output<typeof disagreement>;

/** A number of an indicator for an area that is no country. */
export const aggregate = z.object({
  area: z.string(),
  indicator: indicatorId,
  year: z.int(),
  value: z.number(),
  source,
});
export type Aggregate = z.output<typeof aggregate>;

/** A step, tool or material of the chip supply chain. */
export const chainInput = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  stage: z.string().nullable(),
  source,
});
export type ChainInput = z.output<typeof chainInput>;

/** How inputs of the chain hang together: one goes into another, or is a type of it. */
export const chainLink = z.object({
  input: z.string(),
  goesInto: z.string().nullable(),
  typeOf: z.string().nullable(),
  source,
});
export type ChainLink = z.output<typeof chainLink>;

/** That firms of a country supply an input, with a share that is not known. */
export const chainPresence = z.object({ country: countryCode, input: z.string(), year: z.int(), source });
export type ChainPresence = z.output<typeof chainPresence>;

/** What a country can do by a figure of the pack, coded by the cut points of its requirement. */
export const packCapability = z.object({
  country: countryCode,
  requirement: requirementId,
  level: z.int(),
  asOf: calendarDate,
  confidence: z.enum(CAPABILITY_CONFIDENCES),
  indicator: indicatorId,
  year: z.int(),
  value: z.number(),
  unit: z.string(),
  source,
  reason: z.string(),
});
export type PackCapability = z.output<typeof packCapability>;

/** What a source of the pack says a country answers on an issue of alignment. */
export const packStance = z.object({
  country: countryCode,
  issue: issueId,
  /** As the file has it: yes or no, a level or option of the issue, or a number. */
  answer: z.string(),
  since: calendarDate,
  confidence: stanceConfidence,
  source,
  locator: z.string(),
  dated: calendarDate,
  /** The figure of the pack that it states; absent where it rests on none. */
  indicator: indicatorId.nullable(),
  year: z.int().nullable(),
  figure: z.number().nullable(),
  reason: z.string(),
});
export type PackStance = z.output<typeof packStance>;
