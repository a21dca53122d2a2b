import { BLOC_NAMES, ISSUE_FAMILIES, STANCE_CONFIDENCES } from "@entente/domain";
import { z } from "zod";
import { calendarDate, countryCode, issueId, recommendationKey } from "./id.ts";
import { listOf } from "./list-of.ts";
import { passage } from "./record.ts";
import { basis } from "./status.ts";

export const issueFamily = z.enum(ISSUE_FAMILIES);
export const stanceConfidence = z.enum(STANCE_CONFIDENCES);
export const blocName = z.enum(BLOC_NAMES);

/** An option or level by its name, an amount, or yes or no. */
export const stanceValue = z.union([z.string().max(200), z.number(), z.boolean()]);

const describedIssueFields = {
  id: issueId,
  name: z.string(),
  family: issueFamily,
  weight: z.number(),
  question: z.string(),
  codingRule: z.string(),
  answers: listOf(z.object({ value: stanceValue, name: z.string(), meaning: z.string() })),
  weightReason: z.string(),
  basis,
  passage: passage.nullable(),
};
export const describedIssue = z.discriminatedUnion("kind", [
  z.object({
    ...describedIssueFields,
    kind: z.literal("nominal"),
    options: listOf(z.string()),
    optionDistances: listOf(listOf(z.number())).nullable(),
  }),
  z.object({ ...describedIssueFields, kind: z.literal("ordinal"), levels: listOf(z.string()) }),
  z.object({
    ...describedIssueFields,
    kind: z.literal("numeric"),
    lowest: z.number(),
    highest: z.number(),
    unit: z.string(),
    step: z.number().nullable(),
  }),
  z.object({ ...describedIssueFields, kind: z.literal("binary") }),
]);

export const alignmentHolder = z.object({ country: countryCode, isReference: z.boolean() });
export const alignmentBloc = z.object({
  name: blocName,
  members: listOf(countryCode),
  reason: z.string(),
  basis,
  passage: passage.nullable(),
});

/** Who is compared, on which issues, at which weights. */
export const alignmentModel = z.object({
  title: z.string(),
  version: z.int().min(1),
  issues: listOf(describedIssue),
  holders: listOf(alignmentHolder),
  blocs: listOf(alignmentBloc),
});

export const stanceFigure = z.object({
  indicator: z.string(),
  year: z.int().nullable(),
  value: z.number(),
});
export const stanceCitation = z.object({
  title: z.string(),
  publisher: z.string(),
  license: z.string(),
  locator: z.string(),
  dated: calendarDate,
  caveat: z.string().nullable(),
  basis,
  confidence: stanceConfidence,
  passage: passage.nullable(),
  figure: stanceFigure.nullable(),
});

/** A country's answer on an issue, with where it is read from. */
export const countryStance = z.object({
  holder: countryCode,
  issue: issueId,
  value: stanceValue,
  since: calendarDate,
  source: stanceCitation,
  reason: z.string(),
});

export const stanceChange = z.object({ holder: countryCode, issue: issueId, to: stanceValue });
export const effectChange = stanceChange.extend({ basis, reason: z.string() });

/** Stance changes that carrying out a recommendation would bring, and the group in which they count. */
export const linkedEffect = z.object({
  recommendation: recommendationKey,
  group: listOf(countryCode),
  groupReason: z.string(),
  changes: listOf(effectChange),
});
