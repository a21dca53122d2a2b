import type { Metadata } from "next";
import { AdminPages } from "../../../features/admin/frame/admin-pages.tsx";
import { loadPeople } from "../../../features/admin/people/load-people.ts";
import { peopleAddress } from "../../../features/admin/people/people-address.ts";
import { PeopleView } from "../../../features/admin/people/people-view.tsx";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { today } from "../../../lib/today.ts";
import { PageTitle } from "../../../ui/page-title.tsx";
import { RefusedState } from "../../../ui/refused-state.tsx";

const TITLE = "Who may enter, and as what";

export const metadata: Metadata = { title: TITLE };

export default async function PeopleRoute({ searchParams }: PageProps<"/admin/people">) {
  const [client, parameters] = await Promise.all([api(), searchParams]);
  const address = peopleAddress(parameters);
  const loaded = await ask(loadPeople(client, address));
  if (!loaded.ok) return <RefusedState title={TITLE} refusal={loaded.error} />;
  return (
    <>
      <PageTitle title={TITLE} />
      <AdminPages current="/admin/people" />
      <PeopleView {...loaded.value} address={address} today={today()} />
    </>
  );
}
