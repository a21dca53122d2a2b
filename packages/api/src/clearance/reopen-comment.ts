import { reopenCommentInput, roundAccepted } from "@entente/contract";
import { reopenComment as decideReopened } from "@entente/domain";
import { authorOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { changeRound, only } from "./change-round.ts";

/** The office that made a comment takes up again what was called resolved. */
export const reopenComment = procedureFor("resolve-comment")
  .input(reopenCommentInput)
  .output(roundAccepted)
  .mutation(({ ctx, input: { round, seen, comment, reason }, path }) =>
    changeRound(ctx, {
      round,
      action: path,
      office: null,
      seen: { version: seen, part: { kind: "comment", comment } },
      decide: (present) =>
        only(decideReopened(present, { comment, reason, at: ctx.now(), by: authorOf(ctx.actor) })),
    }),
  );
