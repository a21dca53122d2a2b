import { accepted, disputeInput } from "@entente/contract";
import { dispute as decideDispute, PART } from "@entente/domain";
import { changeRecord } from "../change-record.ts";
import { factsStated } from "../facts-stated.ts";
import { procedureFor } from "../procedure.ts";
import { statementOf } from "../statement.ts";

/** An assigned agency disputes what stands. */
export const dispute = procedureFor("raise-dispute")
  .input(disputeInput)
  .output(accepted)
  .mutation(({ ctx, input, path }) =>
    changeRecord(ctx, input, {
      act: ctx.act,
      action: path,
      share: null,
      parts: [PART.verification],
      decide: ({ record }) => factsStated(decideDispute(record, statementOf(ctx, input))),
    }),
  );
