import type { EntenteOutputs } from "@entente/client";
import { freezeRunInput, type PriorityBasis } from "@entente/contract";
import { redirect } from "next/navigation";
import { api } from "../../../lib/api.ts";
import { ActionForm } from "../../../ui/forms/action-form.tsx";
import type { FormState } from "../../../ui/forms/form-state.ts";
import { submit } from "../../../ui/forms/submit.ts";
import { SubmitButton } from "../../../ui/forms/submit-button.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { Link } from "../../../ui/link.tsx";
import { priorityNames } from "../frame/names.ts";
import { PriorityPages } from "../frame/priority-pages.tsx";
import type { ReadWeighting, Weighting } from "../frame/weighting-address.ts";
import { WeightingChoice } from "../frame/weighting-choice.tsx";
import { StandingTable } from "./standing-table.tsx";

export interface FreezePage {
  readonly basis: PriorityBasis;
  readonly ranking: EntenteOutputs["priority"]["ranking"];
  readonly read: ReadWeighting;
}

/** What is sent beside the title: the question, and the hash of what the person saw. */
interface Seen {
  readonly weighting: Weighting;
  readonly draws: number;
  readonly seed: number;
  readonly inputsHash: string;
}

async function freeze(seen: Seen, before: FormState, data: FormData): Promise<FormState> {
  "use server";
  const client = await api();
  const outcome = await submit({
    before,
    data,
    schema: freezeRunInput,
    input: { ...seen, title: data.get("title") },
    labels: { title: "The title" },
    send: (input) => client.priority.freezeRun.mutate(input),
  });
  if (!outcome.ok) return outcome.state;
  redirect(`/priorities/runs/${outcome.value.id}?saved=yes`);
}

/** The ranking that would be frozen, and the title under which. */
export function FreezeForm({ page: { basis, ranking, read } }: { readonly page: FreezePage }) {
  const { standing, firmness } = ranking.result;
  const { draws, seed } = firmness.settings;
  const seen: Seen = { weighting: read.weighting, draws, seed, inputsHash: ranking.inputsHash };
  return (
    <>
      <PriorityPages current="/priorities/runs" weighting={read.weighting} />
      <WeightingChoice path="/priorities/runs/new" read={read} basis={basis} />
      <StandingTable
        standing={standing}
        names={priorityNames(basis)}
        caption="The ranking that will be frozen, with every rating and weight behind it"
      />
      <ActionForm action={freeze.bind(null, seen)}>
        <TextField
          name="title"
          label="Title"
          hint="How colleagues will look for it, such as “Fourth quarter 2026, equal weights”."
          maxLength={300}
        />
        <div className="form__acts">
          <SubmitButton>Freeze this ranking</SubmitButton>
          <Link href="/priorities/runs">Cancel</Link>
        </div>
      </ActionForm>
    </>
  );
}
