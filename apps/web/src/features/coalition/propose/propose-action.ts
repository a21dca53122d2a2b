"use server";

import { proposeInput } from "@entente/contract";
import { redirect } from "next/navigation";
import { api } from "../../../lib/api.ts";
import type { FormState } from "../../../ui/forms/form-state.ts";
import { submit } from "../../../ui/forms/submit.ts";
import { proposalHref } from "../proposals/proposal-href.ts";
import type { questionInput } from "../question/question-address.ts";
import { PROPOSAL_LABELS, proposalIn } from "./proposal-entry.ts";

/** What is sent beside what was typed: the question with its members, and the hash of what the person saw. */
export interface SeenCoalition {
  readonly question: ReturnType<typeof questionInput>;
  readonly members: readonly string[];
  readonly inputsHash: string;
}

/** Keeps the coalition as a proposal that is tracked, and goes to it. */
export async function propose(seen: SeenCoalition, before: FormState, data: FormData): Promise<FormState> {
  const { coalition } = await api();
  const { question, members, inputsHash } = seen;
  const outcome = await submit({
    before,
    data,
    schema: proposeInput,
    input: { ...question, members: [...members], inputsHash, ...proposalIn(data) },
    labels: PROPOSAL_LABELS,
    send: (input) => coalition.propose.mutate(input),
  });
  return outcome.ok ? redirect(`${proposalHref(outcome.value.recommendation)}?saved=yes`) : outcome.state;
}
