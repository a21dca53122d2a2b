import type { Entente, EntenteOutputs } from "@entente/client";
import type { Vocabulary } from "@entente/contract";

export interface PoolingPage {
  readonly found: EntenteOutputs["pooling"]["candidates"];
  readonly holdings: EntenteOutputs["pooling"]["holdings"];
  readonly window: EntenteOutputs["pooling"]["preStandardization"];
  readonly vocabulary: Vocabulary;
}

/** Everything that the page of data to pool shows. */
export async function loadPooling(client: Entente): Promise<PoolingPage> {
  const [found, holdings, window, vocabulary] = await Promise.all([
    client.pooling.candidates.query({}),
    client.pooling.holdings.query(),
    client.pooling.preStandardization.query({}),
    client.reference.vocabulary.query(),
  ]);
  return { found, holdings, window, vocabulary };
}
