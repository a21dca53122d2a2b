import {
  basis,
  calendarDate,
  countryCode,
  issueId,
  line,
  recommendationKey,
  stanceValue,
} from "@entente/contract";
import { BLOC_NAMES, ISSUE_FAMILIES, STANCE_CONFIDENCES } from "@entente/domain";
import { z } from "zod";
import { figureRow, seatRow, technologyRow } from "../brief/rows.ts";
import { placeRow as quotedPlaceRow, sourceRow as yearlySourceRow } from "../priority/rows.ts";

const { note: sentence } = seatRow.shape;
const { name, section, paragraph: ordinalCell } = technologyRow.shape;
const { value: numberCell } = figureRow.shape;

/** Only people who use the product report; a file cannot. */
const filedBasis = basis.exclude(["reported"]);
const passage = z.strictObject({ section, paragraph: z.int().min(1) }).nullable();

const ISSUE = {
  id: issueId,
  name,
  family: z.enum(ISSUE_FAMILIES),
  weight: z.number(),
  question: sentence,
  codingRule: sentence,
  answers: z.array(z.strictObject({ value: stanceValue, name, meaning: sentence })),
  weightReason: sentence,
  basis: filedBasis,
  passage,
};
const issueRow = z.discriminatedUnion("kind", [
  z.strictObject({
    ...ISSUE,
    kind: z.literal("nominal"),
    options: z.array(name),
    optionDistances: z.array(z.array(z.number())).nullable(),
  }),
  z.strictObject({ ...ISSUE, kind: z.literal("ordinal"), levels: z.array(name) }),
  z.strictObject({
    ...ISSUE,
    kind: z.literal("numeric"),
    lowest: z.number(),
    highest: z.number(),
    unit: name,
    step: z.number().nullable(),
  }),
  z.strictObject({ ...ISSUE, kind: z.literal("binary") }),
]);
export type IssueRow = z.output<typeof issueRow>;

export const modelRow = z.strictObject({
  title: name,
  version: z.int().min(1),
  issues: z.array(issueRow),
  holders: z.array(z.strictObject({ country: countryCode, isReference: z.boolean() })),
  blocs: z.array(
    z.strictObject({
      name: z.enum(BLOC_NAMES),
      members: z.array(countryCode),
      reason: sentence,
      basis: filedBasis,
      passage,
    }),
  ),
});
export type ModelRow = z.output<typeof modelRow>;

export const stanceRow = z.strictObject({
  holder: countryCode,
  issue: issueId,
  /** An option or level, a number, or yes or no, as the issue asks. */
  value: line(200),
  since: calendarDate,
  confidence: z.enum(STANCE_CONFIDENCES),
  basis: filedBasis,
  source: name,
  section: section.nullable(),
  paragraph: ordinalCell.nullable(),
  locator: name.nullable(),
  indicator: name.nullable(),
  year: ordinalCell.nullable(),
  figure: numberCell.nullable(),
  reason: sentence,
});
export type StanceRow = z.output<typeof stanceRow>;

export const effectRow = z.strictObject({
  recommendation: recommendationKey,
  group: z.array(countryCode),
  groupReason: sentence,
  changes: z
    .array(
      z.strictObject({
        holder: countryCode,
        issue: issueId,
        to: stanceValue,
        basis: filedBasis,
        reason: sentence,
      }),
    )
    .min(1, "link at least one change, or leave the recommendation out"),
});
export type EffectRow = z.output<typeof effectRow>;

export const sourceRow = yearlySourceRow.omit({ year: true }).extend({ dated: calendarDate });
export type SourceRow = z.output<typeof sourceRow>;

export { quotedPlaceRow as placeRow };
export type PlaceRow = z.output<typeof quotedPlaceRow>;
