import type { CountryDataOutput } from "@entente/contract";
import { formatCount, formatNumber } from "../../../lib/numbers.ts";
import { Link } from "../../../ui/link.tsx";
import { countryInSentence } from "../country-name.ts";
import { ALL_INDICATORS, countryHref } from "../data-address.ts";
import { FIGURE_THEME_WORDS } from "../data-words.ts";
import { DisagreementList } from "./disagreement-list.tsx";
import { themeCounts } from "./theme-counts.ts";

/** On how many lists of each theme the country is stated, and what sources disagree on. */
export function MembershipThemes({ data }: { readonly data: CountryDataOutput }) {
  const { country } = data;
  const rows = themeCounts(data).filter(({ listed }) => listed > 0);
  return (
    <section aria-labelledby="memberships">
      <h2 id="memberships">Memberships and agreements</h2>
      <p className="small quiet">
        Lists name those who take part. A group that is not here is not stated of{" "}
        {countryInSentence(country.name)}; it is not known to be outside.
      </p>
      <DisagreementList data={data} />
      <ul className="data-themes">
        {rows.map(({ theme, listed, member }) => (
          <li key={theme}>
            <Link href={`${countryHref(country.code, { ...ALL_INDICATORS, theme })}#memberships`}>
              {FIGURE_THEME_WORDS[theme]}
            </Link>
            : on {formatNumber(listed, "list")},{" "}
            {member === listed ? "a member by each" : `a member by ${formatCount(member)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
