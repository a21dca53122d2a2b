"use server";

import { foundCollaborationInput } from "@entente/contract";
import { redirect } from "next/navigation";
import { api } from "../../../lib/api.ts";
import type { FormState } from "../../../ui/forms/form-state.ts";
import { submit } from "../../../ui/forms/submit.ts";
import { textIn } from "../../../ui/forms/trimmed-text.ts";
import type { CheckAddress } from "../../forum/check/check-address.ts";
import { COLLABORATIONS_PATH } from "../collaboration-address.ts";
import { FOUND_COLLABORATION_LABELS } from "./found-labels.ts";

/** Puts the joint work that was checked on record, and goes to it. */
export async function foundCollaboration(
  { members, technologies, bands }: CheckAddress,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const { collaboration } = await api();
  const year = textIn(data, "year");
  const outcome = await submit({
    before,
    data,
    schema: foundCollaborationInput,
    input: {
      title: textIn(data, "title"),
      year: /^\d+$/u.test(year) ? Number(year) : year,
      members: [...members],
      forum: textIn(data, "forum") || null,
      technologies: [...technologies],
      bands: [...bands],
      statement: textIn(data, "statement"),
      source: textIn(data, "source"),
      duplicateReason: textIn(data, "duplicateReason"),
      reason: textIn(data, "reason"),
    },
    labels: FOUND_COLLABORATION_LABELS,
    send: (checked) => collaboration.found.mutate(checked),
  });
  if (outcome.ok) redirect(`${COLLABORATIONS_PATH}#${outcome.value.collaboration}`);
  return outcome.state;
}
