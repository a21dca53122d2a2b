import type { PairFiguresOutput } from "@entente/contract";
import { formatCount, formatNumber } from "../../../lib/numbers.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { Link } from "../../../ui/link.tsx";
import { indicatorHref } from "../data-address.ts";
import { UNIT_NAMES } from "../data-words.ts";
import { formatFigure } from "../figure-value.ts";
import type { IndicatorPage } from "./load-indicator.ts";

interface PairsTableProps {
  readonly page: IndicatorPage;
  readonly pairs: PairFiguresOutput["pairs"];
}

/** Figures of pairs with one country, or all years between two. */
export function PairsTable({ page: { data, countryNames, other }, pairs }: PairsTableProps) {
  const { indicator } = data;
  if (pairs.total === 0) return null;
  const name = (code: string) => countryNames.get(code) ?? code;
  const unit = UNIT_NAMES[indicator.unit];
  const kind = other === null ? formatNumber(pairs.total, "pair") : formatNumber(pairs.total, "figure");
  return (
    <>
      <DataTable
        caption={`${kind}, ${unit}`}
        rows={pairs.rows}
        rowKey={({ countryA, countryB, year }) => `${countryA} ${countryB} ${year}`}
        columns={[
          {
            key: "pair",
            header: "From and to",
            kind: "row-header",
            cell: ({ countryA, countryB }) => (
              <Link href={indicatorHref(indicator.id, countryA, countryB)}>
                {name(countryA)} – {name(countryB)}
              </Link>
            ),
          },
          {
            key: "value",
            header: "Figure",
            kind: "figure",
            cell: ({ value }) => formatFigure(value, indicator.unit),
          },
          {
            key: "year",
            header: "Year",
            kind: "tight",
            cell: ({ year, years }) => (years === 1 ? year : `${year} and ${years - 1} before`),
          },
        ]}
      />
      {pairs.total > pairs.rows.length && (
        <p className="small quiet">
          {formatCount(pairs.rows.length)} of {formatCount(pairs.total)} are shown.
        </p>
      )}
    </>
  );
}
