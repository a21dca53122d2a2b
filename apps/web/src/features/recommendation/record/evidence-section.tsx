import type { RecommendationGetOutput } from "@entente/contract";
import { formatShortDate } from "../../../lib/dates.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { EVIDENCE_KIND_WORDS } from "../../../lib/words.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { BasisTag } from "../../../ui/tag.tsx";
import { evidenceRows } from "../words/evidence-rows.ts";
import { factAuthorWords, peopleOf } from "../words/people.ts";
import { Section } from "./section.tsx";

/** All evidence, whether a fact carries it or an agency filed it on its own. */
export function EvidenceSection({ detail }: { readonly detail: RecommendationGetOutput }) {
  const rows = evidenceRows(detail);
  const people = peopleOf(detail);
  return (
    <Section id="evidence">
      {rows.length === 0 ? (
        <p>No evidence was given yet.</p>
      ) : (
        <DataTable
          caption={`${formatNumber(rows.length, "piece")} of evidence, newest source first`}
          rows={rows}
          rowKey={({ evidence }) => evidence.id}
          columns={[
            {
              key: "title",
              header: "Evidence",
              kind: "row-header",
              cell: ({ evidence }) => (
                <>
                  {evidence.title}
                  <span className="table__detail">{EVIDENCE_KIND_WORDS[evidence.kind]}</span>
                </>
              ),
            },
            {
              key: "locator",
              header: "Where to find it",
              cell: ({ evidence }) =>
                evidence.kind === "citation" ? (
                  evidence.locator
                ) : (
                  <>
                    Fingerprint (SHA-256) <code className="fingerprint">{evidence.sha256}</code>
                  </>
                ),
            },
            {
              key: "dated",
              header: "Dated",
              kind: "tight",
              cell: ({ evidence }) => formatShortDate(evidence.dated),
            },
            {
              key: "supports",
              header: "Given for",
              cell: ({ supports, note }) => supports ?? note ?? "Filed on its own",
            },
            {
              key: "by",
              header: "Given by",
              cell: (row) => (
                <>
                  {factAuthorWords(row, people)}, {formatShortDate(row.givenOn)}{" "}
                  <BasisTag basis={row.basis} />
                </>
              ),
            },
          ]}
        />
      )}
    </Section>
  );
}
