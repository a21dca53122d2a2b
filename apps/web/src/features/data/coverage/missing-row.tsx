import type { CoverageOutput } from "@entente/contract";
import { formatCount } from "../../../lib/numbers.ts";
import { capitalized } from "../../../lib/sentence.ts";
import { Link } from "../../../ui/link.tsx";
import { type CoverageAddress, missingHref } from "../data-address.ts";

interface MissingRowProps {
  readonly coverage: CoverageOutput;
  /** What a place without a fact is called: "missing", "not stated". */
  readonly words: string;
  readonly address: CoverageAddress;
}

/** How many places are blank for each country, and in all. The page of a country lists the figures among them. */
export function MissingRow({
  coverage: { countries, byCountry, known, of },
  words,
  address,
}: MissingRowProps) {
  return (
    <tr>
      <th scope="row">{capitalized(words)} in all of these</th>
      {byCountry.map(({ country, known: own, of: all }, index) => {
        const count = all - own;
        const name = countries[index]?.name ?? country;
        return (
          <td key={country} className="heat__total">
            {count > 0 && address.facts === "figures" ? (
              <Link
                href={missingHref(country, address)}
                aria-label={`${formatCount(count)} ${words} for ${name}`}
              >
                {formatCount(count)}
              </Link>
            ) : (
              <span>{formatCount(count)}</span>
            )}
          </td>
        );
      })}
      <td className="heat__total">
        <span>{formatCount(of - known)}</span>
      </td>
    </tr>
  );
}
