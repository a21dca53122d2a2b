import { formatNumber } from "../../../lib/numbers.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { dataGapHref, holdingAnchor } from "../pooling-address.ts";
import { complementWords, SENSITIVITY_WORDS } from "../pooling-words.ts";
import type { PoolingPage } from "./load-pooling.ts";
import type { PoolingNames } from "./pooling-names.ts";

interface CandidateTableProps extends Pick<PoolingPage, "found"> {
  readonly names: PoolingNames;
}

type Candidate = PoolingPage["found"]["candidates"][number];

/** Pairs of holdings that could be pooled: what each adds, how the holders are aligned, and what would close their gap. */
export function CandidateTable({ found: { candidates, total }, names }: CandidateTableProps) {
  const shown = candidates.length < total ? `, the first ${candidates.length} shown` : "";
  return (
    <DataTable
      caption={`${formatNumber(total, "pair")} of holdings of one domain in two countries${shown}: first those that differ in more respects, then the better aligned, then the less sensitive`}
      rows={candidates}
      rowKey={({ first, second }) => `${first.id} ${second.id}`}
      columns={[
        {
          key: "pair",
          header: "Holders",
          kind: "row-header",
          cell: ({ rank, domain, first, second }) => (
            <>
              {rank}. <a href={`#${holdingAnchor(first.id)}`}>{names.country(first.holder.country)}</a> and{" "}
              <a href={`#${holdingAnchor(second.id)}`}>{names.country(second.holder.country)}</a>
              <p className="small quiet">{domain}</p>
            </>
          ),
        },
        {
          key: "complement",
          header: "What they add",
          cell: (row) => complementWords(row).map((words) => <p key={words}>{words}</p>),
        },
        {
          key: "alignment",
          header: "Aligned on data",
          cell: (row) => <Alignment row={row} />,
        },
        {
          key: "gaps",
          header: "What keeps them apart, and what would close it",
          cell: (row) => <Gaps row={row} names={names} />,
        },
        {
          key: "sensitivity",
          header: "Care and legal basis",
          cell: ({ sensitivity, isSameLegalBasis }) => (
            <>
              <p>{sensitivity === null ? <Missing /> : SENSITIVITY_WORDS[sensitivity]}</p>
              <p className="small quiet">
                {isSameLegalBasis === null
                  ? "Whether both may share on the same legal basis is not known."
                  : isSameLegalBasis
                    ? "Both share on the same legal basis."
                    : "They share on different legal bases."}
              </p>
            </>
          ),
        },
      ]}
    />
  );
}

function Alignment({ row: { alignment, coverage, first, second } }: { readonly row: Candidate }) {
  if (alignment === null) return <Missing words="not known: no stances of both to compare" />;
  const [one, other] = [first.holder.country, second.holder.country];
  return (
    <>
      <Link
        href={dataGapHref(one, other)}
        aria-label={`${alignment.toFixed(2)}: ${one} and ${other} on data`}
      >
        {alignment.toFixed(2)} of 1
      </Link>
      {coverage !== null && (
        <p className="small quiet">on {Math.round(100 * coverage)}% of the weight of data issues</p>
      )}
    </>
  );
}

function Gaps({
  row: { gaps, alignment },
  names,
}: {
  readonly row: Candidate;
  readonly names: PoolingNames;
}) {
  if (alignment === null) return <Missing words="not known" />;
  if (gaps.length === 0) return <p>Nothing that is known of both.</p>;
  return (
    <ul className="plain-list">
      {gaps.map(({ issue, distance, closers }) => (
        <li key={issue}>
          {names.issue(issue)}: {distance.toFixed(2)} apart.{" "}
          {closers.length === 0 ? (
            <span className="quiet">No recommendation is linked to a change that closes it.</span>
          ) : (
            closers.map(({ recommendation, distanceAfter }, place) => (
              <span key={recommendation}>
                {place > 0 && "; "}
                <Link href={`/recommendations/${recommendation}`}>{recommendation}</Link>{" "}
                {distanceAfter === 0 ? "would close it" : `would leave ${distanceAfter.toFixed(2)}`}
              </span>
            ))
          )}
        </li>
      ))}
    </ul>
  );
}
