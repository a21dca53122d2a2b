"use server";

import { foundTableInput } from "@entente/contract";
import { redirect } from "next/navigation";
import { api } from "../../../lib/api.ts";
import type { FormState } from "../../../ui/forms/form-state.ts";
import { submit } from "../../../ui/forms/submit.ts";
import { textIn } from "../../../ui/forms/trimmed-text.ts";
import { listIn } from "../frame/form-text.ts";
import { tableHref } from "../frame/forum-address.ts";
import { FOUND_LABELS } from "./found-labels.ts";

/** Founds the table that was checked, and goes to it. */
export async function foundTable(before: FormState, data: FormData): Promise<FormState> {
  const { forum } = await api();
  const outcome = await submit({
    before,
    data,
    schema: foundTableInput,
    input: {
      name: textIn(data, "name"),
      forum: textIn(data, "forum") || null,
      statement: textIn(data, "statement"),
      technologies: listIn(data, "technologies"),
      bands: listIn(data, "bands"),
      members: listIn(data, "members"),
      duplicateReason: textIn(data, "duplicateReason"),
      source: { title: textIn(data, "source.title") },
      reason: textIn(data, "reason"),
    },
    labels: FOUND_LABELS,
    send: (checked) => forum.foundTable.mutate(checked),
  });
  if (outcome.ok) redirect(tableHref(outcome.value.table));
  return outcome.state;
}
