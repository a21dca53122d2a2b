import { Link } from "../../../ui/link.tsx";
import { comparisonHref } from "../data-address.ts";
import type { IndicatorPage } from "./load-indicator.ts";

/** Most years that are offered; earlier ones are on the page of a country. */
const OFFERED = 8;

/** Links to the latest figure of each country and to the figures of one year, where figures can be compared. */
export function YearChoice({ page: { data, year, showsAll } }: { readonly page: IndicatorPage }) {
  const { indicator, years } = data;
  if (years.length < 2) return null;
  const choices = [
    { of: null, words: "Latest of each" },
    ...years.slice(0, OFFERED).map((one) => ({ of: one.year, words: String(one.year) })),
  ];
  return (
    <nav className="data-years no-print" aria-label="Of which year">
      <ul>
        {choices.map(({ of, words }) => (
          <li key={words}>
            <Link
              href={comparisonHref(indicator.id, of, showsAll)}
              aria-current={of === year ? "true" : undefined}
            >
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
