import { taskingId } from "@entente/contract";
import { notFound } from "next/navigation";
import { cache } from "react";
import { api } from "../../lib/api.ts";
import { ask } from "../../lib/ask.ts";

/** The tasking that an address names, asked once for each request; the page for missing things when none has this id. */
export const loadTask = cache(async (id: string) => {
  const parsed = taskingId.safeParse(id);
  if (!parsed.success) notFound();
  const { tasking } = await api();
  return ask(tasking.get.query({ tasking: parsed.data }));
});
