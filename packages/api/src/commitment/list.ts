import { commitmentListInput, commitmentListOutput } from "@entente/contract";
import { CursorInvalid } from "@entente/db";
import { commitmentGrid } from "@entente/domain";
import { markingOfNamed } from "../marking/shown-marking.ts";
import { procedureFor } from "../procedure.ts";
import { refusalError } from "../refusal.ts";

/** One page of commitments against countries; fails with `not-found` when its place was not given out for this query. */
export const list = procedureFor("read-internal")
  .input(commitmentListInput)
  .output(commitmentListOutput)
  .query(async ({ ctx, input }) => {
    try {
      const { rows, total, nextCursor } = await ctx.repositories.commitments.list(input, ctx.today);
      const grid = commitmentGrid(
        rows.map(({ shown }) => shown.record),
        ctx.today,
      );
      const standings = new Map(grid.rows.map((row) => [row.commitment, row]));
      return {
        on: ctx.today,
        countries: grid.countries,
        rows: rows.flatMap(({ shown: { record, version } }) => {
          const { commitment } = record;
          const standing = standings.get(commitment.key);
          return standing === undefined ? [] : [{ commitment, version, standing }];
        }),
        marking: await markingOfNamed(
          ctx,
          rows.flatMap(({ shown }) => shown.record.commitment.recommendations),
        ),
        total,
        nextCursor,
      };
    } catch (error) {
      if (!(error instanceof CursorInvalid)) throw error;
      throw refusalError({ code: "not-found", kind: "page", value: input.cursor ?? "" });
    }
  });
