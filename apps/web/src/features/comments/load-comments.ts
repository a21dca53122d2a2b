import type { Entente } from "@entente/client";
import type { CommentSubjectKind } from "@entente/domain";
import { cache } from "react";
import { api } from "../../lib/api.ts";
import { ask } from "../../lib/ask.ts";

/** What was said about a record, asked once for each request. */
export const loadComments = cache(async (kind: CommentSubjectKind, key: string) => {
  const { comment } = await api();
  return ask(comment.list.query({ kind, key }));
});

/** How many comments on a record of a list the person may read, by the record's key. */
export type CommentTotals = ReadonlyMap<string, number>;

/** Those of all records of the kind, asked at once. */
export async function loadCommentTotals(client: Entente, kind: CommentSubjectKind): Promise<CommentTotals> {
  const { counts } = await client.comment.counts.query({ kind });
  return new Map(counts.map(({ key, total }) => [key, total]));
}
