import { BASES, SENSITIVITIES, WINDOW_STATES } from "@entente/domain";
import { z } from "zod";
import {
  agencyId,
  calendarDate,
  collaborationId,
  countryCode,
  holdingId,
  instant,
  issueId,
  recommendationKey,
  technologyId,
} from "./id.ts";
import { listOf } from "./list-of.ts";
import { weighting } from "./priority.ts";
import { author, basis } from "./status.ts";
import { line, needed, paragraph, title } from "./text.ts";

/** Most holdings that are listed, and from which candidates are found. */
export const HOLDINGS_MAXIMUM = 500;
export const CANDIDATES_LISTED_MAXIMUM = 200;
export const POPULATIONS_MAXIMUM = 30;

const sensitivity = z.enum(SENSITIVITIES);
const share = z.number();
const count = z.int().min(0);

/** Data that somebody holds; what is not known of them is absent. */
export const dataHolding = z.object({
  id: holdingId,
  title: z.string(),
  holder: z.object({ country: countryCode, body: z.string(), agency: agencyId.nullable() }),
  domain: z.string(),
  technology: technologyId.nullable(),
  modality: z.string(),
  populations: listOf(z.string()),
  size: z.object({ amount: z.number(), unit: z.string() }).nullable(),
  sensitivity: sensitivity.nullable(),
  legalBasis: z.string().nullable(),
  source: z.object({ title: z.string(), locator: z.string(), dated: calendarDate, basis }),
});

const entry = {
  id: holdingId,
  /** Version of the holding, from 1. */
  sequence: z.int().min(1),
  /** What is the source's and what is ours, or why it was withdrawn. */
  reason: z.string(),
  at: instant,
  by: author,
  personName: z.string(),
};
export const storedHolding = z.object({ ...entry, holding: dataHolding });
/** One version in the history of a holding; without a holding it was withdrawn. */
export const holdingEntry = z.object({ ...entry, holding: dataHolding.nullable() });

/** Holdings that stand, by domain and country, at most `HOLDINGS_MAXIMUM` of `total`. */
export const holdingsOutput = z.object({ rows: listOf(storedHolding), total: count });
export type HoldingRow = z.output<typeof storedHolding>;

export const holdingHistoryInput = z.strictObject({ id: holdingId });
export const holdingHistoryOutput = z.object({ entries: listOf(holdingEntry) });

/** How two holdings of one domain differ. */
export const complement = z.object({
  differsInModality: z.boolean(),
  /** Absent where one does not say whom it covers. */
  populations: z
    .object({
      onlyFirst: listOf(z.string()),
      onlySecond: listOf(z.string()),
      shared: listOf(z.string()),
    })
    .nullable(),
  respects: count,
});

/** An issue of data governance on which two holders differ, and the recommendations that would bring them nearer. */
export const dataGap = z.object({
  issue: z.string(),
  distance: share,
  contribution: share,
  closers: listOf(z.object({ recommendation: recommendationKey, distanceAfter: share })),
});

export const poolingCandidate = z.object({
  rank: z.int().min(1),
  domain: z.string(),
  first: dataHolding,
  second: dataHolding,
  complement,
  /** 0 to 1 on data issues; absent where it is not known. */
  alignment: share.nullable(),
  coverage: share.nullable(),
  gaps: listOf(dataGap),
  sensitivity: sensitivity.nullable(),
  isSameLegalBasis: z.boolean().nullable(),
});
export type PoolingCandidateOutput = z.output<typeof poolingCandidate>;

export const dataPool = z.object({
  domain: z.string(),
  countries: listOf(countryCode),
  holdings: listOf(holdingId),
  sizes: listOf(z.object({ unit: z.string(), amount: z.number(), holdings: count })),
  withoutSize: count,
  weakestPair: z.object({ first: countryCode, second: countryCode, alignment: share }).nullable(),
  pairsNotKnown: count,
});

export const poolingCandidatesInput = z.strictObject({
  limit: z.int().min(1).max(CANDIDATES_LISTED_MAXIMUM).default(50),
});
export const poolingCandidatesOutput = z.object({
  /** Day of the stances that holders are compared by. */
  on: calendarDate,
  /** Best first, at most `limit` of `total`. */
  candidates: listOf(poolingCandidate),
  total: count,
  pools: listOf(dataPool),
  /** Holdings of whose domain no other country holds any. */
  alone: listOf(holdingId),
  /** The issues that holders are compared on. */
  issues: listOf(z.object({ id: issueId, name: z.string() })),
  /** Holdings that candidates were found among, of all that stand. */
  considered: count,
  holdings: count,
});

export const preStandardizationCandidate = z.object({
  technology: technologyId,
  state: z.enum(WINDOW_STATES),
  isCandidate: z.boolean(),
  isCertain: z.boolean(),
  headline: share.nullable(),
  coveredBy: listOf(z.string()),
  mayBeCoveredBy: listOf(z.string()),
});
export const preStandardizationInput = z.strictObject({
  weighting: weighting.default({ kind: "equal" }),
});
export const preStandardizationOutput = z.object({
  /** Every technology, the most promising first. */
  rows: listOf(preStandardizationCandidate),
  /** Running collaborations that rows name. */
  efforts: listOf(z.object({ id: collaborationId, title: z.string() })),
});

const name = needed(line(200), "write a name");
const seen = z.int().min(0).max(2_147_483_647);
const holdingReason = needed(paragraph(2000), "say what is the source's and what is yours");

export const recordHoldingInput = z.strictObject({
  /** The holding that is described anew; a new one when left out. */
  id: holdingId.nullable().default(null),
  /** Last version that the person saw; 0 for a new one. */
  seen: seen.default(0),
  title: needed(title, "name the data"),
  holder: z.strictObject({
    country: countryCode,
    body: needed(line(300), "name the body that holds them"),
    agency: agencyId.nullable().default(null),
  }),
  domain: needed(line(100), "say what they are about, such as face recognition"),
  technology: technologyId.nullable().default(null),
  modality: needed(line(100), "say what the data are, such as images"),
  /** Whom or what they cover; empty when not known. */
  populations: z
    .array(name)
    .max(POPULATIONS_MAXIMUM, `name at most ${POPULATIONS_MAXIMUM}`)
    .readonly()
    .default([]),
  /** Absent when not known. */
  size: z
    .strictObject({
      amount: z.number("write a number"),
      unit: needed(line(100), "say what is counted, such as images"),
    })
    .nullable()
    .default(null),
  sensitivity: sensitivity.nullable().default(null),
  legalBasis: needed(paragraph(1000), "leave it out when it is not known").nullable().default(null),
  source: z.strictObject({
    title: needed(title, "name the source"),
    locator: needed(line(500), "say where in the source it stands"),
    dated: calendarDate,
    basis: z.enum(BASES).exclude(["proposal"]).default("reported"),
  }),
  reason: holdingReason,
});
export const withdrawHoldingInput = z.strictObject({
  id: holdingId,
  seen: seen.min(1),
  reason: needed(paragraph(2000), "give the reason in a sentence"),
});
export const holdingAccepted = z.object({ id: holdingId, sequence: z.int().min(1) });
