import { basis, countryCode, recommendationKey } from "@entente/contract";
import { z } from "zod";
import { seatRow, technologyRow } from "../brief/rows.ts";

const { note: sentence } = seatRow.shape;
const { name, section, paragraph } = technologyRow.shape;

/** A recommendation against another one, or against a policy of a country. */
export const tensionRow = z.strictObject({
  id: name,
  recommendation: recommendationKey,
  otherRecommendation: recommendationKey.nullable(),
  policyCountry: countryCode.nullable(),
  policyName: name.nullable(),
  statement: sentence,
  section,
  paragraph,
  /** Only people who use the product report; a file cannot. */
  basis: basis.exclude(["reported"]),
});
export type TensionRow = z.output<typeof tensionRow>;
