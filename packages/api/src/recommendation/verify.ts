import { accepted, verifyInput } from "@entente/contract";
import { verify as decideVerification, PART } from "@entente/domain";
import { changeRecord } from "../change-record.ts";
import { factsStated } from "../facts-stated.ts";
import { procedureFor } from "../procedure.ts";
import { statementOf } from "../statement.ts";

/** A verifier judges the claimed completion. */
export const verify = procedureFor("verify")
  .input(verifyInput)
  .output(accepted)
  .mutation(({ ctx, input, path }) =>
    changeRecord(ctx, input, {
      act: ctx.act,
      action: path,
      share: null,
      parts: [PART.verification],
      decide: ({ record }) =>
        factsStated(decideVerification(record, { ...statementOf(ctx, input), to: input.to })),
    }),
  );
