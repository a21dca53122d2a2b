import { formatNumber } from "../../../lib/numbers.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { UNIT_NAMES } from "../data-words.ts";
import { formatFigure } from "../figure-value.ts";
import type { IndicatorPage } from "./load-indicator.ts";

/** All years of one country, latest first. */
export function SeriesTable({ page }: { readonly page: IndicatorPage }) {
  const { data } = page;
  const { indicator, figures } = data;
  if (figures.total === 0) return null;
  const unit = UNIT_NAMES[indicator.unit];
  return (
    <DataTable
      caption={`${formatNumber(figures.total, "year")}, latest first, ${unit}`}
      rows={figures.rows}
      rowKey={({ year }) => String(year)}
      columns={[
        { key: "year", header: "Year", kind: "row-header", cell: ({ year }) => year },
        {
          key: "value",
          header: "Figure",
          kind: "figure",
          cell: ({ value }) => formatFigure(value, indicator.unit),
        },
      ]}
    />
  );
}
