import { reportInput } from "@entente/contract";
import { parseAgencyId } from "@entente/domain";
import { IMPLEMENTATION_WORDS } from "../../../lib/words.ts";
import type { Option } from "../../../ui/forms/select-field.tsx";
import { presentFacts } from "../words/present-facts.ts";
import type { FormContext, RecordFormDefinition } from "./form-context.ts";
import { statementIn, textIn } from "./form-entry.ts";
import { NextValueField } from "./next-value-field.tsx";
import type { RecordFormState } from "./record-form-state.ts";
import { save } from "./save.ts";
import { STATEMENT_LABELS, StatementFields } from "./statement-fields.tsx";

async function send(key: string, before: RecordFormState, data: FormData): Promise<RecordFormState> {
  "use server";
  const agency = parseAgencyId(textIn(data, "agency"));
  return save({
    key,
    before,
    data,
    schema: reportInput,
    read: (typed) => ({ agency: textIn(typed, "agency"), to: textIn(typed, "to"), ...statementIn(typed) }),
    labels: STATEMENT_LABELS,
    send: (client, input) => client.assignment.report.mutate(input),
    present: (detail) =>
      agency.ok ? presentFacts(detail, { act: "report-implementation", agency: agency.value }) : [],
  });
}

function Fields({ detail, today, chosen }: FormContext) {
  const [report] = detail.permitted.reports;
  if (report === undefined) throw new Error("the form for reports is shown to those who may report");
  const { agency, from, next } = report;
  const since = detail.status.implementations.find((share) => share.agency === agency)?.since ?? null;
  return (
    <>
      <input type="hidden" name="agency" value={agency} />
      <NextValueField
        label={`What do you report of ${agency}'s share?`}
        options={next.map((move) => optionOf(move, from))}
        given={chosen}
      />
      <StatementFields
        today={today}
        notBefore={since?.on ?? null}
        dateLabel="Since when is it so?"
        reasonHint="What was done, or why it changed. Needed for a progress note, a step back and a refusal."
        evidenceNeed="“Partially implemented” and “Implemented” need at least one piece that somebody else can check. For everything else it is welcome."
      />
    </>
  );
}

type Move = FormContext["detail"]["permitted"]["reports"][number]["next"][number];

function optionOf({ to, needsReason, needsEvidence }: Move, from: Move["to"]): Option {
  const needs = [needsReason ? "a reason" : "", needsEvidence ? "evidence" : ""].filter(
    (need) => need !== "",
  );
  const hint = needs.length === 0 ? "Needs nothing more than its date." : `Needs ${needs.join(" and ")}.`;
  return to === from
    ? { value: to, label: `Still “${IMPLEMENTATION_WORDS[to]}”: a progress note`, hint: "Needs its text." }
    : { value: to, label: IMPLEMENTATION_WORDS[to], hint };
}

export const reportForm: RecordFormDefinition = {
  act: "report-implementation",
  title: "Report progress",
  intro:
    "You report your own agency's share. A result that the lead agency claims then waits for a verifier.",
  button: "Save report",
  Fields,
  send,
};
