import type { Metadata } from "next";
import { AgencyView } from "../../../features/agencies/agency-view.tsx";
import { loadAgency } from "../../../features/agencies/load-agency.ts";
import { calendarHref } from "../../../features/calendar/calendar-address.ts";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { today } from "../../../lib/today.ts";
import { Link } from "../../../ui/link.tsx";
import { Marked } from "../../../ui/marked.tsx";
import { PageTitle } from "../../../ui/page-title.tsx";
import { RefusedState } from "../../../ui/refused-state.tsx";

type AgencyPageProps = PageProps<"/agencies/[agency]">;

const titleOf = (agency: string) => `${agency}: what it owes`;

export async function generateMetadata({ params }: AgencyPageProps): Promise<Metadata> {
  return { title: titleOf((await params).agency) };
}

export default async function AgencyRoute({ params }: AgencyPageProps) {
  const { agency } = await params;
  const page = await ask(loadAgency(await api(), agency));
  if (!page.ok) return <RefusedState title={titleOf(agency)} refusal={page.error} />;
  return (
    <Marked marking={page.value.marking}>
      <PageTitle
        title={titleOf(page.value.agency.id)}
        above={page.value.agency.name}
        crumbs={[{ label: "Agencies", href: "/agencies" }]}
        acts={
          <Link href={calendarHref({ kind: "agency", agency: page.value.agency.id })}>
            Add its dates to a calendar
          </Link>
        }
      />
      <AgencyView page={page.value} today={today()} />
    </Marked>
  );
}
