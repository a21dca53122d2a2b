import { accepted, closeInput } from "@entente/contract";
import { close as decideClosure, err, PART } from "@entente/domain";
import { changeRecord } from "../change-record.ts";
import { factsStated } from "../facts-stated.ts";
import { procedureFor } from "../procedure.ts";
import { statementOf } from "../statement.ts";

/** A verifier ends the record. */
export const close = procedureFor("close")
  .input(closeInput)
  .output(accepted)
  .mutation(({ ctx, input, path }) => {
    const { to, approvedBy, successor } = input;
    return changeRecord(ctx, input, {
      act: ctx.act,
      action: path,
      share: null,
      parts: [PART.verification, PART.closure],
      async decide({ record }) {
        if (successor !== null && (await ctx.repositories.recommendations.find(successor)) === null) {
          return err({ code: "not-found", kind: "recommendation", value: successor });
        }
        return factsStated(decideClosure(record, { ...statementOf(ctx, input), to, approvedBy, successor }));
      },
    });
  });
