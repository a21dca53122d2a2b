import { formatNumber } from "../../../lib/numbers.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { Link } from "../../../ui/link.tsx";
import { countryHref } from "../data-address.ts";
import { FACT_CONFIDENCE_WORDS } from "../data-words.ts";
import { disagreementWords, standingWords } from "../membership-words.ts";
import type { IndicatorPage } from "./load-indicator.ts";

/** Who is listed, as what, and how firm that is. */
export function StatedMemberships({ page }: { readonly page: IndicatorPage }) {
  const { data, countryNames } = page;
  const { memberships, disagreements } = data;
  if (memberships.total === 0 && disagreements.length === 0) return null;
  const titleOf = (id: string) => data.sources.find((source) => source.id === id)?.title ?? id;
  const name = (code: string) => countryNames.get(code) ?? code;
  return (
    <>
      {disagreements.length > 0 && (
        <ul>
          {disagreements.map(({ country, otherSource, ...row }) => (
            <li key={`${country} ${otherSource}`}>
              {name(country)}: taken here as {row.isMember ? "a member" : "no member"}.{" "}
              {disagreementWords(row, titleOf(otherSource))}
            </li>
          ))}
        </ul>
      )}
      <DataTable
        caption={`${formatNumber(memberships.total, "country", "countries")}; who is not here is not stated`}
        rows={memberships.rows.toSorted((a, b) => (name(a.country) < name(b.country) ? -1 : 1))}
        rowKey={({ country }) => country}
        columns={[
          {
            key: "country",
            header: "Country",
            kind: "row-header",
            cell: ({ country }) => <Link href={countryHref(country)}>{name(country)}</Link>,
          },
          { key: "standing", header: "Stands as", cell: standingWords },
          { key: "firm", header: "How firm", cell: ({ confidence }) => FACT_CONFIDENCE_WORDS[confidence] },
        ]}
      />
    </>
  );
}
