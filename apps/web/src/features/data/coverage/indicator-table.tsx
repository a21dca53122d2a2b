import type { CoverageOutput } from "@entente/contract";
import { formatCount, formatNumber } from "../../../lib/numbers.ts";
import { capitalized } from "../../../lib/sentence.ts";
import { Link } from "../../../ui/link.tsx";
import { HeatRegion } from "../../../ui/plots/heat-region.tsx";
import { type CoverageAddress, indicatorHref } from "../data-address.ts";
import { MissingMark } from "../missing-mark.tsx";
import { CountryHeads } from "./country-heads.tsx";
import { factWords } from "./fact-words.ts";
import { MissingRow } from "./missing-row.tsx";

interface IndicatorTableProps {
  readonly address: CoverageAddress;
  readonly coverage: CoverageOutput;
  readonly caption: string;
}

/** Indicators set against countries: the latest year that is known, hatched where nothing is. */
export function IndicatorTable({ address, coverage, caption }: IndicatorTableProps) {
  const { countries, rows, sources } = coverage;
  const words = factWords(address.facts);
  const publishers = new Map(sources.map(({ id, publisher, year }) => [id, `${publisher}, ${year}`]));
  return (
    <HeatRegion>
      <table className="heat data-heat" id="coverage">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Indicator</th>
            <CountryHeads countries={countries} />
            <th scope="col">{capitalized(words.missing)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ indicator, cells, missing }) => (
            <tr key={indicator.id}>
              <th scope="row" data-row className="data-heat__indicator">
                <Link href={indicatorHref(indicator.id)}>{indicator.title}</Link>{" "}
                <span className="heat__name">{publishers.get(indicator.source)}</span>
              </th>
              {cells.map((cell, index) => {
                const country = countries[index];
                if (country === undefined) return null;
                return cell === null ? (
                  <td key={country.code} className="heat__cell--none">
                    <MissingMark words={`${words.missing}, ${country.name}`} />
                  </td>
                ) : (
                  <td key={country.code} className="data-heat__all">
                    <Link
                      href={indicatorHref(indicator.id, country.code)}
                      aria-label={`${cell.latestYear ?? words.known}, ${country.name}, ${formatNumber(cell.facts, "fact")}`}
                    >
                      {cell.latestYear ?? words.known}
                    </Link>
                  </td>
                );
              })}
              <td className="heat__total">
                <span>{formatCount(missing.length)}</span>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <MissingRow coverage={coverage} words={words.missing} address={address} />
        </tfoot>
      </table>
    </HeatRegion>
  );
}
