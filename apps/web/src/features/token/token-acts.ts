"use server";

import type { Entente } from "@entente/client";
import { createServiceTokenInput, createTokenInput, revokeTokenInput } from "@entente/contract";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { api } from "../../lib/api.ts";
import { formatInstant } from "../../lib/dates.ts";
import type { FormState } from "../../ui/forms/form-state.ts";
import { submit } from "../../ui/forms/submit.ts";
import { textIn } from "../../ui/forms/trimmed-text.ts";
import type { TokenState } from "./token-state.ts";

const LABELS = {
  name: "What it is for",
  scope: "What it may do",
  days: "The days",
  person: "The person",
  token: "The token",
};

interface Making<Schema extends z.ZodType> {
  readonly before: TokenState;
  readonly data: FormData;
  readonly schema: Schema;
  readonly input: unknown;
  readonly send: (
    client: Entente,
    input: z.output<Schema>,
  ) => Promise<{ readonly token: string; readonly expiresAt: Parameters<typeof formatInstant>[0] }>;
  /** The page that lists the tokens. */
  readonly path: string;
}

/** Makes a token and shows it in the answer; it stands in no address and is kept nowhere. */
async function make<Schema extends z.ZodType>(making: Making<Schema>): Promise<TokenState> {
  const { before, data, schema, input, send, path } = making;
  const client = await api();
  const outcome = await submit({
    before: before.form,
    data,
    schema,
    input,
    labels: LABELS,
    send: (sent) => send(client, sent),
  });
  if (!outcome.ok) return { form: outcome.state, made: null };
  const { token, expiresAt } = outcome.value;
  revalidatePath(path);
  return { form: before.form, made: { name: textIn(data, "name"), token, ends: formatInstant(expiresAt) } };
}

function termsIn(data: FormData) {
  const days = textIn(data, "days");
  return { name: textIn(data, "name"), scope: data.getAll("scope"), days: days === "" ? null : Number(days) };
}

/** Makes a token for the person's own tools. */
export async function makeToken(before: TokenState, data: FormData): Promise<TokenState> {
  return make({
    before,
    data,
    schema: createTokenInput,
    input: termsIn(data),
    send: (client, input) => client.token.create.mutate(input),
    path: "/account/tokens",
  });
}

/** Makes a token for a service that this person answers for. */
export async function makeServiceToken(
  person: string,
  before: TokenState,
  data: FormData,
): Promise<TokenState> {
  return make({
    before,
    data,
    schema: createServiceTokenInput,
    input: { ...termsIn(data), person },
    send: (client, input) => client.token.createService.mutate(input),
    path: "/admin/tokens",
  });
}

/** A person revokes one of their tokens. */
export async function revokeToken(before: FormState, data: FormData): Promise<FormState> {
  const client = await api();
  const outcome = await submit({
    before,
    data,
    schema: revokeTokenInput,
    input: { token: textIn(data, "token") },
    labels: LABELS,
    send: (input) => client.token.revoke.mutate(input),
  });
  if (!outcome.ok) return outcome.state;
  redirect("/account/tokens?done=revoked");
}

/** An administrator revokes the token of a service. */
export async function revokeServiceToken(before: FormState, data: FormData): Promise<FormState> {
  const client = await api();
  const outcome = await submit({
    before,
    data,
    schema: revokeTokenInput,
    input: { token: textIn(data, "token") },
    labels: LABELS,
    send: (input) => client.token.revokeAny.mutate(input),
  });
  if (!outcome.ok) return outcome.state;
  redirect("/admin/tokens?done=revoked");
}
