import { formatCount, formatNumber } from "../../../lib/numbers.ts";
import { listOf } from "../../../lib/sentence.ts";
import { Figure, Lede } from "../../../ui/lede.tsx";
import { countryInSentence } from "../country-name.ts";
import { indicatorHref } from "../data-address.ts";
import type { IndicatorPage } from "./load-indicator.ts";

/** Most countries that are named in one sentence. */
const NAMED = 6;

/** Of how many countries something is known, up to when, and who of the set is missing. */
export function IndicatorLede({ page }: { readonly page: IndicatorPage }) {
  const { data, pairs, country, countryNames, year } = page;
  const { indicator, figures, memberships, missing, focus } = data;
  const name = (code: string) => countryNames.get(code) ?? code;
  if (country !== null) return <OneCountry page={page} name={name(country)} />;

  const years = (pairs ?? figures).rows.map(({ year }) => year);
  const [earliest, latest] = [Math.min(...years), Math.max(...years)];
  const when = earliest === latest ? `of ${latest}` : `from ${earliest} to ${latest}`;
  return (
    <Lede>
      {indicator.form === "memberships" ? (
        <>
          {formatNumber(memberships.total, "country", "countries")} {memberships.total === 1 ? "is" : "are"}{" "}
          listed, {formatCount(memberships.rows.filter(({ isMember }) => isMember).length)} of them as members
        </>
      ) : (
        <>
          {formatNumber(
            (pairs ?? figures).total,
            pairs === null ? "country has a figure" : "pair has a figure",
            pairs === null ? "countries have a figure" : "pairs have a figure",
          )}
          {years.length > 0 && (year === null ? <>, the latest {when}</> : <> {when}</>)}
        </>
      )}
      {"; "}
      of the {formatCount(focus.length)} that the brief is about,{" "}
      {missing.length === 0 ? "none" : formatCount(missing.length)} {missing.length <= 1 ? "is" : "are"}{" "}
      {indicator.form === "memberships" ? "not stated" : "missing"}
      {missing.length > 0 && missing.length <= NAMED && (
        <>: {listOf(missing.map((code) => countryInSentence(name(code))))}</>
      )}
      .
    </Lede>
  );
}

function OneCountry({ page, name }: { readonly page: IndicatorPage; readonly name: string }) {
  const { data, pairs, other, countryNames } = page;
  const rows = (pairs ?? data.figures).total + data.memberships.total;
  const withWhom = other === null ? "" : ` with ${countryNames.get(other) ?? other}`;
  return (
    <Lede>
      {rows === 0
        ? `Nothing is known of ${name}${withWhom} here`
        : `${formatNumber(rows, "fact")} on ${name}${withWhom}`}
      . <Figure href={indicatorHref(data.indicator.id)}>All countries</Figure>
    </Lede>
  );
}
