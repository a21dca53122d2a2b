import type { CountryDataOutput } from "@entente/contract";
import { formatCount, formatNumber } from "../../../lib/numbers.ts";
import { Figure, Lede } from "../../../ui/lede.tsx";
import { countryInSentence } from "../country-name.ts";
import { FOCUS_ROLE_WORDS } from "../data-words.ts";

/** On how much something is known of the country, what is missing, and where it is a member, in two sentences. */
export function CountryLede({ data }: { readonly data: CountryDataOutput }) {
  const { country, figures, pairs, memberships, indicators, missing } = data;
  const measured = indicators.filter(({ form }) => form !== "memberships").length;
  const members = memberships.rows.filter(({ isMember }) => isMember).length;
  return (
    <Lede>
      Of {formatNumber(measured, "indicator")},{" "}
      {figures.total === 0 ? "none" : <Figure href="#figures">{formatCount(figures.total)}</Figure>}{" "}
      {figures.total <= 1 ? "has" : "have"} a figure of {countryInSentence(country.name)}
      {pairs.length > 0 && (
        <>
          {" "}
          and <Figure href="#pairs">{formatCount(pairs.length)}</Figure> more have one with other countries
        </>
      )}
      {missing.length > 0 && (
        <>
          ; on <Figure href="#missing">{formatCount(missing.length)}</Figure> nothing is known
        </>
      )}
      .
      {memberships.total > 0 && (
        <>
          {" "}
          It is on <Figure href="#memberships">{formatCount(memberships.total)}</Figure>{" "}
          {memberships.total === 1 ? "list" : "lists"} of groups and agreements, on {formatCount(members)} as
          a member.
        </>
      )}
      {country.focus !== null && <> It is {FOCUS_ROLE_WORDS[country.focus]}.</>}
      {figures.total > figures.rows.length && (
        <> The first {formatCount(figures.rows.length)} figures are shown.</>
      )}
    </Lede>
  );
}
