import { accepted, givePositionInput } from "@entente/contract";
import { givePosition as decidePosition, PART } from "@entente/domain";
import { changeRecord } from "../change-record.ts";
import { factsStated } from "../facts-stated.ts";
import { procedureFor } from "../procedure.ts";
import { statementOf } from "../statement.ts";

/** An addressed agency answers the recommendation. */
export const givePosition = procedureFor("give-position")
  .input(givePositionInput)
  .output(accepted)
  .mutation(({ ctx, input, path }) => {
    const { agency, to } = input;
    return changeRecord(ctx, input, {
      act: ctx.act,
      action: path,
      share: agency,
      parts: [PART.position(agency)],
      decide: ({ record }) => factsStated(decidePosition(record, { ...statementOf(ctx, input), agency, to })),
    });
  });
