"use server";

import { changeContactOfManyInput } from "@entente/contract";
import { currentPerson } from "../../../lib/session.ts";
import type { FormState } from "../../../ui/forms/form-state.ts";
import { refusedContacts } from "./chosen.ts";
import { loadChosen } from "./load-chosen.ts";
import { saveMany } from "./save-many.ts";
import { seenIn } from "./seen.ts";

/** What the page knows beside what is typed. */
export interface ContactTask {
  /** The seat that all had before, if it was one and the same. */
  readonly was: string | null;
  readonly from: string;
}

/** Names one main contact for the own agency's share of all chosen recommendations, or of none. */
export async function changeContact(
  { was, from }: ContactTask,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const person = await currentPerson();
  const seat = data.get("mainContact");
  return saveMany({
    kind: "contact",
    before,
    data,
    schema: changeContactOfManyInput,
    input: { chosen: seenIn(data), agency: person.agency, mainContact: seat === "" ? null : seat },
    labels: { mainContact: "Main contact", chosen: "The list of recommendations" },
    send: (client, input) => client.assignment.changeContactOfMany.mutate(input),
    async whichRefuse(input) {
      const keys = input.chosen.map(({ recommendation }) => recommendation);
      const loaded = await loadChosen("contact", keys, person);
      return loaded.ok ? refusedContacts(loaded.value.chosen) : [];
    },
    was,
    from,
  });
}
