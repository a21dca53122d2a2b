import { parseCountryCode } from "@entente/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CountryView } from "../../../features/data/country/country-view.tsx";
import { loadCountry } from "../../../features/data/country/load-country.ts";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { PageTitle } from "../../../ui/page-title.tsx";
import { RefusedState } from "../../../ui/refused-state.tsx";

type CountryPageProps = PageProps<"/data/[country]">;

const titleOf = (country: string) => `${country}: what is known, and what is missing`;

export async function generateMetadata({ params }: CountryPageProps): Promise<Metadata> {
  return { title: titleOf((await params).country) };
}

export default async function CountryRoute({ params, searchParams }: CountryPageProps) {
  const [{ country }, parameters, client] = await Promise.all([params, searchParams, api()]);
  if (!parseCountryCode(country).ok) notFound();
  const page = await ask(loadCountry(client, country, parameters));
  if (!page.ok) return <RefusedState title={titleOf(country)} refusal={page.error} />;
  return (
    <>
      <PageTitle
        title={titleOf(page.value.data.country.name)}
        above={country}
        crumbs={[{ label: "Data", href: "/data" }]}
      />
      <CountryView page={page.value} />
    </>
  );
}
