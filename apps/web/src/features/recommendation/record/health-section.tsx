import type { RecommendationGetOutput } from "@entente/contract";
import { dateOf, FINDING_LABEL, type HealthFinding, leadOf } from "@entente/domain";
import { formatDate } from "../../../lib/dates.ts";
import { findingWords } from "../../../lib/finding-words.ts";
import { HEALTH_MARKS } from "../../../lib/marks.ts";
import { formatCount, formatNumber } from "../../../lib/numbers.ts";
import { FINDING_WORDS, HEALTH_WORDS } from "../../../lib/words.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { HealthLabelMark, Marked } from "../../../ui/mark.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { Section } from "./section.tsx";

/** How it stands today: the label, and every finding that it follows from. */
export function HealthSection({ detail }: { readonly detail: RecommendationGetOutput }) {
  const { label, findings, reviewOn } = detail.health;
  const today = dateOf(detail.asOf);
  const lead = leadOf(detail.record.assignments).agency;
  return (
    <Section id="health">
      <p>
        <HealthLabelMark label={label} />. {MEANING[label]}{" "}
        {reviewOn !== null && `If nobody does anything, a finding is added on ${formatDate(reviewOn)}.`}
      </p>
      {findings.length > 0 && (
        <DataTable
          caption={`${formatNumber(findings.length, "finding")} today, ${formatDate(today)}`}
          rows={findings}
          rowKey={(finding) => `${finding.kind} ${"milestone" in finding ? finding.milestone : ""}`}
          columns={[
            {
              key: "finding",
              header: "Finding",
              kind: "row-header",
              cell: ({ kind }) => (
                <Marked mark={HEALTH_MARKS[FINDING_LABEL[kind]]} word={FINDING_WORDS[kind]} />
              ),
            },
            { key: "what", header: "What is wrong", cell: (finding) => findingWords(finding, lead, today) },
            { key: "makes", header: "Makes it", cell: ({ kind }) => HEALTH_WORDS[FINDING_LABEL[kind]] },
            {
              key: "days",
              header: "Days",
              kind: "figure",
              cell: (finding) => daysOf(finding) ?? <Missing words="no days to count" />,
            },
          ]}
        />
      )}
    </Section>
  );
}

const MEANING = {
  late: "A date was missed.",
  "at-risk": "No date was missed, but something stands in the way.",
  "on-track": "A date is set, and nothing stands in the way.",
  "not-scheduled": "No date is set, and nothing stands in the way.",
  closed: "A closed recommendation has no findings.",
} as const;

function daysOf(finding: HealthFinding): string | null {
  return "days" in finding ? formatCount(finding.days) : null;
}
