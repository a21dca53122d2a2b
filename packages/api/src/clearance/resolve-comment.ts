import { resolveCommentInput, roundAccepted } from "@entente/contract";
import { resolveComment as decideResolved } from "@entente/domain";
import { authorOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { changeRound, factsOf } from "./change-round.ts";

/** A comment is called resolved: a critical one by the office that made it alone. */
export const resolveComment = procedureFor("resolve-comment")
  .input(resolveCommentInput)
  .output(roundAccepted)
  .mutation(({ ctx, input: { round, seen, ...given }, path }) =>
    changeRound(ctx, {
      round,
      action: path,
      office: given.office,
      seen: { version: seen, part: { kind: "comment", comment: given.comment } },
      decide: (present) =>
        factsOf(decideResolved(present, { ...given, at: ctx.now(), by: authorOf(ctx.actor) })),
    }),
  );
