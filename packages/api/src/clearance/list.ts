import { clearanceListInput, clearanceListOutput } from "@entente/contract";
import { CursorInvalid } from "@entente/db";
import { markingOfNamed } from "../marking/shown-marking.ts";
import { procedureFor } from "../procedure.ts";
import { refusalError } from "../refusal.ts";

/** Rounds that wait for the person's agency, that it called, or all; fails with `not-found` for a place of another list. */
export const list = procedureFor("read-internal")
  .input(clearanceListInput)
  .output(clearanceListOutput)
  .query(async ({ ctx, input }) => {
    const { clearance } = ctx.repositories;
    const { agency } = ctx.actor;
    try {
      const [page, counts] = await Promise.all([
        clearance.list({ ...input, agency }),
        clearance.counts(agency, ctx.today),
      ]);
      const marking = await markingOfNamed(
        ctx,
        page.rows.map(({ about }) => about),
      );
      return { ...page, marking, counts };
    } catch (error) {
      if (!(error instanceof CursorInvalid)) throw error;
      throw refusalError({ code: "not-found", kind: "page", value: input.cursor ?? "" });
    }
  });
