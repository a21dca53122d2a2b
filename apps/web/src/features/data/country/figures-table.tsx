import type { CountryDataOutput } from "@entente/contract";
import { formatNumber } from "../../../lib/numbers.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Link } from "../../../ui/link.tsx";
import { countryInSentence } from "../country-name.ts";
import { indicatorHref } from "../data-address.ts";
import { FIGURE_THEME_WORDS, UNIT_WORDS } from "../data-words.ts";
import { formatFigure } from "../figure-value.ts";
import { SourceLink } from "../source-link.tsx";
import { groupedByTheme } from "./grouped-by-theme.ts";

/** The latest figure on every indicator, by theme; a link leads to the years before it. */
export function FiguresTable({ data }: { readonly data: CountryDataOutput }) {
  const { country, figures, indicators, sources } = data;
  const rows = groupedByTheme(figures.rows, indicators);
  if (rows.length === 0) {
    return (
      <EmptyState title="No figure is known">
        <p>No pack in the register has a figure of {countryInSentence(country.name)} on these indicators.</p>
      </EmptyState>
    );
  }
  return (
    <DataTable
      caption={`Latest figures of ${countryInSentence(country.name)} on ${formatNumber(figures.total, "indicator")}`}
      rows={rows}
      rowKey={({ indicator }) => indicator.id}
      groupOf={({ indicator }) => FIGURE_THEME_WORDS[indicator.theme]}
      columns={[
        {
          key: "indicator",
          header: "Indicator",
          kind: "row-header",
          cell: ({ indicator }) => (
            <>
              <Link href={indicatorHref(indicator.id)}>{indicator.title}</Link>
              {indicator.note !== null && <span className="table__detail">{indicator.note}</span>}
            </>
          ),
        },
        {
          key: "value",
          header: "Figure",
          kind: "figure",
          cell: ({ fact, indicator }) => (
            <>
              {formatFigure(fact.value, indicator.unit)}{" "}
              <span className="quiet">{UNIT_WORDS[indicator.unit]}</span>
            </>
          ),
        },
        {
          key: "year",
          header: "Year",
          kind: "tight",
          cell: ({ fact, indicator }) =>
            fact.years === 1 ? (
              fact.year
            ) : (
              <Link href={indicatorHref(indicator.id, country.code)}>
                {fact.year}
                <span className="table__detail">
                  {fact.years} years<span className="usa-sr-only"> of {indicator.title}</span>
                </span>
              </Link>
            ),
        },
        {
          key: "source",
          header: "Source",
          cell: ({ fact }) => <SourceLink id={fact.source} sources={sources} />,
        },
      ]}
    />
  );
}
