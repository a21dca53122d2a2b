"use server";

import { withdrawHoldingInput } from "@entente/contract";
import { redirect } from "next/navigation";
import { api } from "../../../lib/api.ts";
import type { FormState } from "../../../ui/forms/form-state.ts";
import { keepingSeen, refreshed, seenIn } from "../../../ui/forms/seen-entry.ts";
import { submit } from "../../../ui/forms/submit.ts";
import { textIn } from "../../recommendation/forms/form-entry.ts";
import { holdingHref } from "../pooling-address.ts";
import { HOLDING_LABELS } from "../record/record-labels.ts";

/** Takes a holding out of the register and goes to what was said of it. */
export async function withdrawHolding(id: string, before: FormState, data: FormData): Promise<FormState> {
  const { pooling } = await api();
  const outcome = await submit({
    before,
    data,
    schema: withdrawHoldingInput,
    input: { id, seen: seenIn(data), reason: textIn(data, "reason") },
    labels: { ...HOLDING_LABELS, reason: "Reason" },
    send: (input) => refreshed(pooling.withdrawHolding.mutate(input)),
  });
  if (outcome.ok) redirect(holdingHref(id));
  return keepingSeen(outcome.state, data);
}
