"use server";

import { recordHoldingInput } from "@entente/contract";
import { redirect } from "next/navigation";
import { api } from "../../../lib/api.ts";
import type { FormState } from "../../../ui/forms/form-state.ts";
import { keepingSeen, refreshed, seenIn } from "../../../ui/forms/seen-entry.ts";
import { submit } from "../../../ui/forms/submit.ts";
import { savedHoldingHref } from "../pooling-address.ts";
import { fieldOfHolding, holdingIn } from "./holding-entry.ts";
import { HOLDING_LABELS } from "./record-labels.ts";

/** Puts a new holding into the register, or the next version of one that stands there, and goes to it. */
export async function recordHolding(
  id: string | null,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const { pooling } = await api();
  const outcome = await submit({
    before,
    data,
    schema: recordHoldingInput,
    input: { id, seen: seenIn(data), ...holdingIn(data) },
    labels: HOLDING_LABELS,
    send: (input) => refreshed(pooling.recordHolding.mutate(input)),
  });
  if (outcome.ok) redirect(savedHoldingHref(outcome.value.id));
  const errors = outcome.state.errors.map((error) => ({ ...error, field: fieldOfHolding(error.field) }));
  return keepingSeen({ ...outcome.state, errors }, data);
}
