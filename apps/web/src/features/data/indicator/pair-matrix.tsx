import type { PairFiguresOutput } from "@entente/contract";
import type { Unit } from "@entente/domain";
import { Link } from "../../../ui/link.tsx";
import { HeatRegion } from "../../../ui/plots/heat-region.tsx";
import { countryHref, indicatorHref } from "../data-address.ts";
import { UNIT_NAMES } from "../data-words.ts";
import { formatFigure } from "../figure-value.ts";
import { MissingMark } from "../missing-mark.tsx";
import { fifths } from "./fifths.ts";
import type { IndicatorPage } from "./load-indicator.ts";
import { pairLookup } from "./pair-lookup.ts";

interface PairMatrixProps {
  readonly page: IndicatorPage;
  readonly pairs: PairFiguresOutput["pairs"];
}

/** The latest figure between any two countries of the set; hatched where none is known. */
export function PairMatrix({ page: { data, countryNames }, pairs }: PairMatrixProps) {
  const { indicator, focus } = data;
  const { find, isDirected } = pairLookup(pairs.rows);
  const fifthOf = fifths(pairs.rows.map(({ value }) => value));
  const name = (code: string) => countryNames.get(code) ?? code;
  const unit = UNIT_NAMES[indicator.unit];
  return (
    <HeatRegion>
      <table className="heat data-heat">
        <caption>
          Latest figure between two countries{isDirected && ", from the row to the column"}, {unit}; the
          darker, the larger
        </caption>
        <thead>
          <tr>
            <th scope="col">{isDirected ? "From" : "Country"}</th>
            {focus.map((code) => (
              <th scope="col" key={code}>
                <Link
                  href={indicatorHref(indicator.id, code)}
                  aria-label={`${code}, ${name(code)}`}
                  title={name(code)}
                >
                  {code}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {focus.map((from) => (
            <tr key={from}>
              <th scope="row" data-row>
                <Link href={countryHref(from)}>{name(from)}</Link>
              </th>
              {focus.map((to) => {
                if (from === to) {
                  return (
                    <td key={to} className="data-heat__self">
                      <span aria-hidden="true">·</span>
                    </td>
                  );
                }
                const pair = find(from, to);
                return pair === null ? (
                  <td key={to} className="heat__cell--none">
                    <MissingMark words={`not known, ${name(from)} and ${name(to)}`} />
                  </td>
                ) : (
                  <td key={to} className={`heat__cell--${fifthOf(pair.value)}`}>
                    <Link
                      href={indicatorHref(indicator.id, from, to)}
                      aria-label={`${shortFigure(pair.value, indicator.unit)} in ${pair.year}, ${name(from)} and ${name(to)}`}
                      title={String(pair.year)}
                    >
                      {shortFigure(pair.value, indicator.unit)}
                    </Link>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </HeatRegion>
  );
}

const SHORT = new Intl.NumberFormat("en-US", { notation: "compact", maximumSignificantDigits: 3 });

/** Three digits, so that a column for each country fits. */
function shortFigure(value: number, unit: Unit): string {
  return unit === "binary" ? formatFigure(value, unit) : SHORT.format(value);
}
