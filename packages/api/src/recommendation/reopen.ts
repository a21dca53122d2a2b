import { accepted, reopenInput } from "@entente/contract";
import { reopen as decideReopening, PART } from "@entente/domain";
import { changeRecord } from "../change-record.ts";
import { factsStated } from "../facts-stated.ts";
import { procedureFor } from "../procedure.ts";
import { statementOf } from "../statement.ts";

/** A verifier opens a closed record again. */
export const reopen = procedureFor("reopen")
  .input(reopenInput)
  .output(accepted)
  .mutation(({ ctx, input, path }) =>
    changeRecord(ctx, input, {
      act: ctx.act,
      action: path,
      share: null,
      parts: [PART.closure],
      decide: ({ record }) => factsStated(decideReopening(record, statementOf(ctx, input))),
    }),
  );
