import type { CountryDataOutput } from "@entente/contract";
import { formatCount, formatNumber } from "../../../lib/numbers.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { countryInSentence } from "../country-name.ts";
import { ALL_INDICATORS, countryHref, missingHref } from "../data-address.ts";
import { FIGURE_THEME_WORDS } from "../data-words.ts";
import { themeCounts } from "./theme-counts.ts";

/** On how many indicators of each theme something is known of the country; each count leads to the figures. */
export function ThemesTable({ data }: { readonly data: CountryDataOutput }) {
  const { country } = data;
  const name = countryInSentence(country.name);
  const rows = themeCounts(data).filter(({ indicators }) => indicators > 0);
  if (rows.length === 0) {
    return (
      <EmptyState title="No figure is known">
        <p>No pack in the register has a figure of {name}.</p>
      </EmptyState>
    );
  }
  return (
    <DataTable
      caption={`On how many indicators of ${formatNumber(rows.length, "theme")} something is known of ${name}`}
      rows={rows}
      rowKey={({ theme }) => theme}
      columns={[
        {
          key: "theme",
          header: "Theme",
          kind: "row-header",
          cell: ({ theme }) => (
            <Link href={countryHref(country.code, { ...ALL_INDICATORS, theme })}>
              {FIGURE_THEME_WORDS[theme]}
            </Link>
          ),
        },
        {
          key: "known",
          header: "Known",
          kind: "figure",
          cell: ({ theme, known, indicators }) => (
            <Link
              href={`${countryHref(country.code, { ...ALL_INDICATORS, theme })}#figures`}
              aria-label={`${formatCount(known)} of ${formatCount(indicators)} known, ${FIGURE_THEME_WORDS[theme]}`}
            >
              {formatCount(known)} of {formatCount(indicators)}
            </Link>
          ),
        },
        {
          key: "missing",
          header: "Missing",
          kind: "figure",
          cell: ({ theme, known, indicators }) =>
            known === indicators ? (
              "none"
            ) : (
              <Link
                href={missingHref(country.code, { ...ALL_INDICATORS, theme })}
                aria-label={`${formatCount(indicators - known)} missing, ${FIGURE_THEME_WORDS[theme]}`}
              >
                {formatCount(indicators - known)}
              </Link>
            ),
        },
        {
          key: "latest",
          header: "Latest figure",
          kind: "figure",
          cell: ({ latestYear }) => latestYear ?? <Missing words="no figure is known" />,
        },
      ]}
    />
  );
}
