import type { Entente, EntenteOutputs } from "@entente/client";
import type { PriorityBasis } from "@entente/contract";
import type { Parameters } from "../../../lib/parameters.ts";
import { type ReadWeighting, readWeighting } from "../frame/weighting-address.ts";

export interface TechnologiesPage {
  readonly basis: PriorityBasis;
  readonly ranking: EntenteOutputs["priority"]["ranking"];
  readonly read: ReadWeighting;
  /** Full names of agencies by their short ones. */
  readonly agencyNames: ReadonlyMap<string, string>;
}

/** Everything that the page of technologies shows, with the weights that its address asks for. */
export async function loadTechnologies(client: Entente, parameters: Parameters): Promise<TechnologiesPage> {
  const [basis, vocabulary] = await Promise.all([
    client.priority.basis.query(),
    client.reference.vocabulary.query(),
  ]);
  const read = readWeighting(parameters, { model: basis.model.model, weightSets: basis.weightSets });
  const ranking = await client.priority.ranking.query({ weighting: read.weighting });
  return {
    basis,
    ranking,
    read,
    agencyNames: new Map(vocabulary.agencies.map(({ id, name }) => [id, name])),
  };
}
