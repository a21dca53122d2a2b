import type { Entente } from "@entente/client";
import type { IndicatorDataOutput, PairFiguresOutput } from "@entente/contract";
import { parseCountryCode } from "@entente/domain";
import type { Parameters } from "../data-address.ts";

export interface IndicatorPage {
  readonly data: IndicatorDataOutput;
  /** Absent where the indicator has no figures between countries. */
  readonly pairs: PairFiguresOutput["pairs"] | null;
  readonly countryNames: ReadonlyMap<string, string>;
  /** Whose figures alone are shown; absent for all. */
  readonly country: string | null;
  /** With which other country, where they are between two. */
  readonly other: string | null;
  /** The year whose figures are shown; absent for the latest of each country. */
  readonly year: number | null;
  /** Whether countries outside the set that the brief is about are shown too. */
  readonly showsAll: boolean;
}

export async function loadIndicator(
  client: Entente,
  indicator: string,
  parameters: Parameters,
): Promise<IndicatorPage> {
  const country = codeIn(parameters["country"]);
  const other = country === null ? null : codeIn(parameters["with"]);
  const year = country === null ? yearIn(parameters["year"]) : null;
  const [data, vocabulary] = await Promise.all([
    client.data.indicator.query({ indicator, country, year }),
    client.reference.vocabulary.query(),
  ]);
  const hasPairs = data.indicator.form === "pairs";
  const pairs = hasPairs ? await client.data.pairs.query({ indicator, country, other }) : null;
  return {
    data,
    pairs: pairs?.pairs ?? null,
    countryNames: new Map(vocabulary.countries.map(({ code, name }) => [code, name])),
    country,
    other,
    year,
    showsAll: parameters["countries"] === "all",
  };
}

function codeIn(value: Parameters[string]): string | null {
  const code = typeof value === "string" ? parseCountryCode(value) : null;
  return code?.ok === true ? code.value : null;
}

function yearIn(value: Parameters[string]): number | null {
  return typeof value === "string" && /^[12]\d{3}$/u.test(value) ? Number(value) : null;
}
