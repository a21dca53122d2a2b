import { formatScore, formatShare } from "../../../lib/figure-words.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { listOf } from "../../../lib/sentence.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { dataGapHref, holdingHref } from "../pooling-address.ts";
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
              {rank}. <Link href={holdingHref(first.id)}>{names.country(first.holder.country)}</Link> and{" "}
              <Link href={holdingHref(second.id)}>{names.country(second.holder.country)}</Link>
              <span className="table__detail">{domain}</span>
            </>
          ),
        },
        {
          key: "complement",
          header: "What they add",
          cell: (row) => {
            const [kind, ...rest] = complementWords(row);
            return (
              <>
                {kind}
                <span className="table__detail">{rest.join(" ")}</span>
              </>
            );
          },
        },
        {
          key: "alignment",
          header: "Aligned on data",
          phoneLabel: "Aligned",
          cell: (row) => <Alignment row={row} />,
        },
        {
          key: "gaps",
          header: "What keeps them apart, and what would close it",
          phoneLabel: "Apart on",
          cell: (row) => <Gaps row={row} names={names} />,
        },
        {
          key: "sensitivity",
          header: "Care and legal basis",
          phoneLabel: "Care, basis",
          cell: ({ sensitivity, isSameLegalBasis }) => (
            <>
              {sensitivity === null ? <Missing /> : SENSITIVITY_WORDS[sensitivity]}
              <span className="table__detail">
                {isSameLegalBasis === null
                  ? "Whether both may share on the same legal basis is not known."
                  : isSameLegalBasis
                    ? "Both share on the same legal basis."
                    : "They share on different legal bases."}
              </span>
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
      <Link href={dataGapHref(one, other)}>
        {formatScore(alignment)} of 1
        <span className="usa-sr-only">
          : {one} and {other} on data
        </span>
      </Link>
      {coverage !== null && (
        <span className="table__detail">on {formatShare(coverage)} of the weight of data issues</span>
      )}
    </>
  );
}

interface GapsProps {
  readonly row: Candidate;
  readonly names: PoolingNames;
}

/** Gaps that a recommendation would narrow, each with it; then the others in a sentence. */
function Gaps({ row: { gaps, alignment }, names }: GapsProps) {
  if (alignment === null) return <Missing words="not known" />;
  if (gaps.length === 0) return <>Nothing that is known of both.</>;
  const narrowed = gaps.filter(({ closers }) => closers.length > 0);
  const others = gaps.filter(({ closers }) => closers.length === 0);
  return (
    <>
      {narrowed.length > 0 && (
        <ul className="plain-list">
          {narrowed.map(({ issue, distance, closers }) => (
            <li key={issue}>
              {names.issue(issue)}, {formatScore(distance)} apart:{" "}
              {closers.map(({ recommendation, distanceAfter }, place) => (
                <span key={recommendation}>
                  {place > 0 && "; "}
                  <Link href={`/recommendations/${recommendation}`}>{recommendation}</Link>{" "}
                  {distanceAfter === 0 ? "would close it" : `would leave ${formatScore(distanceAfter)}`}
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <span className="table__detail">
          No recommendation is linked to a change that narrows{" "}
          {listOf(
            others.map(({ issue, distance }) => `${names.issue(issue)} (${formatScore(distance)} apart)`),
          )}
          .
        </span>
      )}
    </>
  );
}
