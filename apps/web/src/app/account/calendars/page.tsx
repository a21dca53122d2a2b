import { type Act, RULES } from "@entente/domain";
import type { Metadata } from "next";
import { calendarOfAddress } from "../../../features/calendar/calendar-address.ts";
import { CalendarsView } from "../../../features/calendar/calendars-view.tsx";
import { loadCalendars } from "../../../features/calendar/load-calendars.ts";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { parameterOf } from "../../../lib/parameters.ts";
import { currentPerson } from "../../../lib/session.ts";
import { today } from "../../../lib/today.ts";
import { Alert } from "../../../ui/alert.tsx";
import { PageTitle } from "../../../ui/page-title.tsx";
import { RefusedState } from "../../../ui/refused-state.tsx";

const TITLE = "Who reads your calendars";
const ACT: Act = "use-tokens";

export const metadata: Metadata = { title: TITLE };

export default async function CalendarsRoute({ searchParams }: PageProps<"/account/calendars">) {
  const [person, client, parameters] = await Promise.all([currentPerson(), api(), searchParams]);
  const mayMake = RULES[ACT][person.role] !== undefined;
  const of = calendarOfAddress(parameterOf(parameters, "agency"), parameterOf(parameters, "table"));
  const loaded = await ask(loadCalendars(client, mayMake ? of : { kind: "person" }));
  if (!loaded.ok) return <RefusedState title={TITLE} refusal={loaded.error} />;
  return (
    <>
      <PageTitle title={TITLE} crumbs={[{ label: "Your account", href: "/account" }]} />
      {parameterOf(parameters, "done") === "revoked" && (
        <Alert kind="success">The address is revoked: nobody reads the calendar there any more.</Alert>
      )}
      <CalendarsView page={loaded.value} agency={person.agency} mayMake={mayMake} today={today()} />
    </>
  );
}
