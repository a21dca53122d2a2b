import type { CoverageOutput } from "@entente/contract";
import { formatNumber } from "../../../lib/numbers.ts";
import { listOf } from "../../../lib/sentence.ts";
import { countryInSentence } from "../country-name.ts";

type Countries = readonly Pick<CoverageOutput["countries"][number], "focus" | "name">[];

/** The set that the brief is about, in words: "16 countries, the European Union and China". */
export function focusWords(countries: Countries): string {
  const core = countries.filter(({ focus }) => focus === "core").length;
  const blocs = countries.filter(({ focus }) => focus === "bloc").map(({ name }) => countryInSentence(name));
  const others = countries
    .filter(({ focus }) => focus === "reference")
    .map(({ name }) => countryInSentence(name));
  return listOf([...(core === 0 ? [] : [formatNumber(core, "country", "countries")]), ...blocs, ...others]);
}
