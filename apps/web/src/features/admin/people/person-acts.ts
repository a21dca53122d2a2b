"use server";

import type { Entente } from "@entente/client";
import {
  addPersonInput,
  changePersonInput,
  disablePersonInput,
  invitePersonInput,
  personInput,
  unbindIdentityInput,
  withdrawInvitationInput,
} from "@entente/contract";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { api } from "../../../lib/api.ts";
import type { FormState } from "../../../ui/forms/form-state.ts";
import { submit } from "../../../ui/forms/submit.ts";
import { optionalIn, seenIn, textIn } from "../frame/typed.ts";
import { PROFILE_LABELS } from "./profile-fields.tsx";

interface PersonAct<Schema extends z.ZodType> {
  readonly before: FormState;
  readonly data: FormData;
  readonly schema: Schema;
  readonly input: unknown;
  readonly send: (client: Entente, input: z.output<Schema>) => Promise<unknown>;
  /** The person's page afterwards says so. */
  readonly done: string;
  readonly person: string;
}

/** Sends one act on a person and goes to their page. */
async function act<Schema extends z.ZodType>(asked: PersonAct<Schema>): Promise<FormState> {
  const { before, data, schema, input, send, done, person } = asked;
  const client = await api();
  const labels = { ...PROFILE_LABELS, email: "The address", provider: "The provider" };
  const outcome = await submit({ before, data, schema, input, labels, send: (sent) => send(client, sent) });
  if (!outcome.ok) return outcome.state;
  redirect(`/admin/people/${encodeURIComponent(person)}?done=${done}`);
}

function profileIn(data: FormData) {
  return {
    name: textIn(data, "name"),
    role: textIn(data, "role"),
    agency: textIn(data, "agency"),
    country: optionalIn(data, "country"),
    reason: textIn(data, "reason"),
  };
}

export async function addPerson(before: FormState, data: FormData): Promise<FormState> {
  const person = textIn(data, "person");
  return act({
    before,
    data,
    person,
    schema: addPersonInput,
    input: { person, ...profileIn(data) },
    send: (client, input) => client.person.add.mutate(input),
    done: "added",
  });
}

export async function changePerson(person: string, before: FormState, data: FormData): Promise<FormState> {
  return act({
    before,
    data,
    person,
    schema: changePersonInput,
    input: { person, seen: seenIn(data), ...profileIn(data) },
    send: (client, input) => client.person.change.mutate(input),
    done: "changed",
  });
}

export async function disablePerson(person: string, before: FormState, data: FormData): Promise<FormState> {
  return act({
    before,
    data,
    person,
    schema: disablePersonInput,
    input: { person, seen: seenIn(data), reason: textIn(data, "reason") },
    send: (client, input) => client.person.disable.mutate(input),
    done: "disabled",
  });
}

export async function enablePerson(person: string, before: FormState, data: FormData): Promise<FormState> {
  return act({
    before,
    data,
    person,
    schema: disablePersonInput,
    input: { person, seen: seenIn(data), reason: textIn(data, "reason") },
    send: (client, input) => client.person.enable.mutate(input),
    done: "enabled",
  });
}

export async function invitePerson(person: string, before: FormState, data: FormData): Promise<FormState> {
  return act({
    before,
    data,
    person,
    schema: invitePersonInput,
    input: { person, provider: textIn(data, "provider"), email: textIn(data, "email") },
    send: (client, input) => client.person.invite.mutate(input),
    done: "invited",
  });
}

export async function withdrawInvitation(
  person: string,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  return act({
    before,
    data,
    person,
    schema: withdrawInvitationInput,
    input: { person, invitation: textIn(data, "invitation") },
    send: (client, input) => client.person.withdrawInvitation.mutate(input),
    done: "withdrawn",
  });
}

export async function unbindIdentity(person: string, before: FormState, data: FormData): Promise<FormState> {
  return act({
    before,
    data,
    person,
    schema: unbindIdentityInput,
    input: { person, identity: textIn(data, "identity"), reason: textIn(data, "reason") },
    send: (client, input) => client.person.unbindIdentity.mutate(input),
    done: "unbound",
  });
}

export async function endSessionsOf(person: string, before: FormState, data: FormData): Promise<FormState> {
  return act({
    before,
    data,
    person,
    schema: personInput,
    input: { person },
    send: (client, input) => client.person.endSessions.mutate(input),
    done: "ended",
  });
}
