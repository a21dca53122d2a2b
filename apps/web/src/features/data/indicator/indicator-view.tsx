import { formatNumber } from "../../../lib/numbers.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { DataPages } from "../data-pages.tsx";
import { UNIT_NAMES } from "../data-words.ts";
import { formatFigure } from "../figure-value.ts";
import { CountryFigures } from "./country-figures.tsx";
import { IndicatorFacts } from "./indicator-facts.tsx";
import { IndicatorLede } from "./indicator-lede.tsx";
import type { IndicatorPage } from "./load-indicator.ts";
import { PairMatrix } from "./pair-matrix.tsx";
import { PairsTable } from "./pairs-table.tsx";
import { SeriesTable } from "./series-table.tsx";
import { StatedMemberships } from "./stated-memberships.tsx";

/** Everything that packs state on one indicator, with its source, license and caveat. */
export function IndicatorView({ page }: { readonly page: IndicatorPage }) {
  const { data, pairs, country } = page;
  return (
    <>
      <DataPages current={null} />
      <IndicatorLede page={page} />
      <p className="small quiet">{sourceLine(data)}</p>
      {data.indicator.form === "figures" &&
        (country === null ? <CountryFigures page={page} /> : <SeriesTable page={page} />)}
      {pairs !== null &&
        (country === null ? (
          <PairMatrix page={page} pairs={pairs} />
        ) : (
          <PairsTable page={page} pairs={pairs} />
        ))}
      <StatedMemberships page={page} />
      <Areas page={page} />
      <h2>What is measured, and who says so</h2>
      <IndicatorFacts indicator={data.indicator} sources={data.sources} />
    </>
  );
}

/** Who says so, beside the figures; the whole of the source stands below them. */
function sourceLine({ indicator, sources }: IndicatorPage["data"]): string {
  const source = sources.find(({ id }) => id === indicator.source);
  if (source === undefined) return "";
  const caveat = source.caveat === null ? "" : ` Caveat: ${source.caveat.replace(/\.$/u, "")}.`;
  return `Source: ${source.publisher}, ${source.year}. License: ${source.license}.${caveat}`;
}

/** Shares of areas that are no country, so that the figures of countries are seen as part of a whole. */
function Areas({ page: { data } }: { readonly page: IndicatorPage }) {
  const { aggregates, indicator } = data;
  if (aggregates.total === 0) return null;
  return (
    <DataTable
      caption={`${formatNumber(aggregates.total, "area")} that ${aggregates.total === 1 ? "is" : "are"} no country, ${UNIT_NAMES[indicator.unit]}`}
      rows={aggregates.rows}
      rowKey={({ area, year }) => `${area} ${year}`}
      columns={[
        { key: "area", header: "Area", kind: "row-header", cell: ({ area }) => area },
        {
          key: "value",
          header: "Figure",
          kind: "figure",
          cell: ({ value }) => formatFigure(value, indicator.unit),
        },
        { key: "year", header: "Year", kind: "tight", cell: ({ year }) => year },
      ]}
    />
  );
}
