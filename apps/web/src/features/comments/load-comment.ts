import { commentId } from "@entente/contract";
import { notFound } from "next/navigation";
import { cache } from "react";
import { api } from "../../lib/api.ts";
import { ask } from "../../lib/ask.ts";

/** The comment that an address names, asked once for each request; the page for missing things when none has this id. */
export const loadComment = cache(async (id: string) => {
  const parsed = commentId.safeParse(id);
  if (!parsed.success) notFound();
  const { comment } = await api();
  return ask(comment.get.query({ comment: parsed.data }));
});
