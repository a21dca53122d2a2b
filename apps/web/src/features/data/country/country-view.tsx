import { countryInSentence } from "../country-name.ts";
import { DataPages } from "../data-pages.tsx";
import { SourceList } from "../source-list.tsx";
import { CountryLede } from "./country-lede.tsx";
import { FiguresTable } from "./figures-table.tsx";
import type { CountryPage } from "./load-country.ts";
import { MembershipsSection } from "./memberships-section.tsx";
import { MissingSection } from "./missing-section.tsx";
import { OtherFacts } from "./other-facts.tsx";

/** Everything that packs state of one country, and what is missing. */
export function CountryView({ page }: { readonly page: CountryPage }) {
  const { data } = page;
  return (
    <div className="data-country">
      <DataPages current={null} />
      <CountryLede data={data} />
      <section aria-labelledby="figures">
        <h2 id="figures">Figures</h2>
        <FiguresTable data={data} />
      </section>
      <MissingSection data={data} />
      <MembershipsSection data={data} />
      <OtherFacts page={page} />
      <SourceList sources={data.sources} of={`what is known of ${countryInSentence(data.country.name)}`} />
    </div>
  );
}
