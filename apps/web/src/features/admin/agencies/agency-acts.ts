"use server";

import type { Entente } from "@entente/client";
import { addAgencyInput, changeAgencyInput, retireAgencyInput } from "@entente/contract";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { api } from "../../../lib/api.ts";
import type { FormState } from "../../../ui/forms/form-state.ts";
import { submit } from "../../../ui/forms/submit.ts";
import { optionalIn, seenIn, textIn } from "../frame/typed.ts";

const LABELS = {
  agency: "The short name",
  name: "The name",
  parent: "The agency above it",
  reason: "The reason:",
};

interface AgencyAct<Schema extends z.ZodType> {
  readonly before: FormState;
  readonly data: FormData;
  readonly schema: Schema;
  readonly input: unknown;
  readonly send: (client: Entente, input: z.output<Schema>) => Promise<unknown>;
  /** The agency's page afterwards says so. */
  readonly done: string;
  readonly agency: string;
}

/** Sends one act on an agency and goes to its page. */
async function act<Schema extends z.ZodType>(asked: AgencyAct<Schema>): Promise<FormState> {
  const { before, data, schema, input, send, done, agency } = asked;
  const client = await api();
  const outcome = await submit({
    before,
    data,
    schema,
    input,
    labels: LABELS,
    send: (sent) => send(client, sent),
  });
  if (!outcome.ok) return outcome.state;
  redirect(`/admin/agencies/${encodeURIComponent(agency)}?done=${done}`);
}

export async function addAgency(before: FormState, data: FormData): Promise<FormState> {
  const agency = textIn(data, "agency");
  return act({
    before,
    data,
    agency,
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
  return act({
    before,
    data,
    agency,
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
  return act({
    before,
    data,
    agency,
    schema: retireAgencyInput,
    input: { agency, seen: seenIn(data), reason: textIn(data, "reason") },
    send: (client, input) => client.agency.retire.mutate(input),
    done: "retired",
  });
}

export async function restoreAgency(agency: string, before: FormState, data: FormData): Promise<FormState> {
  return act({
    before,
    data,
    agency,
    schema: retireAgencyInput,
    input: { agency, seen: seenIn(data), reason: textIn(data, "reason") },
    send: (client, input) => client.agency.restore.mutate(input),
    done: "restored",
  });
}
