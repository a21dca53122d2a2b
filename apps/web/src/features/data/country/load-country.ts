import type { Entente } from "@entente/client";
import type { CountryDataOutput } from "@entente/contract";
import { type IndicatorFilters, isNarrowed, type Parameters, parseCoverageAddress } from "../data-address.ts";
import { narrowedData } from "./narrowed-data.ts";

/** AI models that are shown at first, and all that can be asked for. */
export const MODELS_SHOWN = 10;
const MODELS_MOST = 500;

export interface CountryPage {
  /** On the indicators that the filters leave. */
  readonly data: CountryDataOutput;
  readonly filters: IndicatorFilters;
  readonly countryNames: ReadonlyMap<string, string>;
  readonly technologyNames: ReadonlyMap<string, string>;
  readonly packTitles: ReadonlyMap<string, string>;
  readonly showsAllModels: boolean;
}

export async function loadCountry(
  client: Entente,
  country: string,
  parameters: Parameters,
): Promise<CountryPage> {
  const showsAllModels = parameters["models"] === "all";
  const { theme, technology, pack } = parseCoverageAddress(parameters);
  const filters = { theme, technology, pack };
  const [data, vocabulary, packs, chosen] = await Promise.all([
    client.data.country.query({ country, models: showsAllModels ? MODELS_MOST : MODELS_SHOWN }),
    client.reference.vocabulary.query(),
    client.data.packs.query(),
    isNarrowed(filters) ? client.data.indicators.query(filters) : null,
  ]);
  return {
    data: chosen === null ? data : narrowedData(data, new Set(chosen.indicators.map(({ id }) => id))),
    filters,
    showsAllModels,
    countryNames: new Map(vocabulary.countries.map(({ code, name }) => [code, name])),
    technologyNames: new Map(vocabulary.technologies.map(({ id, name }) => [id, name])),
    packTitles: new Map(packs.loaded.map(({ id, title }) => [id, title])),
  };
}
