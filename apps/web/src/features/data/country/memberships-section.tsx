import type { CountryDataOutput } from "@entente/contract";
import { formatNumber } from "../../../lib/numbers.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { Link } from "../../../ui/link.tsx";
import { countryInSentence } from "../country-name.ts";
import { indicatorHref } from "../data-address.ts";
import { FACT_CONFIDENCE_WORDS, FIGURE_THEME_WORDS } from "../data-words.ts";
import { standingWords } from "../membership-words.ts";
import { SourceLink } from "../source-link.tsx";
import { DisagreementList } from "./disagreement-list.tsx";
import { groupedByTheme } from "./grouped-by-theme.ts";

/** How the country stands to groups and agreements, with what sources disagree on. */
export function MembershipsSection({ data }: { readonly data: CountryDataOutput }) {
  const { country, memberships, indicators, sources } = data;
  if (memberships.total === 0) return null;
  return (
    <section aria-labelledby="memberships">
      <h2 id="memberships">Memberships and agreements</h2>
      <p className="small quiet">
        Lists name those who take part. A group that is not here is not stated of{" "}
        {countryInSentence(country.name)}; it is not known to be outside.
      </p>
      <DisagreementList data={data} />
      <DataTable
        caption={formatNumber(memberships.total, "stated membership")}
        rows={groupedByTheme(memberships.rows, indicators)}
        rowKey={({ indicator }) => indicator.id}
        groupOf={({ indicator }) => FIGURE_THEME_WORDS[indicator.theme]}
        columns={[
          {
            key: "group",
            header: "Group or agreement",
            kind: "row-header",
            cell: ({ indicator }) => <Link href={indicatorHref(indicator.id)}>{indicator.title}</Link>,
          },
          { key: "standing", header: "Stands as", cell: ({ fact }) => standingWords(fact) },
          {
            key: "confidence",
            header: "How firm",
            cell: ({ fact }) => (
              <>
                {FACT_CONFIDENCE_WORDS[fact.confidence]}
                {fact.checkedWith !== null && (
                  <span className="table__detail">compared with {fact.checkedWith}</span>
                )}
              </>
            ),
          },
          {
            key: "source",
            header: "Source",
            cell: ({ fact }) => <SourceLink id={fact.source} sources={sources} />,
          },
        ]}
      />
    </section>
  );
}
