import { commentAccepted, withdrawCommentInput } from "@entente/contract";
import { checkAccess, ownStatementOf, withdrawComment } from "@entente/domain";
import { authorOf, signatureOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { checkSeen, storedComment } from "./stored-comment.ts";

/** The author, or a coordinator of the author's agency, withdraws a comment; that it was there stays. */
export const withdraw = procedureFor("write-comment")
  .input(withdrawCommentInput)
  .output(commentAccepted)
  .mutation(async ({ ctx, input: { comment, seen, reason }, path }) => {
    const stored = await storedComment(ctx, comment);
    checkSeen(stored, seen);
    const { agency } = stored.comment.written.by;
    const isForAgency = checkAccess(ctx.actor, "withdraw-comment", ownStatementOf(agency)).ok;
    const withdrawn = orRefuse(
      withdrawComment(stored.comment, { reason, isForAgency, at: ctx.now(), by: authorOf(ctx.actor) }),
    );
    const signature = signatureOf(ctx, ctx.actor, path);
    const saved = await ctx.repositories.comments.append(stored, withdrawn, () => false, signature);
    if (saved.ok) return { comment, sequence: saved.value };
    checkSeen(await storedComment(ctx, comment), seen);
    throw new Error(`the comment ${comment} moved and did not change`);
  });
