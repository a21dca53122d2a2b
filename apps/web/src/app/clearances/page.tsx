import { RULES } from "@entente/domain";
import type { Metadata } from "next";
import { viewOf } from "../../features/clearance/list/list-address.ts";
import { ListView } from "../../features/clearance/list/list-view.tsx";
import { loadClearances } from "../../features/clearance/list/load-list.ts";
import { RegisterPages } from "../../features/recommendation/register-pages.tsx";
import { api } from "../../lib/api.ts";
import { ask } from "../../lib/ask.ts";
import { parameterOf } from "../../lib/parameters.ts";
import { currentPerson } from "../../lib/session.ts";
import { today } from "../../lib/today.ts";
import { Link } from "../../ui/link.tsx";
import { Marked } from "../../ui/marked.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { RefusedState } from "../../ui/refused-state.tsx";

const TITLE = "Which texts wait for whom";

export const metadata: Metadata = { title: TITLE };

export default async function ClearancesRoute({ searchParams }: PageProps<"/clearances">) {
  const person = await currentPerson();
  const parameters = await searchParams;
  const [view, cursor] = [viewOf(parameterOf(parameters, "view")), parameterOf(parameters, "cursor")];
  const answer = await ask(loadClearances(await api(), view, cursor));
  if (!answer.ok) return <RefusedState title={TITLE} refusal={answer.error} />;
  const mayCall = RULES["call-clearance"][person.role] !== undefined;
  return (
    <Marked marking={answer.value.page.marking}>
      <RegisterPages current="/clearances" />
      <PageTitle
        title={TITLE}
        acts={
          mayCall && (
            <Link className="usa-button usa-button--outline" href="/clearances/new">
              Write a text for clearance
            </Link>
          )
        }
      />
      <ListView {...answer.value} view={view} cursor={cursor} agency={person.agency} today={today()} />
    </Marked>
  );
}
