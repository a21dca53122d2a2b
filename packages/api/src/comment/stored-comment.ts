import type { StoredComment } from "@entente/db";
import type { CommentId } from "@entente/domain";
import type { SignedInContext } from "../context.ts";
import { refusalError } from "../refusal.ts";

/** The stored comment, or the refusal that there is none: the same for one that the person may not read. */
export async function storedComment(ctx: SignedInContext, comment: CommentId): Promise<StoredComment> {
  const stored = await ctx.repositories.comments.find(comment);
  if (stored === null) throw refusalError({ code: "not-found", kind: "comment", value: comment });
  return stored;
}

/** Refuses whoever did not see the last entry, with who put that down. */
export function checkSeen({ comment, entries }: StoredComment, seen: number): void {
  const present = entries.length;
  if (seen > present) {
    throw refusalError({
      code: "not-found",
      kind: "page",
      value: `entry ${seen} of ${comment.written.comment}`,
    });
  }
  const last = entries.at(-1);
  if (seen === present || last === undefined) return;
  const { entry, personName } = last;
  const { by, at } = entry;
  throw refusalError({ code: "entry-changed-meanwhile", kind: "comment", seen, present, by, personName, at });
}
