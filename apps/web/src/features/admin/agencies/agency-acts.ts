"use server";

import { addAgencyInput, changeAgencyInput, retireAgencyInput } from "@entente/contract";
import type { FormState } from "../../../ui/forms/form-state.ts";
import { seenIn } from "../../../ui/forms/seen-entry.ts";
import { optionalIn, textIn } from "../../../ui/forms/trimmed-text.ts";
import { sendAct } from "../frame/send-act.ts";

const LABELS = {
  agency: "The short name",
  name: "The name",
  parent: "The agency above it",
  reason: "The reason:",
};
const ON_AGENCY = { of: "agencies", labels: LABELS } as const;

export async function addAgency(before: FormState, data: FormData): Promise<FormState> {
  const agency = textIn(data, "agency");
  return sendAct({
    before,
    data,
    ...ON_AGENCY,
    id: agency,
    schema: addAgencyInput,
    input: {
      agency,
      name: textIn(data, "name"),
      parent: optionalIn(data, "parent"),
      reason: textIn(data, "reason"),
    },
    send: (client, input) => client.agency.add.mutate(input),
    done: "added",
  });
}

export async function changeAgency(agency: string, before: FormState, data: FormData): Promise<FormState> {
  return sendAct({
    before,
    data,
    ...ON_AGENCY,
    id: agency,
    schema: changeAgencyInput,
    input: {
      agency,
      seen: seenIn(data),
      name: textIn(data, "name"),
      parent: optionalIn(data, "parent"),
      reason: textIn(data, "reason"),
    },
    send: (client, input) => client.agency.change.mutate(input),
    done: "changed",
  });
}

export async function retireAgency(agency: string, before: FormState, data: FormData): Promise<FormState> {
  return sendAct({
    before,
    data,
    ...ON_AGENCY,
    id: agency,
    schema: retireAgencyInput,
    input: { agency, seen: seenIn(data), reason: textIn(data, "reason") },
    send: (client, input) => client.agency.retire.mutate(input),
    done: "retired",
  });
}

export async function restoreAgency(agency: string, before: FormState, data: FormData): Promise<FormState> {
  return sendAct({
    before,
    data,
    ...ON_AGENCY,
    id: agency,
    schema: retireAgencyInput,
    input: { agency, seen: seenIn(data), reason: textIn(data, "reason") },
    send: (client, input) => client.agency.restore.mutate(input),
    done: "restored",
  });
}
