import type { Metadata } from "next";
import { CountryView } from "../../../../features/coalition/capabilities/country-view.tsx";
import { loadCountry } from "../../../../features/coalition/capabilities/load-capabilities.ts";
import { api } from "../../../../lib/api.ts";
import { ask } from "../../../../lib/ask.ts";
import { currentPerson } from "../../../../lib/session.ts";
import { PageTitle } from "../../../../ui/page-title.tsx";
import { RefusedState } from "../../../../ui/refused-state.tsx";

const TITLE = "What a country can do, and by whose source";
const CRUMBS = [
  { label: "Coalitions", href: "/coalitions" },
  { label: "Capabilities", href: "/coalitions/capabilities" },
];

export const metadata: Metadata = { title: TITLE };

export default async function CountryRoute({ params }: PageProps<"/coalitions/capabilities/[country]">) {
  await currentPerson();
  const page = await ask(loadCountry(await api(), (await params).country));
  if (!page.ok) return <RefusedState title={TITLE} refusal={page.error} />;
  return (
    <>
      <PageTitle title={`${page.value.country.name}: what it can do, and by whose source`} crumbs={CRUMBS} />
      <CountryView page={page.value} />
    </>
  );
}
