import { formatScore } from "../../../lib/figure-words.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { listOf } from "../../../lib/sentence.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { windowHref } from "../pooling-address.ts";
import { WINDOW_WORDS } from "../pooling-words.ts";
import type { PoolingPage } from "./load-pooling.ts";
import type { PoolingNames } from "./pooling-names.ts";

interface WindowTableProps extends Pick<PoolingPage, "window"> {
  readonly names: PoolingNames;
}

/** What the window before standards offers for each technology, and which collaborations are there already. */
export function WindowTable({ window: { rows }, names }: WindowTableProps) {
  const candidates = rows.filter(({ isCandidate }) => isCandidate).length;
  return (
    <DataTable
      caption={`${formatNumber(candidates, "technology", "technologies")} of ${rows.length} with much opportunity in the pre-standardization window, the most promising first; all criteria count alike`}
      rows={rows}
      rowKey={({ technology }) => technology}
      columns={[
        {
          key: "technology",
          header: "Technology",
          kind: "row-header",
          cell: ({ technology }) => <Link href={windowHref(technology)}>{names.technology(technology)}</Link>,
        },
        {
          key: "state",
          header: "What the window offers",
          phoneLabel: "Offers",
          cell: ({ state, isCertain }) =>
            state === "not-rated" ? (
              <Missing words="not rated on both sides" />
            ) : (
              <>
                {WINDOW_WORDS[state]}
                <span className="table__detail">
                  {isCertain
                    ? "No missing or uncertain rating could change that."
                    : "Missing or uncertain ratings could change that."}
                </span>
              </>
            ),
        },
        {
          key: "headline",
          header: "Criticality and amenability",
          phoneLabel: "Both indices",
          kind: "figure",
          cell: ({ headline }) => (headline === null ? <Missing /> : formatScore(headline)),
        },
        {
          key: "covered",
          header: "Running there already",
          phoneLabel: "Running there",
          cell: ({ coveredBy, mayBeCoveredBy }) => (
            <>
              {coveredBy.length === 0 ? (
                <span className="quiet">No collaboration on record</span>
              ) : (
                listOf(coveredBy.map(names.effort))
              )}
              {mayBeCoveredBy.length > 0 && (
                <span className="table__detail">Perhaps: {listOf(mayBeCoveredBy.map(names.effort))}</span>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
