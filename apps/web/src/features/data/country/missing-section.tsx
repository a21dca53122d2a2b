import type { CountryDataOutput } from "@entente/contract";
import { formatNumber } from "../../../lib/numbers.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { countryInSentence } from "../country-name.ts";
import { indicatorHref } from "../data-address.ts";
import { missingBySource } from "./missing-by-source.ts";

/** Indicators on which nothing is known of the country, by source, with what the source says of its gaps. */
export function MissingSection({ data }: { readonly data: CountryDataOutput }) {
  const { country, missing } = data;
  const name = countryInSentence(country.name);
  return (
    <section aria-labelledby="missing">
      <h2 id="missing">What is missing</h2>
      {missing.length === 0 ? (
        <p>Something is known of {name} on every indicator of figures in the register.</p>
      ) : (
        <DataTable
          caption={`${formatNumber(missing.length, "indicator")} on which nothing is known of ${name}; that is not zero`}
          rows={missingBySource(data)}
          rowKey={({ source }) => source.id}
          columns={[
            {
              key: "source",
              header: "Source",
              kind: "row-header",
              cell: ({ source }) => (
                <>
                  {source.title}
                  <span className="table__detail">
                    {source.publisher}, {source.year}
                  </span>
                </>
              ),
            },
            {
              key: "caveat",
              header: "What it says of its figures",
              cell: ({ source }) => source.caveat ?? <Missing words="nothing" />,
            },
            {
              key: "indicators",
              header: "Not known",
              cell: ({ indicators }) => (
                <ul className="data-missing">
                  {indicators.map(({ id, title }) => (
                    <li key={id}>
                      <Link href={indicatorHref(id)}>{title}</Link>
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      )}
    </section>
  );
}
