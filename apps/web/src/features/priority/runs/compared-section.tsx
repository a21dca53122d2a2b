import { dateOf } from "@entente/domain";
import { formatDate } from "../../../lib/dates.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { Link } from "../../../ui/link.tsx";
import { type CauseEffect, type ComparisonWords, causeWords, effectWords } from "./cause-words.ts";
import type { RunPage } from "./run-view.tsx";
import { placeWords } from "./run-words.ts";

/** With what the run is compared: another run by its id, the present as `today`, or nothing yet. */
export type ComparedWith = string | null;

interface ComparedSectionProps {
  readonly page: RunPage;
  readonly names: ComparisonWords;
}

/** What moved between this run and another one or today, and because of what. */
export function ComparedSection({ page, names }: ComparedSectionProps) {
  const { run, others, comparison, comparedWith } = page;
  const choices = [
    { id: "today", label: "Today’s ratings and weights" },
    ...others
      .filter(({ id }) => id !== run.id)
      .map(({ id, title, at }) => ({ id: id as string, label: `${title} (${formatDate(dateOf(at))})` })),
  ];
  return (
    <section id="compared" aria-labelledby="compared-title">
      <h2 id="compared-title">What moved since</h2>
      <nav className="weighting__choices no-print" aria-label="Compare with">
        <ul>
          {choices.map(({ id, label }) => (
            <li key={id}>
              <Link
                href={`/priorities/runs/${run.id}?with=${id}#compared`}
                aria-current={comparedWith === id ? "true" : undefined}
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {comparison === null ? (
        <p className="quiet">Choose what to compare this run with.</p>
      ) : (
        <Compared comparison={comparison.comparison} names={names} />
      )}
    </section>
  );
}

type Comparison = NonNullable<RunPage["comparison"]>["comparison"];
type Move = Comparison["moved"][number];

function Compared({
  comparison,
  names,
}: {
  readonly comparison: Comparison;
  readonly names: ComparisonWords;
}) {
  const { moved, causes, unchanged } = comparison;
  if (moved.length === 0 && causes.length === 0) {
    return <p>Nothing moved: ratings, weights and model are the same.</p>;
  }
  const moveColumns: readonly Column<Move>[] = [
    {
      key: "technology",
      header: "Technology",
      kind: "row-header",
      cell: ({ technology }) => names.technology(technology),
    },
    { key: "from", header: "Then: rank (headline)", kind: "figure", cell: ({ from }) => placeWords(from) },
    { key: "to", header: "Later: rank (headline)", kind: "figure", cell: ({ to }) => placeWords(to) },
  ];
  const causeColumns: readonly Column<CauseEffect>[] = [
    { key: "cause", header: "What differs", kind: "row-header", cell: (effect) => causeWords(effect, names) },
    { key: "effect", header: "What it does alone", cell: (effect) => effectWords(effect, names) },
  ];
  return (
    <>
      {moved.length === 0 ? (
        <p>No rank and no headline moved, though inputs differ.</p>
      ) : (
        <DataTable
          caption={`${formatNumber(moved.length, "technology", "technologies")} moved, ${unchanged.length} did not`}
          columns={moveColumns}
          rows={moved}
          rowKey={({ technology }) => technology}
        />
      )}
      <DataTable
        caption={`${formatNumber(causes.length, "difference")} in what went in. Effects together need not be their sum.`}
        columns={causeColumns}
        rows={causes}
        rowKey={(effect) => causeWords(effect, names)}
      />
    </>
  );
}
