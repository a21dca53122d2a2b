import type { Unit } from "@entente/domain";
import { formatNumber } from "../../../lib/numbers.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { comparisonHref, countryHref, indicatorHref } from "../data-address.ts";
import { UNIT_NAMES } from "../data-words.ts";
import { formatFigure } from "../figure-value.ts";
import type { IndicatorPage } from "./load-indicator.ts";
import { type CountryLine, orderedFigures } from "./ordered-figures.ts";
import { YearChoice } from "./year-choice.tsx";

/** The latest figure of each country, best first; those of the set without one say so. */
export function CountryFigures({ page }: { readonly page: IndicatorPage }) {
  const { data, countryNames, showsAll, year } = page;
  const { indicator, figures, focus } = data;
  const lines = orderedFigures(data, showsAll);
  const more = figures.total - lines.filter(({ figure }) => figure !== null).length;
  const isComparable = isOfOneYear(lines);
  const largest = isComparable && hasLength(indicator.unit) ? largestOf(lines) : null;
  const unit = UNIT_NAMES[indicator.unit];
  return (
    <>
      <YearChoice page={page} />
      {!isComparable && (
        <p className="small quiet">
          The latest years differ: read each figure with its year, or choose one year to compare.
        </p>
      )}
      <DataTable
        caption={`${year === null ? "Latest figures" : `Figures of ${year}`} of ${
          showsAll
            ? formatNumber(figures.total, "country", "countries")
            : `the ${focus.length} that the brief is about`
        }, ${unit}`}
        rows={lines}
        rowKey={({ country }) => country}
        columns={[
          {
            key: "country",
            header: "Country",
            kind: "row-header",
            cell: ({ country }) => (
              <Link href={countryHref(country)}>{countryNames.get(country) ?? country}</Link>
            ),
          },
          ...(largest === null
            ? []
            : [
                {
                  key: "bar",
                  header: "Size",
                  isHiddenOnPhone: true,
                  cell: ({ figure }: CountryLine) => <Bar value={figure?.value ?? null} largest={largest} />,
                },
              ]),
          {
            key: "value",
            header: "Figure",
            kind: "figure",
            cell: ({ figure }) =>
              figure === null ? <Missing /> : formatFigure(figure.value, indicator.unit),
          },
          {
            key: "year",
            header: "Year",
            kind: "tight",
            cell: (line) => <Year line={line} indicator={indicator.id} />,
          },
        ]}
      />
      {!showsAll && more > 0 && (
        <p>
          <Link href={comparisonHref(indicator.id, year, true)}>
            Show {formatNumber(more, "more country", "more countries")}
          </Link>
        </p>
      )}
    </>
  );
}

function Year({
  line: { country, figure },
  indicator,
}: {
  readonly line: CountryLine;
  readonly indicator: string;
}) {
  if (figure === null) return <Missing words="no year" />;
  if (figure.years === 1) return <>{figure.year}</>;
  return (
    <Link
      href={indicatorHref(indicator, country)}
      aria-label={`${figure.year} and ${figure.years - 1} before, since ${figure.firstYear}: ${country}`}
    >
      {figure.year} and {figure.years - 1} before
    </Link>
  );
}

/** Whether the figures stand for one year, so that their sizes can be compared. */
function isOfOneYear(lines: readonly CountryLine[]): boolean {
  return new Set(lines.flatMap(({ figure }) => figure?.year ?? [])).size <= 1;
}

/** The largest figure, where all are at least zero and a length can stand for them. */
function largestOf(lines: readonly CountryLine[]): number | null {
  const values = lines.flatMap(({ figure }) => figure?.value ?? []);
  const largest = Math.max(0, ...values);
  return largest > 0 && values.every((value) => value >= 0) ? largest : null;
}

/** Whether the length of a bar can stand for a number of this unit. */
function hasLength(unit: Unit): boolean {
  return unit !== "rank" && unit !== "year" && unit !== "binary";
}

function Bar({ value, largest }: { readonly value: number | null; readonly largest: number }) {
  if (value === null) return null;
  return (
    <svg
      className="data-bar"
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect width={(100 * value) / largest} height="8" />
    </svg>
  );
}
