import type { EntenteOutputs } from "@entente/client";
import type { Vocabulary } from "@entente/contract";
import { formatInstant } from "../../../lib/dates.ts";
import { formatScore, formatShare } from "../../../lib/figure-words.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { coalitionNames } from "../frame/coalition-names.ts";
import { CoalitionPages } from "../frame/coalition-pages.tsx";
import { PROPOSALS_PATH, proposalHref } from "./proposal-href.ts";

type Proposals = EntenteOutputs["coalition"]["proposals"];
type ProposalLine = Proposals["proposals"][number];

interface ProposalsListProps {
  readonly page: Proposals;
  readonly vocabulary: Vocabulary;
}

/** Every proposed coalition, newest first, each with the recommendation that it became. */
export function ProposalsList({ page: { proposals, total }, vocabulary }: ProposalsListProps) {
  const names = coalitionNames({ requirements: [] }, vocabulary);
  const columns: readonly Column<ProposalLine>[] = [
    {
      key: "title",
      header: "Proposal",
      kind: "row-header",
      cell: ({ recommendation, title }) => <Link href={proposalHref(recommendation)}>{title}</Link>,
    },
    {
      key: "recommendation",
      header: "Tracked as",
      kind: "tight",
      cell: ({ recommendation }) => <Link href={`/recommendations/${recommendation}`}>{recommendation}</Link>,
    },
    { key: "technology", header: "Technology", cell: ({ technology }) => names.technology(technology) },
    { key: "members", header: "Members", cell: ({ members }) => members.map(names.country).join(", ") },
    {
      key: "forum",
      header: "Forum",
      cell: ({ forum }) => (forum === null ? "a table of its own" : names.forum(forum)),
    },
    {
      key: "coverage",
      header: "Weight covered",
      kind: "figure",
      cell: ({ coverageShare }) => (coverageShare === null ? <Missing /> : formatShare(coverageShare)),
    },
    {
      key: "weakest",
      header: "Weakest pair",
      kind: "figure",
      cell: ({ weakestPair }) => (weakestPair === null ? <Missing /> : formatScore(weakestPair)),
    },
    {
      key: "by",
      header: "Proposed",
      cell: ({ at, personName, by }) => (
        <>
          {formatInstant(at)}
          <span className="table__detail">
            {personName} ({by.agency})
          </span>
        </>
      ),
    },
  ];
  const [latest] = proposals;
  return (
    <>
      <CoalitionPages current={PROPOSALS_PATH} />
      {latest === undefined ? (
        <EmptyState title="No coalition is proposed yet">
          <p>
            Pick one under <Link href="/coalitions">who belongs at the table</Link> and propose it. A proposal
            keeps everything that it follows from, and is tracked as a recommendation.
          </p>
        </EmptyState>
      ) : (
        <>
          <Lede>
            {formatNumber(total, "coalition")} {total === 1 ? "is" : "are"} proposed; the latest is{" "}
            <Link href={proposalHref(latest.recommendation)}>{latest.title}</Link>.
          </Lede>
          <DataTable
            caption={
              proposals.length === total
                ? formatNumber(total, "proposal")
                : `The latest ${proposals.length} of ${formatNumber(total, "proposal")}`
            }
            columns={columns}
            rows={proposals}
            rowKey={({ id }) => id}
          />
        </>
      )}
    </>
  );
}
