import type { Entente } from "@entente/client";
import type { CountryDataOutput } from "@entente/contract";
import type { Parameters } from "../data-address.ts";

/** AI models that are shown at first, and all that can be asked for. */
export const MODELS_SHOWN = 10;
const MODELS_MOST = 500;

export interface CountryPage {
  readonly data: CountryDataOutput;
  readonly countryNames: ReadonlyMap<string, string>;
  readonly showsAllModels: boolean;
}

export async function loadCountry(
  client: Entente,
  country: string,
  parameters: Parameters,
): Promise<CountryPage> {
  const showsAllModels = parameters["models"] === "all";
  const [data, vocabulary] = await Promise.all([
    client.data.country.query({ country, models: showsAllModels ? MODELS_MOST : MODELS_SHOWN }),
    client.reference.vocabulary.query(),
  ]);
  return {
    data,
    showsAllModels,
    countryNames: new Map(vocabulary.countries.map(({ code, name }) => [code, name])),
  };
}
