import { type Refusal, refusalOf } from "@entente/client";
import { setWeightsInput } from "@entente/contract";
import type { SwingPoints } from "@entente/domain";
import { redirect } from "next/navigation";
import { api } from "../../../../lib/api.ts";
import { formatPlain } from "../../../../lib/figure-words.ts";
import { formatNumber } from "../../../../lib/numbers.ts";
import { ActionForm } from "../../../../ui/forms/action-form.tsx";
import type { FormState } from "../../../../ui/forms/form-state.ts";
import { submit } from "../../../../ui/forms/submit.ts";
import { SubmitButton } from "../../../../ui/forms/submit-button.tsx";
import { TextArea } from "../../../../ui/forms/text-area.tsx";
import { Link } from "../../../../ui/link.tsx";
import { priorityNames } from "../../frame/names.ts";
import { weightsHref } from "../weights-address.ts";
import type { SavePage } from "./load-save.ts";
import { isChanged, pointChanges } from "./point-changes.ts";

/** What is sent beside the reason. */
interface Stated {
  readonly agency: string;
  readonly points: SwingPoints;
}

async function save({ agency, points }: Stated, before: FormState, data: FormData): Promise<FormState> {
  "use server";
  const client = await api();
  let refused: Refusal | null = null;
  const outcome = await submit({
    before,
    data,
    schema: setWeightsInput,
    input: { agency, points, seen: Number(data.get("version")), reason: data.get("reason") },
    labels: { reason: "The reason" },
    send: async (input) => {
      try {
        return await client.priority.setWeights.mutate(input);
      } catch (error) {
        refused = refusalOf(error);
        throw error;
      }
    },
  });
  if (outcome.ok) redirect(`/priorities/weights?weights=${encodeURIComponent(agency)}&saved=yes`);
  return told(outcome.state, refused, { agency, points });
}

/** After a colleague saved first: what stands there now beside these points, and the entry to go on from. */
async function told(
  state: FormState,
  refused: Refusal | null,
  { agency, points }: Stated,
): Promise<FormState> {
  if (refused?.code !== "entry-changed-meanwhile" || state.refusal === null) return state;
  const basis = await (await api()).priority.basis.query();
  const present = basis.weightSets.find(({ weightSet }) => weightSet.agency === agency);
  if (present === undefined) return state;
  const names = priorityNames(basis);
  const details = pointChanges(basis.model.model, present.weightSet.points, points)
    .filter(isChanged)
    .map(
      ({ criterion, from, to }) =>
        `${names.criterion(criterion)}: ${from === null ? "no points" : formatPlain(from)} there, ${formatPlain(to)} here`,
    );
  const remedy =
    "Compare the two. Save again to put yours in force after your colleague’s, or go back to the points.";
  return { ...state, version: present.sequence, refusal: { ...state.refusal, details, remedy } };
}

/** The reason, and the act. */
export function SaveForm({ page: { basis, person, points, stored, start } }: { readonly page: SavePage }) {
  const { agency } = person;
  const changed = pointChanges(basis.model.model, stored?.weightSet.points ?? null, points).filter(
    isChanged,
  ).length;
  return (
    <ActionForm action={save.bind(null, { agency, points })} version={stored?.sequence ?? 0}>
      <TextArea
        name="reason"
        label={`Why ${agency} weighs so`}
        hint="One or two sentences that a colleague at another agency understands. They stand beside the weights."
        maxLength={2000}
      />
      <div className="form__acts">
        <SubmitButton>
          {changed === 0 || stored === null
            ? `State these as ${agency}’s weights`
            : `Save ${formatNumber(changed, "change")} as ${agency}’s weights`}
        </SubmitButton>
        <Link href={weightsHref({ kind: "points", points }, start)}>Back to the points</Link>
      </div>
    </ActionForm>
  );
}
