"use server";

import { answerClearanceInput } from "@entente/contract";
import type { OfficeId } from "@entente/domain";
import { redirect } from "next/navigation";
import { api } from "../../../lib/api.ts";
import type { FormState } from "../../../ui/forms/form-state.ts";
import { keepingSeen, refreshed, seenIn } from "../../../ui/forms/seen-entry.ts";
import { submit } from "../../../ui/forms/submit.ts";
import { ACT_LABELS } from "./labels.ts";
import type { ShortAnswer } from "./short-answers.ts";

interface GivenAnswer {
  readonly round: string;
  readonly office: OfficeId;
  readonly to: ShortAnswer;
}

/** An office answers from the desk, which says afterwards that it did. */
export async function sendShortAnswer(
  answer: GivenAnswer,
  before: FormState,
  data: FormData,
): Promise<FormState> {
  const { clearance } = await api();
  const outcome = await submit({
    before,
    data,
    schema: answerClearanceInput,
    input: { ...answer, seen: seenIn(data), reason: "", comments: [] },
    labels: ACT_LABELS,
    send: (read) => refreshed(clearance.answer.mutate(read)),
  });
  return outcome.ok ? redirect("/?saved=clearance") : keepingSeen(outcome.state, data);
}
