import { closeInput } from "@entente/contract";
import { CLOSURES, type Ending, leadOf } from "@entente/domain";
import { refusalWords } from "../../../lib/refusal-words.ts";
import { CLOSURE_WORDS } from "../../../lib/words.ts";
import { RefusalAlert } from "../../../ui/forms/refusal-alert.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { presentFacts } from "../words/present-facts.ts";
import type { FormContext, RecordFormDefinition } from "./form-context.ts";
import { keyIn, statementIn, textIn } from "./form-entry.ts";
import { NextValueField } from "./next-value-field.tsx";
import type { RecordFormState } from "./record-form-state.ts";
import { save } from "./save.ts";
import { STATEMENT_LABELS, StatementFields } from "./statement-fields.tsx";

const LABELS = {
  ...STATEMENT_LABELS,
  approvedBy: "The official who approved it",
  successor: "Recommendation that takes over",
};

async function send(key: string, before: RecordFormState, data: FormData): Promise<RecordFormState> {
  "use server";
  return save({
    key,
    before,
    data,
    schema: closeInput,
    read: (typed) => {
      const successor = keyIn(typed, "successor");
      return {
        to: textIn(typed, "to"),
        approvedBy: textIn(typed, "approvedBy"),
        successor: successor === "" ? null : successor,
        ...statementIn(typed),
      };
    },
    labels: LABELS,
    send: (client, input) => client.recommendation.close.mutate(input),
    present: (detail) =>
      presentFacts(detail, { act: "close", agency: leadOf(detail.record.assignments).agency }),
  });
}

const NEEDS: Readonly<Record<Ending, string>> = {
  "closed-implemented": "Needs the finding “Addressed”, and every share implemented or declined.",
  "closed-not-implemented": "Needs a reason and the official who approved it.",
  "closed-superseded": "Needs the key of the recommendation that takes over.",
};

function Fields({ detail, today, chosen }: FormContext) {
  const obstacle = detail.permitted.implementedObstacle;
  const endings = CLOSURES.filter((closure) => closure !== "open");
  return (
    <>
      {obstacle !== null && (
        <RefusalAlert title="It cannot be closed as implemented yet" words={refusalWords(obstacle)} />
      )}
      <NextValueField
        label="How does it end?"
        options={endings.map((value) => ({ value, label: CLOSURE_WORDS[value], hint: NEEDS[value] }))}
        given={chosen}
      />
      <div className="follows follows--closed-not-implemented">
        <TextField
          name="approvedBy"
          label={LABELS.approvedBy}
          hint="By post, such as “Deputy National Security Advisor”."
          maxLength={200}
        />
      </div>
      <div className="follows follows--closed-superseded">
        <TextField
          name="successor"
          label={LABELS.successor}
          hint="Its key, such as DATA-1."
          maxLength={30}
          isShort
        />
      </div>
      <StatementFields
        today={today}
        notBefore={lastDayOf(detail)}
        dateLabel="Closed on"
        reasonHint="Needed when it ends without implementation."
        evidenceNeed="Not needed. What shows the end is welcome."
      />
    </>
  );
}

/** Closing comes after everything that was stated. */
function lastDayOf({ record }: FormContext["detail"]) {
  return (
    record.facts
      .map(({ on }) => on)
      .toSorted()
      .at(-1) ?? null
  );
}

export const closeForm: RecordFormDefinition = {
  act: "close",
  title: "Close",
  intro: "A closed recommendation does not change any more. A verifier can reopen it, with a reason.",
  button: "Close the recommendation",
  Fields,
  send,
};
