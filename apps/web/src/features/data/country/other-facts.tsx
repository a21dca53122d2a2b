import { formatDate } from "../../../lib/dates.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { countryHref, indicatorHref } from "../data-address.ts";
import { FACT_CONFIDENCE_WORDS, wordsOf } from "../data-words.ts";
import { SourceLink } from "../source-link.tsx";
import { FactsSection } from "./facts-section.tsx";
import type { CountryPage } from "./load-country.ts";

/** What packs state beside figures and memberships: between countries, on standards, laws, AI models and chips. */
export function OtherFacts({ page }: { readonly page: CountryPage }) {
  const { data } = page;
  return (
    <>
      <BetweenCountries page={page} />
      <Arrangements page={page} />
      <FactsSection id="secretariats" title="Standards committees it runs" facts={data.secretariats}>
        <DataTable
          caption={formatNumber(data.secretariats.total, "secretariat")}
          rows={data.secretariats.rows}
          rowKey={({ committee }) => committee}
          columns={[
            { key: "committee", header: "Committee", kind: "row-header", cell: ({ committee }) => committee },
            { key: "title", header: "On", cell: ({ title }) => title },
            { key: "body", header: "Run by", cell: ({ body }) => body },
            { key: "firm", header: "How firm", cell: ({ confidence }) => FACT_CONFIDENCE_WORDS[confidence] },
            sourceColumn(page),
          ]}
        />
      </FactsSection>
      <FactsSection id="bodies" title="Its standards bodies" facts={data.standardsBodies}>
        <DataTable
          caption={formatNumber(data.standardsBodies.total, "body", "bodies")}
          rows={data.standardsBodies.rows}
          rowKey={({ organization, body }) => `${organization} ${body}`}
          columns={[
            { key: "body", header: "Body", kind: "row-header", cell: ({ body }) => body },
            { key: "sits", header: "Sits in", cell: ({ organization }) => organization },
            { key: "firm", header: "How firm", cell: ({ confidence }) => FACT_CONFIDENCE_WORDS[confidence] },
            sourceColumn(page),
          ]}
        />
      </FactsSection>
      <FactsSection id="laws" title="Laws on privacy and data protection" facts={data.laws}>
        <DataTable
          caption={formatNumber(data.laws.total, "listed law")}
          rows={data.laws.rows}
          rowKey={({ act }) => act}
          columns={[
            { key: "act", header: "Act", kind: "row-header", cell: ({ act }) => act },
            {
              key: "first",
              header: "First in",
              kind: "tight",
              cell: ({ firstYear }) => firstYear ?? <Missing />,
            },
            {
              key: "latest",
              header: "Latest in",
              kind: "tight",
              cell: ({ latestYear }) => latestYear ?? <Missing />,
            },
            { key: "authority", header: "Authority", cell: ({ authority }) => authority ?? <Missing /> },
            sourceColumn(page),
          ]}
        />
      </FactsSection>
      <Models page={page} />
      <FactsSection
        id="presence"
        title="Supplies to the chip chain whose share is not known"
        facts={data.presence}
      >
        <DataTable
          caption={formatNumber(data.presence.total, "input")}
          rows={data.presence.rows}
          rowKey={({ input, year }) => `${input} ${year}`}
          columns={[
            { key: "input", header: "Input", kind: "row-header", cell: ({ input, name }) => name ?? input },
            {
              key: "share",
              header: "Share",
              kind: "figure",
              cell: () => <Missing words="share not known" />,
            },
            { key: "year", header: "Year", kind: "tight", cell: ({ year }) => year },
            sourceColumn(page),
          ]}
        />
      </FactsSection>
    </>
  );
}

function sourceColumn({ data }: CountryPage) {
  return {
    key: "source",
    header: "Source",
    cell: ({ source }: { readonly source: string }) => <SourceLink id={source} sources={data.sources} />,
  };
}

/** With how many other countries there are figures on each indicator of figures between two. */
export function BetweenCountries({ page: { data } }: { readonly page: CountryPage }) {
  const { pairs, indicators, country } = data;
  return (
    <FactsSection
      id="pairs"
      title="Figures with other countries"
      facts={{ rows: pairs, total: pairs.length }}
    >
      <ul>
        {pairs.map(({ indicator, facts, latestYear }) => (
          <li key={indicator}>
            <Link href={indicatorHref(indicator, country.code)}>
              {indicators.find(({ id }) => id === indicator)?.title ?? indicator}
            </Link>
            : {formatNumber(facts, "figure")}
            {latestYear !== null && `, latest of ${latestYear}`}
          </li>
        ))}
      </ul>
    </FactsSection>
  );
}

function Arrangements({ page }: { readonly page: CountryPage }) {
  const { data, countryNames } = page;
  const { country, arrangements } = data;
  return (
    <FactsSection id="arrangements" title="Arrangements with one other country" facts={arrangements}>
      <DataTable
        caption={formatNumber(arrangements.total, "arrangement")}
        rows={arrangements.rows}
        rowKey={({ countryA, countryB, title }) => `${countryA} ${countryB} ${title}`}
        columns={[
          { key: "title", header: "Arrangement", kind: "row-header", cell: ({ title }) => title },
          {
            key: "with",
            header: "With",
            cell: ({ countryA, countryB }) => {
              const other = countryA === country.code ? countryB : countryA;
              return <Link href={countryHref(other)}>{countryNames.get(other) ?? other}</Link>;
            },
          },
          {
            key: "status",
            header: "Status",
            cell: ({ status, year, note }) =>
              `${wordsOf(status)}, ${year}${note === null ? "" : ` (${note})`}`,
          },
          { key: "firm", header: "How firm", cell: ({ confidence }) => FACT_CONFIDENCE_WORDS[confidence] },
          sourceColumn(page),
        ]}
      />
    </FactsSection>
  );
}

function Models({ page }: { readonly page: CountryPage }) {
  const { data, showsAllModels } = page;
  const { models, country } = data;
  return (
    <FactsSection id="models" title="Notable AI models with a maker there" facts={models}>
      <DataTable
        caption={formatNumber(models.total, "model")}
        rows={models.rows}
        rowKey={({ model }) => model}
        columns={[
          { key: "model", header: "Model", kind: "row-header", cell: ({ model }) => model },
          { key: "maker", header: "Makers", cell: ({ organization }) => organization ?? <Missing /> },
          {
            key: "date",
            header: "Published",
            kind: "tight",
            cell: ({ publishedOn }) => formatDate(publishedOn),
          },
          {
            key: "frontier",
            header: "Frontier",
            kind: "tight",
            cell: ({ isFrontier }) => (isFrontier ? "yes" : "no"),
          },
          { key: "access", header: "Access", cell: ({ accessibility }) => accessibility ?? <Missing /> },
          sourceColumn(page),
        ]}
      />
      {!showsAllModels && models.total > models.rows.length && (
        <p>
          <Link href={`${countryHref(country.code)}?models=all#models`}>
            Show all {formatNumber(models.total, "model")}
          </Link>
        </p>
      )}
    </FactsSection>
  );
}
