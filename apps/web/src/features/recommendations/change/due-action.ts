"use server";

import { changeDueOfManyInput } from "@entente/contract";
import { currentPerson } from "../../../lib/session.ts";
import { today } from "../../../lib/today.ts";
import type { FormState } from "../../../ui/forms/form-state.ts";
import { refusedDues } from "./chosen.ts";
import { loadChosen } from "./load-chosen.ts";
import { saveMany } from "./save-many.ts";
import { seenIn } from "./seen.ts";

/** Gives all chosen recommendations one due date, or none. */
export async function changeDue(from: string, before: FormState, data: FormData): Promise<FormState> {
  const person = await currentPerson();
  return saveMany({
    kind: "due",
    before,
    data,
    schema: changeDueOfManyInput,
    input: { chosen: seenIn(data), due: data.get("due") ?? "", reason: data.get("reason") ?? "" },
    labels: { due: "New due date", reason: "Reason", chosen: "The list of recommendations" },
    send: (client, input) => client.recommendation.changeDueOfMany.mutate(input),
    async whichRefuse(input) {
      const keys = input.chosen.map(({ recommendation }) => recommendation);
      const loaded = await loadChosen("due", keys, person);
      return loaded.ok ? refusedDues(loaded.value.chosen, input, today()) : [];
    },
    was: null,
    from,
  });
}
