import type { TaskingLine, TaskingListOutput } from "@entente/contract";
import type { AgencyId, CalendarDate } from "@entente/domain";
import { formatDate } from "../../lib/dates.ts";
import { formatNumber } from "../../lib/numbers.ts";
import { type Column, DataTable } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Figure, Lede } from "../../ui/lede.tsx";
import { Link } from "../../ui/link.tsx";
import { Missing } from "../../ui/missing.tsx";
import { Pager } from "../../ui/pager.tsx";
import { SectionPages } from "../../ui/section-pages.tsx";
import { owedWords, ownOffices, requestTitle, STANDING_WORDS, taskHref } from "./task-words.ts";
import { type TasksQuery, tasksHref } from "./tasks-query.ts";

interface TasksViewProps {
  readonly query: TasksQuery;
  readonly page: TaskingListOutput;
  /** How many are open on each side. */
  readonly open: Readonly<Record<TasksQuery["side"], TaskingListOutput["total"]>>;
  readonly agency: AgencyId;
  readonly today: CalendarDate;
}

const VIEWS = [
  { side: "owed", state: "open", label: "Owed by us" },
  { side: "set", state: "open", label: "Asked by us" },
  { side: "owed", state: "done", label: "Answered by us" },
  { side: "set", state: "done", label: "Closed by us" },
] as const;

/** What the person's agency owes and what it asks of others. */
export function TasksView({ query, page, open, agency, today }: TasksViewProps) {
  const { side, state } = query;
  return (
    <>
      <Lede>
        {agency} owes{" "}
        <Figure href={tasksHref({ side: "owed", state: "open", cursor: null })}>
          {countWords(open.owed, "answer")}
        </Figure>{" "}
        and waits for others on{" "}
        <Figure href={tasksHref({ side: "set", state: "open", cursor: null })}>
          {countWords(open.set, "tasking")}
        </Figure>{" "}
        that it set.
      </Lede>
      <SectionPages
        section="Taskings"
        pages={VIEWS.map((view) => ({
          href: tasksHref({ ...view, cursor: null }),
          label: view.label,
          isCurrent: view.side === side && view.state === state,
        }))}
      />
      {page.rows.length === 0 ? (
        <EmptyState title={EMPTY[side][state]}>
          <p>
            {side === "set"
              ? "Ask an office for an answer with “Ask an office”."
              : "Nothing is waiting here."}
          </p>
        </EmptyState>
      ) : (
        <DataTable
          caption={countWords(page.total, "tasking")}
          columns={columnsOf(query, agency, today)}
          rows={page.rows}
          rowKey={({ id }) => id}
        />
      )}
      <Pager
        label="Taskings"
        firstHref={query.cursor === null ? null : tasksHref({ ...query, cursor: null })}
        nextHref={page.nextCursor === null ? null : tasksHref({ ...query, cursor: page.nextCursor })}
      />
    </>
  );
}

const EMPTY = {
  owed: { open: "Nothing is owed", done: "Nothing was answered yet" },
  set: { open: "Nothing is asked of others", done: "Nothing was closed yet" },
} as const;

function columnsOf(
  { side }: TasksQuery,
  agency: AgencyId,
  today: CalendarDate,
): readonly Column<TaskingLine>[] {
  return [
    {
      key: "request",
      header: "What is asked",
      kind: "row-header",
      cell: ({ id, request }) => <Link href={taskHref(id)}>{requestTitle(request)}</Link>,
    },
    {
      key: "about",
      header: "About",
      cell: ({ about }) =>
        about === null ? (
          <Missing words="about nothing in the register" />
        ) : (
          <Link href={`/recommendations/${about}`}>{about}</Link>
        ),
    },
    side === "owed"
      ? { key: "by", header: "Asked by", cell: ({ tasker }) => tasker }
      : {
          key: "of",
          header: "Asked of",
          cell: ({ offices }) => offices.map(({ office }) => office).join(", "),
        },
    {
      key: "suspense",
      header: "Answer owed",
      cell: ({ suspense, offices }) =>
        offices.some(({ days }) => days !== null)
          ? owedWords(today, suspense)
          : `was owed by ${formatDate(suspense)}`,
    },
    {
      key: "standing",
      header: "Standing",
      cell: (line) => (
        <ul className="plain-list">
          {(side === "owed" ? ownOffices(line, agency) : line.offices).map(({ office, standing }) => (
            <li key={office}>
              {line.offices.length > 1 && `${office}: `}
              {STANDING_WORDS[standing]}
            </li>
          ))}
        </ul>
      ),
    },
  ];
}

function countWords({ count, isCapped }: TaskingListOutput["total"], unit: string): string {
  return isCapped ? `more than ${formatNumber(count, unit)}` : formatNumber(count, unit);
}
