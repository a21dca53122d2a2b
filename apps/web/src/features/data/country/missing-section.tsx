import type { CountryDataOutput } from "@entente/contract";
import { formatNumber } from "../../../lib/numbers.ts";
import { Link } from "../../../ui/link.tsx";
import { countryInSentence } from "../country-name.ts";
import { indicatorHref } from "../data-address.ts";
import { type MissingOfSource, missingBySource } from "./missing-by-source.ts";

/** Indicators on which nothing is known of the country, by source, with what the source says of its figures. */
export function MissingSection({ data }: { readonly data: CountryDataOutput }) {
  const { country, missing } = data;
  const name = countryInSentence(country.name);
  return (
    <section aria-labelledby="missing">
      <h2 id="missing">What is missing</h2>
      {missing.length === 0 ? (
        <p>Something is known of {name} on every indicator of figures in the register.</p>
      ) : (
        <>
          <p>
            On {formatNumber(missing.length, "indicator")} nothing is known of {name}. That is not zero.
          </p>
          {missingBySource(data).map((entry) => (
            <OneSource key={entry.source.id} entry={entry} />
          ))}
        </>
      )}
    </section>
  );
}

function OneSource({ entry: { source, indicators } }: { readonly entry: MissingOfSource }) {
  return (
    <div className="data-missing">
      <h3>
        {formatNumber(indicators.length, "indicator")} of {source.title}
      </h3>
      <p className="small quiet">
        {source.publisher}, {source.year}
        {source.caveat !== null && `. Caveat: ${source.caveat}`}
      </p>
      <ul>
        {indicators.map(({ id, title }) => (
          <li key={id}>
            <Link href={indicatorHref(id)}>{title}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
