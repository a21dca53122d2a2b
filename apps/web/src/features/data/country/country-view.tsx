import { Link } from "../../../ui/link.tsx";
import { countryInSentence } from "../country-name.ts";
import { countryHref, isNarrowed } from "../data-address.ts";
import { DataPages } from "../data-pages.tsx";
import { SourceList } from "../source-list.tsx";
import { CountryLede } from "./country-lede.tsx";
import { FiguresTable } from "./figures-table.tsx";
import { filterWords } from "./filter-words.ts";
import type { CountryPage } from "./load-country.ts";
import { MembershipThemes } from "./membership-themes.tsx";
import { MembershipsSection } from "./memberships-section.tsx";
import { MissingSection } from "./missing-section.tsx";
import { BetweenCountries, OtherFacts } from "./other-facts.tsx";
import { ThemesTable } from "./themes-table.tsx";

/** What packs state of one country, and what is missing: by theme, or in full on the indicators that the address leaves. */
export function CountryView({ page }: { readonly page: CountryPage }) {
  const { data, filters } = page;
  const name = countryInSentence(data.country.name);
  return (
    <div className="data-country">
      <DataPages current={null} />
      <CountryLede data={data} />
      {isNarrowed(filters) ? (
        <>
          <p className="no-print">
            Only indicators {filterWords(filters, page)} are shown.{" "}
            <Link href={countryHref(data.country.code)}>Show everything on {name}</Link>
          </p>
          <section aria-labelledby="figures">
            <h2 id="figures">Figures</h2>
            <FiguresTable data={data} />
          </section>
          <BetweenCountries page={page} />
          <MissingSection data={data} />
          <MembershipsSection data={data} />
        </>
      ) : (
        <>
          <section aria-labelledby="figures">
            <h2 id="figures">Figures, by theme</h2>
            <ThemesTable data={data} />
          </section>
          <MissingSection data={data} />
          <MembershipThemes data={data} />
          <OtherFacts page={page} />
        </>
      )}
      <SourceList sources={data.sources} of={`what is known and missing of ${name}`} />
    </div>
  );
}
