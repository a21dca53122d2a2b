import type { MarkingHistoryEntry } from "@entente/contract";
import type { RecommendationKey } from "@entente/domain";
import { ActionForm } from "../../ui/forms/action-form.tsx";
import { RadioField } from "../../ui/forms/choice-field.tsx";
import { SubmitButton } from "../../ui/forms/submit-button.tsx";
import { TextArea } from "../../ui/forms/text-area.tsx";
import { decideMarking } from "./marking-acts.ts";
import { MARKING_LABELS } from "./marking-labels.ts";

interface RequestFormProps {
  readonly recommendation: RecommendationKey;
  readonly sequence: number;
  readonly request: MarkingHistoryEntry;
}

/** Grants or declines one request. */
export function RequestForm({ recommendation, sequence, request }: RequestFormProps) {
  return (
    <ActionForm
      action={decideMarking.bind(null, recommendation, request.sequence)}
      id={`request-${request.sequence}`}
      version={sequence}
    >
      <RadioField
        name="isGranted"
        label={MARKING_LABELS.isGranted}
        options={[
          { value: "yes", label: "Grant it" },
          { value: "no", label: "Decline it", hint: "Needs a reason." },
        ]}
        given={["yes"]}
      />
      <TextArea
        name="reason"
        label={MARKING_LABELS.reason}
        hint="When granted, the reason of the request stands unless you give another."
        isRequired={false}
        maxLength={4000}
      />
      <SubmitButton>Decide</SubmitButton>
    </ActionForm>
  );
}
