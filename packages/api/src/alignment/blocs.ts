import { alignmentBlocsInput, alignmentBlocsOutput } from "@entente/contract";
import {
  type AlignmentModel,
  blocComparison,
  blocMembers,
  blocOutsiders,
  type CountryCode,
  groupWith,
  pairDistances,
} from "@entente/domain";
import type { z } from "zod";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { questionOf, storedAlignment, tableFor } from "./stored-alignment.ts";

/** Two blocs against each other, and those outside both between them. */
export const blocs = procedureFor("read-internal")
  .input(alignmentBlocsInput)
  .output(alignmentBlocsOutput)
  .query(async ({ ctx, input: { first: one, second: other, ...asked } }) => {
    const stored = await storedAlignment(ctx);
    const { model } = stored.inputs;
    const [first, second] = [membersOf(model, one), membersOf(model, other)];
    const holders = groupWith(model, asked.holders, [...first, ...second]);
    const question = questionOf({ ...asked, holders }, ctx.today);
    const distances = pairDistances(tableFor(stored, question, ctx.today));
    return {
      on: question.on,
      first,
      second,
      comparison: orRefuse(blocComparison(distances, first, second)),
      outsiders: orRefuse(blocOutsiders(distances, first, second)),
    };
  });

type BlocSide = z.output<typeof alignmentBlocsInput>["first"];

function membersOf(model: AlignmentModel, side: BlocSide): readonly CountryCode[] {
  return side.kind === "named" ? blocMembers(model, side.name) : side.members;
}
