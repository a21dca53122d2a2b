import type { CoverageOutput } from "@entente/contract";
import { Link } from "../../../ui/link.tsx";
import { countryHref } from "../data-address.ts";

/** A column for each country, by its code; the name is read out and shown where the pointer rests. */
export function CountryHeads({ countries }: { readonly countries: CoverageOutput["countries"] }) {
  return countries.map(({ code, name }) => (
    <th scope="col" key={code}>
      <Link href={countryHref(code)} title={name} aria-label={`${code}, ${name}`}>
        {code}
      </Link>
    </th>
  ));
}
