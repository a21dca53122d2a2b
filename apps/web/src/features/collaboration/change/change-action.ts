"use server";

import { correctCollaborationInput, endCollaborationInput } from "@entente/contract";
import { redirect } from "next/navigation";
import { api } from "../../../lib/api.ts";
import type { FormState } from "../../../ui/forms/form-state.ts";
import { keepingSeen, refreshed, seenIn } from "../../../ui/forms/seen-entry.ts";
import { submit } from "../../../ui/forms/submit.ts";
import { textIn } from "../../../ui/forms/trimmed-text.ts";
import { collaborationHref } from "../collaboration-address.ts";
import { fieldOfCorrection, fieldOfEnd } from "./change-field.ts";
import { CHANGE_COLLABORATION_LABELS as labels } from "./change-labels.ts";

/** Puts down on which day joint work ended, and goes to it. */
export async function endCollaboration(id: string, before: FormState, data: FormData): Promise<FormState> {
  const { collaboration } = await api();
  const outcome = await submit({
    before,
    data,
    schema: endCollaborationInput,
    input: { ...actedIn(id, data), on: textIn(data, "on") },
    labels,
    fieldOf: fieldOfEnd,
    send: (input) => refreshed(collaboration.end.mutate(input)),
  });
  if (outcome.ok) redirect(`${collaborationHref(id)}?saved=yes#changes`);
  return keepingSeen(outcome.state, data);
}

/** Puts down what should have stood of joint work, and goes to it. */
export async function correctCollaboration(
  id: string,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const { collaboration } = await api();
  const outcome = await submit({
    before,
    data,
    schema: correctCollaborationInput,
    input: {
      ...actedIn(id, data),
      title: textIn(data, "title"),
      year: yearIn(data, "year"),
      endedYear: textIn(data, "endedYear") === "" ? null : yearIn(data, "endedYear"),
      members: data.getAll("members"),
      forum: textIn(data, "forum") || null,
      technologies: data.getAll("technologies"),
      bands: data.getAll("bands"),
    },
    labels,
    fieldOf: fieldOfCorrection,
    send: (input) => refreshed(collaboration.correct.mutate(input)),
  });
  if (outcome.ok) redirect(`${collaborationHref(id)}?saved=yes#changes`);
  return keepingSeen(outcome.state, data);
}

function actedIn(collaboration: string, data: FormData) {
  return {
    collaboration,
    seen: seenIn(data),
    source: textIn(data, "source"),
    reason: textIn(data, "reason"),
  };
}

function yearIn(data: FormData, name: string): number | string {
  const year = textIn(data, name);
  return /^\d+$/u.test(year) ? Number(year) : year;
}
