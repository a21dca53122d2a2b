import type { Metadata } from "next";
import { DeskPages } from "../../features/tasks/desk-pages.tsx";
import { maySetTasks } from "../../features/tasks/rights.ts";
import { listInput, tasksQueryIn } from "../../features/tasks/tasks-query.ts";
import { TasksView } from "../../features/tasks/tasks-view.tsx";
import { api } from "../../lib/api.ts";
import { ask } from "../../lib/ask.ts";
import { currentPerson } from "../../lib/session.ts";
import { today } from "../../lib/today.ts";
import { Link } from "../../ui/link.tsx";
import { Marked } from "../../ui/marked.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { RefusedState } from "../../ui/refused-state.tsx";

const TITLE = "What offices ask of each other";

export const metadata: Metadata = { title: TITLE };

export default async function TasksPage({ searchParams }: PageProps<"/tasks">) {
  const [person, parameters, { tasking }] = await Promise.all([currentPerson(), searchParams, api()]);
  const query = tasksQueryIn(parameters);
  const loaded = await ask(
    Promise.all([
      tasking.list.query(listInput(query)),
      tasking.list.query({ side: "owed", limit: 1 }),
      tasking.list.query({ side: "set", limit: 1 }),
    ]),
  );
  if (!loaded.ok) return <RefusedState title={TITLE} refusal={loaded.error} />;
  const [page, owed, set] = loaded.value;
  return (
    <Marked marking={page.marking}>
      <DeskPages current="/tasks" />
      <PageTitle
        title={TITLE}
        above={person.agencyName}
        acts={
          maySetTasks(person.role) && (
            <Link className="usa-button" href="/tasks/new">
              Ask an office
            </Link>
          )
        }
      />
      <TasksView
        query={query}
        page={page}
        open={{ owed: owed.total, set: set.total }}
        agency={person.agency}
        today={today()}
      />
    </Marked>
  );
}
