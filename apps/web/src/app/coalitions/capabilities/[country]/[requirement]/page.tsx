import type { Metadata } from "next";
import { loadPlace } from "../../../../../features/coalition/capabilities/load-capabilities.ts";
import { PlaceView } from "../../../../../features/coalition/capabilities/place-view.tsx";
import { countryHref } from "../../../../../features/coalition/frame/country-href.ts";
import { api } from "../../../../../lib/api.ts";
import { ask } from "../../../../../lib/ask.ts";
import { currentPerson } from "../../../../../lib/session.ts";
import { today } from "../../../../../lib/today.ts";
import { PageTitle } from "../../../../../ui/page-title.tsx";
import { RefusedState } from "../../../../../ui/refused-state.tsx";

const TITLE = "What is said of a country";

export const metadata: Metadata = { title: TITLE };

export default async function PlaceRoute({
  params,
  searchParams,
}: PageProps<"/coalitions/capabilities/[country]/[requirement]">) {
  const [{ country, requirement }, { saved }, person] = await Promise.all([
    params,
    searchParams,
    currentPerson(),
  ]);
  const page = await ask(loadPlace(await api(), country, requirement));
  if (!page.ok) return <RefusedState title={TITLE} refusal={page.error} />;
  const { name, code } = page.value.country;
  return (
    <>
      <PageTitle
        title={page.value.row.requirement.name}
        above={name}
        crumbs={[
          { label: "Coalitions", href: "/coalitions" },
          { label: name, href: countryHref(code) },
        ]}
      />
      <PlaceView page={page.value} person={person} today={today()} saved={saved} />
    </>
  );
}
