import type { Metadata } from "next";
import { FOLLOW_THROUGH_PATH } from "../../features/follow-through/frame/follow-through-address.ts";
import { mayAct } from "../../features/follow-through/one/may-act.ts";
import { loadOverview } from "../../features/follow-through/overview/load-overview.ts";
import { OverviewView } from "../../features/follow-through/overview/overview-view.tsx";
import { api } from "../../lib/api.ts";
import { ask } from "../../lib/ask.ts";
import { currentPerson } from "../../lib/session.ts";
import { Link } from "../../ui/link.tsx";
import { Marked } from "../../ui/marked.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { RefusedState } from "../../ui/refused-state.tsx";

const TITLE = "What was promised abroad, and whether it was kept";

export const metadata: Metadata = { title: TITLE };

export default async function FollowThroughRoute({ searchParams }: PageProps<"/follow-through">) {
  const [client, parameters, person] = await Promise.all([api(), searchParams, currentPerson()]);
  const page = await ask(loadOverview(client, parameters));
  if (!page.ok) return <RefusedState title={TITLE} refusal={page.error} />;
  return (
    <Marked marking={page.value.list.marking}>
      <PageTitle
        title={TITLE}
        acts={
          mayAct(person, "record-commitment") && (
            <Link href={`${FOLLOW_THROUGH_PATH}/record`}>Write down a commitment</Link>
          )
        }
      />
      <OverviewView page={page.value} />
    </Marked>
  );
}
