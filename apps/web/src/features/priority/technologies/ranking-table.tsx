import type { CriterionId, Firmness, PriorityStanding, TechnologyStanding } from "@entente/domain";
import { shareError } from "@entente/domain";
import { formatRanks, formatScore, formatScoreRange, formatShare } from "../../../lib/figure-words.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { BAND_WORDS, bandLevels, type PriorityNames } from "../frame/names.ts";
import { ratingsHref } from "../frame/pages.ts";
import { ContributionBars } from "./contribution-bars.tsx";
import { bestCellOf } from "./lead-parts.ts";

interface RankingTableProps {
  readonly standing: PriorityStanding;
  readonly firmness: Firmness;
  readonly names: PriorityNames;
  readonly firmHref: string;
}

/** Ranked technologies with what their headline is made of, how much is rated and how open their place is. */
export function RankingTable({ standing, firmness, names, firmHref }: RankingTableProps) {
  const ranked = standing.technologies.filter(({ rank }) => rank !== null);
  const numbers = new Map<CriterionId, number>(
    standing.weights.map(({ criterion }, place) => [criterion, place + 1]),
  );
  const cellOf = ({ technology }: TechnologyStanding) => bestCellOf(standing, technology);
  const columns: readonly Column<TechnologyStanding>[] = [
    {
      key: "rank",
      header: "Rank",
      kind: "tight",
      cell: ({ rank }) => <span className="ranking__rank">{rank}</span>,
    },
    {
      key: "technology",
      header: "Technology",
      kind: "row-header",
      cell: ({ technology }) => <Link href={ratingsHref(technology)}>{names.technology(technology)}</Link>,
    },
    {
      key: "best",
      header: "Headline",
      cell: ({ best, bestBand }) => (
        <>
          <strong>{best.score === null ? <Missing /> : formatScore(best.score)}</strong>
          <span className="table__detail">possible {formatScoreRange(best)}</span>
          {bestBand !== null && (
            <span className="table__detail">
              {BAND_WORDS[bestBand]}, {bandLevels(bestBand)}
            </span>
          )}
        </>
      ),
    },
    {
      key: "mean",
      header: "Mean",
      kind: "figure",
      cell: ({ mean, rankedCells }) => (
        <>
          {mean === null ? <Missing /> : formatScore(mean)}
          <span className="table__detail">{formatNumber(rankedCells, "band")}</span>
        </>
      ),
    },
    {
      key: "parts",
      header: "Made of",
      cell: (entry) => {
        const cell = cellOf(entry);
        return cell === null ? <Missing /> : <ContributionBars cell={cell} numbers={numbers} names={names} />;
      },
    },
    {
      key: "coverage",
      header: "Weight rated",
      cell: (entry) => {
        const cell = cellOf(entry);
        if (cell === null) return <Missing />;
        return (
          <Link href={ratingsHref(entry.technology)}>
            <span className="ranking__line">{formatShare(cell.criticality.coverage)} of criticality</span>
            <span className="ranking__line">{formatShare(cell.amenability.coverage)} of amenability</span>
          </Link>
        );
      },
    },
    {
      key: "possible",
      header: "Possible ranks",
      kind: "figure",
      cell: ({ possibleRanks }) => (possibleRanks === null ? <Missing /> : formatRanks(possibleRanks)),
    },
    {
      key: "firsts",
      header: "First in draws",
      kind: "figure",
      cell: ({ technology }) => <Firsts firmness={firmness} technology={technology} href={firmHref} />,
    },
  ];
  return (
    <DataTable
      caption={`${formatNumber(ranked.length, "technology", "technologies")} with a rank, by the headline of the best band, which is what the bars show.`}
      columns={columns}
      rows={ranked}
      rowKey={({ technology }) => technology}
    />
  );
}

interface FirstsProps {
  readonly firmness: Firmness;
  readonly technology: string;
  readonly href: string;
}

/** Share of the draws in which it is first when neither weights nor ratings are held fast. */
function Firsts({ firmness: { runs, settings }, technology, href }: FirstsProps) {
  const run = runs.find(({ kind }) => kind === "both");
  const share = run?.technologies.find((entry) => entry.technology === technology)?.acceptability[0];
  if (share === undefined) return <Missing words="not simulated with fewer than two ranked" />;
  return (
    <>
      <Link href={href}>{formatShare(share)}</Link>
      <span className="table__detail">{errorWords(shareError(share, settings.draws))}</span>
    </>
  );
}

function errorWords(error: number): string {
  return `±${(100 * error).toFixed(1)}%`;
}
