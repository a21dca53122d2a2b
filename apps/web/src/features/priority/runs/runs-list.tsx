import type { EntenteOutputs } from "@entente/client";
import type { Person } from "@entente/contract";
import { formatInstant } from "../../../lib/dates.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { type Column, DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { PriorityPages } from "../frame/priority-pages.tsx";
import { mayFreeze, WHO_MAY_FREEZE } from "./may-freeze.ts";

type Runs = EntenteOutputs["priority"]["runs"];
type RunLine = Runs["runs"][number];

const COLUMNS: readonly Column<RunLine>[] = [
  {
    key: "title",
    header: "Run",
    kind: "row-header",
    cell: ({ id, title }) => <Link href={`/priorities/runs/${id}`}>{title}</Link>,
  },
  { key: "at", header: "Frozen", cell: ({ at }) => formatInstant(at) },
  { key: "by", header: "By", cell: ({ personName, by }) => `${personName} (${by.agency})` },
  {
    key: "since",
    header: "Since then",
    kind: "tight",
    cell: ({ id, title }) => (
      <Link href={`/priorities/runs/${id}?with=today#compared`}>
        What moved<span className="usa-sr-only"> since {title}</span>
      </Link>
    ),
  },
];

/** Every frozen run, newest first. */
export function RunsList({ page, person }: { readonly page: Runs; readonly person: Person }) {
  const { runs, total } = page;
  return (
    <>
      <PriorityPages current="/priorities/runs" />
      {total === 0 ? (
        <EmptyState title="No ranking is frozen yet">
          <p>
            A frozen run keeps ratings, weights, method, seed and result together, so that last quarter’s
            ranking can be opened again and compared with today’s.
          </p>
          <FreezeLink person={person} />
        </EmptyState>
      ) : (
        <>
          <Lede>
            {formatNumber(total, "ranking")} {total === 1 ? "is" : "are"} frozen; the latest is{" "}
            <Link href={`/priorities/runs/${runs[0]?.id}`}>{runs[0]?.title}</Link>. Each can be computed again
            to the same digits.
          </Lede>
          <FreezeLink person={person} />
          <DataTable
            caption={
              runs.length === total
                ? formatNumber(total, "frozen run")
                : `The latest ${runs.length} of ${formatNumber(total, "frozen run")}`
            }
            columns={COLUMNS}
            rows={runs}
            rowKey={({ id }) => id}
          />
        </>
      )}
    </>
  );
}

function FreezeLink({ person }: { readonly person: Person }) {
  return mayFreeze(person) ? (
    <p className="no-print">
      <Link className="usa-button" href="/priorities/runs/new">
        Freeze today’s ranking
      </Link>
    </p>
  ) : (
    <p className="quiet">Ask {WHO_MAY_FREEZE} to freeze a ranking.</p>
  );
}
