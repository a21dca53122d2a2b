import type { TaskingListOutput } from "@entente/contract";
import { DESK_REASONS, type DeskReason, RULES } from "@entente/domain";
import type { Metadata } from "next";
import { DeskClearances } from "../features/desk/desk-clearances.tsx";
import { deskGroups, itemsWith, reasonTallies } from "../features/desk/desk-groups.ts";
import { DeskLede } from "../features/desk/desk-lede.tsx";
import { DeskList } from "../features/desk/desk-list.tsx";
import { NoDuty, NothingWaits } from "../features/desk/empty-desk.tsx";
import { DeskPages } from "../features/tasks/desk-pages.tsx";
import { DeskTaskings } from "../features/tasks/desk-taskings.tsx";
import { mayAnswerTasks, mayReadTasks } from "../features/tasks/rights.ts";
import { SAVED_WORDS } from "../features/tasks/saved-words.ts";
import { api } from "../lib/api.ts";
import { ask } from "../lib/ask.ts";
import { formatNumber } from "../lib/numbers.ts";
import { ownMarking } from "../lib/own-marking.ts";
import { parameterOf } from "../lib/parameters.ts";
import { currentPerson } from "../lib/session.ts";
import { today } from "../lib/today.ts";
import { Alert } from "../ui/alert.tsx";
import { Lede } from "../ui/lede.tsx";
import { Link } from "../ui/link.tsx";
import { Marked } from "../ui/marked.tsx";
import { PageTitle } from "../ui/page-title.tsx";
import { RefusedState } from "../ui/refused-state.tsx";

const TITLE = "What waits for you";
/** Most clearances that the desk lists; their number stands beside them. */
const CLEARANCES_SHOWN = 20;
/** Most taskings on the desk; the others are a link away. */
const TASKINGS_SHOWN = 10;
const NO_TASKINGS: TaskingListOutput = {
  marking: null,
  rows: [],
  total: { count: 0, isCapped: false },
  nextCursor: null,
};

/** The layout's title template does not reach the page beside it. */
export const metadata: Metadata = { title: `${TITLE} — Entente` };

export default async function DeskPage({ searchParams }: PageProps<"/">) {
  const person = await currentPerson();
  const client = await api();
  const answer = await ask(client.desk.mine.query());
  if (!answer.ok) return <RefusedState title={TITLE} refusal={answer.error} />;
  const { duty, items, isCut, horizonDays, marking } = answer.value;
  if (duty === null) return <NoDuty title={TITLE} role={person.role} />;

  const [owed, asked] = await Promise.all([
    ask(client.clearance.list.query({ view: "to-answer", limit: CLEARANCES_SHOWN })),
    ask(
      mayReadTasks(person.role)
        ? client.tasking.list.query({ limit: TASKINGS_SHOWN })
        : Promise.resolve(NO_TASKINGS),
    ),
  ]);
  if (!owed.ok) return <RefusedState title={TITLE} refusal={owed.error} />;
  if (!asked.ok) return <RefusedState title={TITLE} refusal={asked.error} />;
  const parameters = await searchParams;
  const reason = reasonAsked(parameters["reason"]);
  const saved = SAVED_WORDS[parameterOf(parameters, "saved")];
  const taskings = asked.value;
  const mayAnswer = RULES["answer-clearance"][person.role] !== undefined;
  const clearances = mayAnswer ? owed.value : { rows: [], total: 0 };
  const groups = reason === null ? deskGroups(items) : [itemsWith(items, reason)];
  return (
    <Marked marking={marking}>
      <DeskPages current="/" />
      <PageTitle title={TITLE} above={person.agencyName} />
      {saved !== undefined && <Alert kind="success">{saved}</Alert>}
      {items.length + clearances.total + taskings.rows.length === 0 && (
        <NothingWaits agency={person.agency} />
      )}
      {items.length === 0 && clearances.total > 0 && (
        <Lede>
          {formatNumber(clearances.total, "clearance")} {clearances.total === 1 ? "waits" : "wait"} for an
          answer of {person.agency}
          {taskings.rows.length === 0 ? "; nothing else is owed now" : ""}.
        </Lede>
      )}
      {items.length > 0 && <DeskLede tallies={reasonTallies(items)} horizonDays={horizonDays} />}
      {reason !== null && (
        <p>
          Only one reason is shown. <Link href="/">Show the whole desk</Link>.
        </p>
      )}
      {reason === null && mayAnswer && (
        <Marked marking={ownMarking(owed.value.marking, marking)}>
          <DeskClearances {...clearances} agency={person.agency} today={today()} />
        </Marked>
      )}
      {reason === null && (
        <Marked marking={ownMarking(taskings.marking, marking)}>
          <DeskTaskings
            page={taskings}
            agency={person.agency}
            mayAnswer={mayAnswerTasks(person.role)}
            today={today()}
          />
        </Marked>
      )}
      {groups.map((group) => (
        <DeskList key={group.reason} group={group} duty={duty} agency={person.agency} />
      ))}
      {isCut && (
        <p className="quiet">Only the most pressing are looked at; answer these and the next appear.</p>
      )}
    </Marked>
  );
}

function reasonAsked(value: string | readonly string[] | undefined): DeskReason | null {
  return DESK_REASONS.find((reason) => reason === value) ?? null;
}
