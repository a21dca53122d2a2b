import type { ListRow, PriorityBasis } from "@entente/contract";
import type { CalendarDate, CriterionId } from "@entente/domain";
import { distanceFrom, formatShortDate } from "../../../lib/dates.ts";
import { formatRanks, formatScore, formatScoreRange, formatShare } from "../../../lib/figure-words.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { Link } from "../../../ui/link.tsx";
import { HealthLabelMark } from "../../../ui/mark.tsx";
import { Missing } from "../../../ui/missing.tsx";
import type { CapacityCut } from "./capacity-cut.ts";
import { SHOWN_MAXIMUM } from "./push-address.ts";
import { PushBar } from "./push-bar.tsx";
import { pushReasons, type ReasonSources } from "./push-reasons.ts";
import { ReasonList } from "./reason-list.tsx";
import type { TriageRow } from "./triage.ts";

interface PushTableProps {
  readonly cut: CapacityCut;
  readonly total: number;
  readonly sources: ReasonSources;
  readonly passages: PriorityBasis["passages"];
  readonly health: ReadonlyMap<string, ListRow["health"]>;
  /** Left out of every score, which is said above the table rather than in each row. */
  readonly leftOutOfAll: readonly CriterionId[];
}

const UNKNOWN = "nothing that counts is known of it";

/** Open recommendations, highest score first, with the line that capacity draws among them. */
export function PushTable({ cut, total, sources, passages, health, leftOutOfAll }: PushTableProps) {
  const { within, next, unranked } = cut;
  const rows = [...within, ...next, ...unranked];
  const shown = rows.slice(0, SHOWN_MAXIMUM);
  const columns: readonly Column<TriageRow>[] = [
    {
      key: "rank",
      header: "Rank",
      kind: "tight",
      cell: ({ rank }) => <span className="push-rank">{rank ?? <Missing words={UNKNOWN} />}</span>,
    },
    {
      key: "title",
      header: "Recommendation",
      kind: "row-header",
      cell: ({ key, title }) => (
        <Link className="push-title" href={`/recommendations/${key}`}>
          <b>{key}</b> {title}
        </Link>
      ),
    },
    {
      key: "score",
      header: "Score",
      cell: ({ score }) =>
        score.score === null ? <Missing words={UNKNOWN} /> : <Score score={score} sources={sources} />,
    },
    {
      key: "why",
      header: "Why",
      cell: (row) => {
        const { known, leftOut } = pushReasons(row, sources);
        const own = leftOut.filter(({ criterion }) => !leftOutOfAll.includes(criterion));
        return <ReasonList of={row.key} reasons={{ known, leftOut: own }} passages={passages} />;
      },
    },
    {
      key: "possible",
      header: "Possible ranks",
      kind: "figure",
      cell: ({ possibleRanks }) =>
        possibleRanks === null ? <Missing words={UNKNOWN} /> : formatRanks(possibleRanks),
    },
    {
      key: "due",
      header: "Due and health",
      cell: ({ key, due }) => (
        <>
          <Due due={due} today={sources.today} />
          <span className="push-health">
            <Link href={`/recommendations/${key}#health`}>
              <Health label={health.get(key)?.label} />
              <span className="usa-sr-only"> health of {key}</span>
            </Link>
          </span>
        </>
      ),
    },
  ];
  const groupOf = (row: TriageRow) => {
    if (within.includes(row)) return `Within capacity: ${formatNumber(within.length, "recommendation")}`;
    if (row.rank === null) return `Not ranked: ${formatNumber(unranked.length, "recommendation")}`;
    return `Next: ${formatNumber(next.length, "recommendation")}`;
  };
  return (
    <div className="push">
      <DataTable
        caption={captionOf(shown.length, rows.length, total)}
        columns={columns}
        rows={shown}
        rowKey={({ key }) => key}
        groupOf={groupOf}
      />
    </div>
  );
}

/** How many are shown, how many were looked at and how many there are. */
function captionOf(shown: number, looked: number, total: number): string {
  const all = formatNumber(total, "open recommendation");
  const which = shown === total ? all : `The first ${shown} of ${all}`;
  const looking = looked === total ? "" : `; the ${formatNumber(looked, "one")} due next were looked at`;
  return `${which}, highest score first${looking}`;
}

function Score({ score, sources }: { readonly score: TriageRow["score"]; readonly sources: ReasonSources }) {
  return (
    <div className="push-score">
      <strong>{score.score === null ? null : formatScore(score.score)}</strong>
      <PushBar score={score} criteria={sources.criteria} />
      <span className="push-score__detail">possible {formatScoreRange(score)}</span>
      <span className="push-score__detail">{formatShare(score.coverage)} known</span>
    </div>
  );
}

function Due({ due, today }: { readonly due: CalendarDate | null; readonly today: CalendarDate }) {
  if (due === null) return <Missing words="no due date set" />;
  return (
    <>
      {formatShortDate(due)}
      <span className="table__detail">{distanceFrom(today, due)}</span>
    </>
  );
}

function Health({ label }: { readonly label: ListRow["health"]["label"] | undefined }) {
  return label === undefined ? "Health" : <HealthLabelMark label={label} />;
}
