import { accepted, resolveInput } from "@entente/contract";
import { resolve as decideResolution, PART } from "@entente/domain";
import { changeRecord } from "../change-record.ts";
import { factsStated } from "../facts-stated.ts";
import { procedureFor } from "../procedure.ts";
import { statementOf } from "../statement.ts";

/** The lead agency, or the White House coordinator, records the agreed action with its official. */
export const resolve = procedureFor("resolve")
  .input(resolveInput)
  .output(accepted)
  .mutation(({ ctx, input, path }) =>
    changeRecord(ctx, input, {
      act: ctx.act,
      action: path,
      share: null,
      parts: [PART.resolution],
      decide: ({ record }) => factsStated(decideResolution(record, { ...input, ...statementOf(ctx, input) })),
    }),
  );
