import { roundAccepted, roundInput } from "@entente/contract";
import { makeSplitMemo } from "@entente/domain";
import { authorOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { changeRound, only } from "./change-round.ts";

/** At the top: who supports the text and who opposes it, as they stand now. */
export const splitMemo = procedureFor("elevate-clearance")
  .input(roundInput)
  .output(roundAccepted)
  .mutation(({ ctx, input: { round }, path }) =>
    changeRound(ctx, {
      round,
      action: path,
      office: null,
      seen: null,
      decide: (present) => only(makeSplitMemo(present, { at: ctx.now(), by: authorOf(ctx.actor) })),
    }),
  );
