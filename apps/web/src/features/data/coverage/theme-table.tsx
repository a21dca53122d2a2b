import type { CoverageOutput } from "@entente/contract";
import { formatCount, formatNumber } from "../../../lib/numbers.ts";
import { capitalized } from "../../../lib/sentence.ts";
import { Link } from "../../../ui/link.tsx";
import { HeatRegion } from "../../../ui/plots/heat-region.tsx";
import { type CoverageAddress, coverageHref } from "../data-address.ts";
import { FIGURE_THEME_WORDS } from "../data-words.ts";
import { CountryHeads } from "./country-heads.tsx";
import { factWords } from "./fact-words.ts";
import { MissingRow } from "./missing-row.tsx";

interface ThemeTableProps {
  readonly address: CoverageAddress;
  readonly coverage: CoverageOutput;
}

/** Themes set against countries: on how many indicators of a theme something is known, hatched where on none. */
export function ThemeTable({ address, coverage }: ThemeTableProps) {
  const { countries, themes } = coverage;
  const words = factWords(address.facts);
  return (
    <HeatRegion>
      <table className="heat data-heat" id="coverage">
        <caption>
          On how many {words.indicators} of each theme something is {words.known}, by country
        </caption>
        <thead>
          <tr>
            <th scope="col">Theme</th>
            <CountryHeads countries={countries} />
            <th scope="col">{capitalized(words.missing)}</th>
          </tr>
        </thead>
        <tbody>
          {inReadingOrder(themes).map(({ theme, indicators, cells, known, of }) => {
            const href = coverageHref({ ...address, theme, from: 0 });
            return (
              <tr key={theme}>
                <th scope="row" data-row>
                  <Link href={href}>{FIGURE_THEME_WORDS[theme]}</Link>{" "}
                  <span className="heat__name">
                    {formatNumber(indicators, words.indicator, words.indicators)}
                  </span>
                </th>
                {cells.map((count, index) => (
                  <ThemeCell
                    key={countries[index]?.code}
                    count={count}
                    of={indicators}
                    href={href}
                    meaning={`${words.known} on ${FIGURE_THEME_WORDS[theme]}, ${countries[index]?.name ?? ""}`}
                  />
                ))}
                <td className="heat__total">
                  <span>{formatCount(of - known)}</span>
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <MissingRow coverage={coverage} words={words.missing} address={address} />
        </tfoot>
      </table>
      <ThemeKey words={words} />
    </HeatRegion>
  );
}

interface ThemeCellProps {
  readonly count: number;
  readonly of: number;
  readonly href: string;
  readonly meaning: string;
}

function ThemeCell({ count, of, href, meaning }: ThemeCellProps) {
  return (
    <td className={classOf(count, of)}>
      <Link href={href} aria-label={`${count}/${of} ${meaning}`}>
        {count}/{of}
      </Link>
    </td>
  );
}

/** Lightest where all is known, hatched over the shade where some is not, hatched alone where nothing is. */
function classOf(count: number, of: number): string {
  if (count === 0) return "heat__cell--none";
  return count === of ? "data-heat__all" : "data-heat__part";
}

function ThemeKey({ words }: { readonly words: ReturnType<typeof factWords> }) {
  return (
    <p className="shade-key">
      <span className="shade-key__step data-heat__all">all {words.known}</span>
      <span className="shade-key__step data-heat__part">some {words.missing}</span>
      <span className="shade-key__step heat__cell--none">nothing {words.known}</span>
    </p>
  );
}

function inReadingOrder(themes: CoverageOutput["themes"]): CoverageOutput["themes"] {
  return themes.toSorted((a, b) => (FIGURE_THEME_WORDS[a.theme] < FIGURE_THEME_WORDS[b.theme] ? -1 : 1));
}
