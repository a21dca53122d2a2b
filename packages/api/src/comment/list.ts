import { COMMENTS_LIMIT, commentListOutput, commentSubject } from "@entente/contract";
import { checkAccess, shareableBy } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { NOBODYS, shownComments } from "./shown-comment.ts";
import { countryOf, receivingOf, recordAround, shownRecord } from "./spoken-record.ts";

/** What was said about a record, as far as this person may read it. */
export const list = procedureFor("read-register")
  .input(commentSubject)
  .output(commentListOutput)
  .query(async ({ ctx, input: subject }) => {
    const record = await recordAround(ctx, subject);
    const { rows, total, version } = await ctx.repositories.comments.list(subject, COMMENTS_LIMIT);
    const may = checkAccess(ctx.actor, "write-comment", NOBODYS);
    const comments = await shownComments(ctx, rows);
    const shareable = shareableBy({ country: countryOf(ctx.viewer), receiving: receivingOf(record) });
    const named = comments.flatMap(({ country, sharedWith }) => [country, ...sharedWith]);
    return {
      ...(await shownRecord(ctx, record, [...named, ...shareable])),
      comments,
      total,
      version,
      writeRefusal: may.ok ? null : may.error,
      shareable,
    };
  });
