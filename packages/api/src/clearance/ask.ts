import { askOfficeInput, roundAccepted } from "@entente/contract";
import { askOffice } from "@entente/domain";
import { authorOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { checkOffices } from "./call-round.ts";
import { changeRound, only } from "./change-round.ts";

/** The convener asks one more office, or requires the answer of one that was informed. */
export const ask = procedureFor("call-clearance")
  .input(askOfficeInput)
  .output(roundAccepted)
  .mutation(async ({ ctx, input: { round, office, asking }, path }) => {
    await checkOffices(ctx, [office]);
    return changeRound(ctx, {
      round,
      action: path,
      office: null,
      seen: null,
      decide: (present) =>
        only(askOffice(present, { office, asking, at: ctx.now(), by: authorOf(ctx.actor) })),
    });
  });
