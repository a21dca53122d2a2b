import { countryCode, requirementId, technologyId } from "@entente/contract";
import { CAPABILITY_CONFIDENCES, READINESS_BANDS, UNION_COUNTS } from "@entente/domain";
import { z } from "zod";
import { figureRow, passageRow, seatRow, technologyRow } from "../brief/rows.ts";
import { ratingRow } from "../priority/rows.ts";

const { note: sentence } = seatRow.shape;
const { name, section, paragraph: ordinalCell } = technologyRow.shape;
const { paragraph } = passageRow.shape;
const { basis, ratedOn: day } = ratingRow.options[0].shape;
const numberCell = z.string("write a number").pipe(figureRow.shape.value);

const definitionRow = z.strictObject({
  id: requirementId,
  technology: technologyId,
  name,
  meaning: sentence,
  bands: z.array(z.enum(READINESS_BANDS)),
  level: z.number(),
  depth: z.number(),
  weight: z.number(),
  levelWords: z.array(name),
  unionCount: z.enum(UNION_COUNTS),
  readingRule: sentence,
  codings: z.array(
    z.strictObject({ indicator: name, title: name, unit: name, cutPoints: z.array(z.number()) }),
  ),
  basis,
  passage: z.strictObject({ section, paragraph }).nullable(),
});
export type DefinitionRow = z.output<typeof definitionRow>;

export const requirementSetRow = z.strictObject({
  title: name,
  version: z.int().min(1),
  holders: z.array(z.strictObject({ country: countryCode, isReference: z.boolean() })).min(1),
  union: z.strictObject({ code: countryCode, members: z.array(countryCode).min(1) }),
  requirements: z.array(definitionRow).min(1),
});
export type RequirementSetRow = z.output<typeof requirementSetRow>;

/** A row with an indicator states a figure and needs its year and value; one without states neither. */
export const capabilityRow = z.strictObject({
  country: countryCode,
  requirement: requirementId,
  level: numberCell,
  asOf: day,
  confidence: z.enum(CAPABILITY_CONFIDENCES),
  basis,
  source: name,
  section: section.nullable(),
  paragraph: ordinalCell.nullable(),
  locator: name.nullable(),
  indicator: name.nullable(),
  firstYear: ordinalCell.nullable(),
  year: ordinalCell.nullable(),
  value: numberCell.nullable(),
  reason: sentence,
});
export type CapabilityRow = z.output<typeof capabilityRow>;
