import { agencyId, basis, calendarDate, countryCode, technologyId } from "@entente/contract";
import { SENSITIVITIES } from "@entente/domain";
import { z } from "zod";
import { seatRow, technologyRow } from "../brief/rows.ts";

const { note: sentence } = seatRow.shape;
const { name } = technologyRow.shape;
const AMOUNT = /^\d+(\.\d+)?$/;

/** Data that a body holds; an empty cell is not known, never zero. */
export const holdingRow = z.strictObject({
  /** What the id is made from. */
  name: z.string("write a name").regex(/^[a-z][a-z0-9-]*$/, "write a short name, such as nist-face-images"),
  title: name,
  country: countryCode,
  body: name,
  agency: agencyId.nullable(),
  domain: name,
  technology: technologyId.nullable(),
  modality: name,
  /** Several with semicolons between. */
  populations: z
    .string()
    .nullable()
    .transform((cell) => (cell === null ? [] : cell.split(";").map((one) => one.trim()))),
  amount: z.string().regex(AMOUNT, "write a number, or leave it empty").transform(Number).nullable(),
  unit: name.nullable(),
  sensitivity: z.enum(SENSITIVITIES).nullable(),
  legalBasis: sentence.nullable(),
  sourceTitle: name,
  locator: name,
  dated: calendarDate,
  /** Only people who use the product report; a file cannot, and nobody proposes that data exist. */
  basis: basis.exclude(["reported", "proposal"]),
  reason: sentence,
});
export type HoldingRow = z.output<typeof holdingRow>;
