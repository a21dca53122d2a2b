import {
  basis,
  calendarDate,
  commitmentKey,
  countryCode,
  forumId,
  recommendationKey,
  technologyId,
} from "@entente/contract";
import { z } from "zod";
import { seatRow, technologyRow } from "../brief/rows.ts";

const { note: sentence } = seatRow.shape;
const { name } = technologyRow.shape;

/** Only people who use the product report; a file cannot. */
const filedBasis = basis.exclude(["reported"]);

/** Several names in one cell, with semicolons between; an empty cell is none. */
function namesIn<Name extends string>(item: z.ZodType<Name, string>) {
  return z
    .string()
    .nullable()
    .transform((cell, context): readonly Name[] => {
      const names = (cell === null ? [] : cell.split(";")).map((name) => item.safeParse(name));
      for (const { error } of names) {
        if (error === undefined) continue;
        const message = error.issues.map((issue) => issue.message).join("; ");
        context.issues.push({ code: "custom", input: cell, message });
      }
      return names.flatMap(({ data }) => data ?? []);
    });
}

/** A communiqué, or what reports it. */
export const documentRow = z.strictObject({
  id: name,
  forum: forumId,
  title: name,
  madeOn: calendarDate,
  locator: name,
  caveat: sentence.nullable(),
});
export type DocumentRow = z.output<typeof documentRow>;

export const commitmentRow = z.strictObject({
  key: commitmentKey,
  document: name,
  text: sentence,
  technologies: namesIn(technologyId),
  owedBy: namesIn(countryCode),
  basis: filedBasis,
});
export type CommitmentRow = z.output<typeof commitmentRow>;

export const linkRow = z.strictObject({
  commitment: commitmentKey,
  recommendation: recommendationKey,
  basis: filedBasis,
  reason: sentence,
});
export type LinkRow = z.output<typeof linkRow>;
