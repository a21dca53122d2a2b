import { commentGetInput, commentGetOutput } from "@entente/contract";
import type { StoredComment, StoredCommentEntry } from "@entente/db";
import { procedureFor } from "../procedure.ts";
import { shownComments } from "./shown-comment.ts";
import { recordAround, shownRecord } from "./spoken-record.ts";
import { storedComment } from "./stored-comment.ts";

/** One comment; at home also the words that it had before. */
export const get = procedureFor("read-register")
  .input(commentGetInput)
  .output(commentGetOutput)
  .query(async ({ ctx, input }) => {
    const stored = await storedComment(ctx, input.comment);
    const record = await recordAround(ctx, stored.comment.written.subject);
    const [comment] = await shownComments(ctx, [stored]);
    if (comment === undefined) throw new Error(`the comment ${input.comment} is not shown`);
    return {
      ...(await shownRecord(ctx, record, [comment.country, ...comment.sharedWith])),
      comment,
      earlier: ctx.viewer.kind === "partner" ? [] : earlierWords(stored),
    };
  });

/** All words but those in force; of what was withdrawn all. */
function earlierWords({ comment, entries }: StoredComment) {
  const worded = entries.flatMap(({ entry, personName, seatTitle }: StoredCommentEntry) => {
    if (entry.kind === "withdrawn") return [];
    const { at, by, text } = entry;
    return [{ at, by, personName, seatTitle, text }];
  });
  return comment.withdrawal === null ? worded.slice(0, -1) : worded;
}
