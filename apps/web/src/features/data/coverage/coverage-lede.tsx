import type { CoverageOutput } from "@entente/contract";
import { Fragment } from "react";
import { formatCount, formatNumber } from "../../../lib/numbers.ts";
import { Figure, Lede } from "../../../ui/lede.tsx";
import { countryInSentence } from "../country-name.ts";
import { type IndicatorFilters, missingHref, PACKS_PATH } from "../data-address.ts";
import { focusWords } from "./focus-words.ts";
import type { CoveragePage } from "./load-coverage.ts";
import { percentOf } from "./percent.ts";

/** What is known, what is missing and of whom most, and from how many sources, in two sentences. */
export function CoverageLede({ page: { address, coverage, packs } }: { readonly page: CoveragePage }) {
  const { known, of, countries, total } = coverage;
  const sources = packs.loaded.reduce((sum, pack) => sum + pack.sources.length, 0);
  const left = packs.shipped.filter(({ standing }) => standing === "not-loaded").length;
  const who = focusWords(countries);
  return (
    <Lede>
      {address.facts === "figures" ? (
        <>
          On {formatNumber(total, "indicator")} of {who}, {formatCount(known)} of {formatCount(of)} figures
          are known ({percentOf(known, of)}); <MissingWords coverage={coverage} filters={address} />.
        </>
      ) : (
        <>
          {formatNumber(total, "list")} of groups and agreements {total === 1 ? "says" : "say"} how {who}{" "}
          stand to them, in {formatCount(known)} of {formatCount(of)} places; lists name those who take part,
          so who is not on one is not known to be outside.
        </>
      )}{" "}
      It comes from <Figure href={PACKS_PATH}>{formatNumber(sources, "source")}</Figure> in{" "}
      {formatNumber(packs.loaded.length, "pack")}
      {left > 0 && (
        <>
          ; <Figure href={`${PACKS_PATH}#optional`}>{formatNumber(left, "more pack")}</Figure> can be loaded
        </>
      )}
      .
    </Lede>
  );
}

/** Most countries that are named in one sentence. */
const NAMED = 3;

function MissingWords({
  coverage: { known, of, byCountry, leastKnown, countries },
  filters,
}: {
  readonly coverage: CoverageOutput;
  readonly filters: IndicatorFilters;
}) {
  if (of === known) return <>none is missing</>;
  const names = new Map(countries.map(({ code, name }) => [code, name]));
  const [first] = leastKnown;
  const least = byCountry.find(({ country }) => country === first);
  return (
    <>
      <Figure href="#coverage">{formatCount(of - known)}</Figure> {of - known === 1 ? "is" : "are"} missing
      {least !== undefined && leastKnown.length <= NAMED && (
        <>
          , most for{" "}
          {leastKnown.map((code, index) => (
            <Fragment key={code}>
              {index > 0 && " and "}
              {countryInSentence(names.get(code) ?? code)} (
              <Figure href={missingHref(code, filters)}>{formatCount(least.of - least.known)}</Figure>)
            </Fragment>
          ))}
        </>
      )}
    </>
  );
}
