import { commentAccepted, writeCommentInput } from "@entente/contract";
import { type CommentId, parseCommentId, writeComment } from "@entente/domain";
import { authorOf, type SignedInContext, signatureOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { addresseesOf, nameable, readersOf } from "./addressees-of.ts";
import { countryOf, receivingOf, recordAround } from "./spoken-record.ts";

/** Says something about a record: internally, or also to countries to which the record itself is released. */
export const write = procedureFor("write-comment")
  .input(writeCommentInput)
  .output(commentAccepted)
  .mutation(async ({ ctx, input: { subject, text, sharedWith, mentions }, path }) => {
    const [record, known] = await Promise.all([recordAround(ctx, subject), nameable(ctx)]);
    const draft = { comment: newCommentId(ctx), subject, text, sharedWith };
    const written = orRefuse(
      writeComment(
        { ...draft, at: ctx.now(), by: authorOf(ctx.actor) },
        {
          country: countryOf(ctx.viewer),
          receiving: receivingOf(record),
          shares: record.shares,
          addressees: addresseesOf(record, text, mentions, known),
        },
      ),
    );
    await ctx.repositories.comments.appendWritten(
      written,
      readersOf(record, written.sharedWith),
      signatureOf(ctx, ctx.actor, path),
    );
    return { comment: written.comment, sequence: 1 };
  });

function newCommentId({ newId }: SignedInContext): CommentId {
  const text = newId();
  const id = parseCommentId(text);
  if (!id.ok) throw new Error(`${text} is not a UUID`);
  return id.value;
}
