import { commentAccepted, correctCommentInput } from "@entente/contract";
import { correctComment } from "@entente/domain";
import { authorOf, signatureOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { addresseesOf, nameable, readersOf } from "./addressees-of.ts";
import { countryOf, receivingOf, recordAround } from "./spoken-record.ts";
import { checkSeen, storedComment } from "./stored-comment.ts";

/** The author corrects the words; those before are kept. */
export const correct = procedureFor("write-comment")
  .input(correctCommentInput)
  .output(commentAccepted)
  .mutation(async ({ ctx, input: { comment, seen, text, mentions }, path }) => {
    const stored = await storedComment(ctx, comment);
    checkSeen(stored, seen);
    const { subject, sharedWith } = stored.comment.written;
    const [record, known] = await Promise.all([recordAround(ctx, subject), nameable(ctx)]);
    const corrected = orRefuse(
      correctComment(
        stored.comment,
        { text, at: ctx.now(), by: authorOf(ctx.actor) },
        {
          country: countryOf(ctx.viewer),
          receiving: receivingOf(record),
          shares: record.shares,
          addressees: addresseesOf(record, text, mentions, known),
        },
      ),
    );
    const signature = signatureOf(ctx, ctx.actor, path);
    const mayRead = readersOf(record, sharedWith);
    const saved = await ctx.repositories.comments.append(stored, corrected, mayRead, signature);
    if (saved.ok) return { comment, sequence: saved.value };
    checkSeen(await storedComment(ctx, comment), seen);
    throw new Error(`the comment ${comment} moved and did not change`);
  });
