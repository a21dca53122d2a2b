"use server";

import {
  addPersonInput,
  changePersonInput,
  disablePersonInput,
  invitePersonInput,
  personInput,
  unbindIdentityInput,
  withdrawInvitationInput,
} from "@entente/contract";
import type { FormState } from "../../../ui/forms/form-state.ts";
import { seenIn } from "../../../ui/forms/seen-entry.ts";
import { optionalIn, textIn } from "../../../ui/forms/trimmed-text.ts";
import { sendAct } from "../frame/send-act.ts";
import { NOT_AT_HOME, PROFILE_LABELS } from "./profile-fields.tsx";

const LABELS = { ...PROFILE_LABELS, email: "The address", provider: "The provider" };
const ON_PERSON = { of: "people", labels: LABELS } as const;

function profileIn(data: FormData) {
  const employment = textIn(data, "employment");
  return {
    name: textIn(data, "name"),
    role: textIn(data, "role"),
    agency: textIn(data, "agency"),
    country: optionalIn(data, "country"),
    employment: employment === NOT_AT_HOME ? null : employment,
    reason: textIn(data, "reason"),
  };
}

export async function addPerson(before: FormState, data: FormData): Promise<FormState> {
  const person = textIn(data, "person");
  return sendAct({
    before,
    data,
    ...ON_PERSON,
    id: person,
    schema: addPersonInput,
    input: { person, ...profileIn(data) },
    send: (client, input) => client.person.add.mutate(input),
    done: "added",
  });
}

export async function changePerson(person: string, before: FormState, data: FormData): Promise<FormState> {
  return sendAct({
    before,
    data,
    ...ON_PERSON,
    id: person,
    schema: changePersonInput,
    input: { person, seen: seenIn(data), ...profileIn(data) },
    send: (client, input) => client.person.change.mutate(input),
    done: "changed",
  });
}

export async function disablePerson(person: string, before: FormState, data: FormData): Promise<FormState> {
  return sendAct({
    before,
    data,
    ...ON_PERSON,
    id: person,
    schema: disablePersonInput,
    input: { person, seen: seenIn(data), reason: textIn(data, "reason") },
    send: (client, input) => client.person.disable.mutate(input),
    done: "disabled",
  });
}

export async function enablePerson(person: string, before: FormState, data: FormData): Promise<FormState> {
  return sendAct({
    before,
    data,
    ...ON_PERSON,
    id: person,
    schema: disablePersonInput,
    input: { person, seen: seenIn(data), reason: textIn(data, "reason") },
    send: (client, input) => client.person.enable.mutate(input),
    done: "enabled",
  });
}

export async function invitePerson(person: string, before: FormState, data: FormData): Promise<FormState> {
  return sendAct({
    before,
    data,
    ...ON_PERSON,
    id: person,
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
  return sendAct({
    before,
    data,
    ...ON_PERSON,
    id: person,
    schema: withdrawInvitationInput,
    input: { person, invitation: textIn(data, "invitation") },
    send: (client, input) => client.person.withdrawInvitation.mutate(input),
    done: "withdrawn",
  });
}

export async function unbindIdentity(person: string, before: FormState, data: FormData): Promise<FormState> {
  return sendAct({
    before,
    data,
    ...ON_PERSON,
    id: person,
    schema: unbindIdentityInput,
    input: { person, identity: textIn(data, "identity"), reason: textIn(data, "reason") },
    send: (client, input) => client.person.unbindIdentity.mutate(input),
    done: "unbound",
  });
}

export async function endSessionsOf(person: string, before: FormState, data: FormData): Promise<FormState> {
  return sendAct({
    before,
    data,
    ...ON_PERSON,
    id: person,
    schema: personInput,
    input: { person },
    send: (client, input) => client.person.endSessions.mutate(input),
    done: "ended",
  });
}
