import type { Entente } from "@entente/client";
import type { PriorityBasis } from "@entente/contract";
import type { PriorityStanding } from "@entente/domain";
import type { Parameters } from "../../../lib/parameters.ts";
import { type ReadWeighting, readWeighting } from "../frame/weighting-address.ts";
import { type ReadChainAddress, readChainAddress, supposedSettings } from "./chain-address.ts";

export interface ChainPage {
  readonly basis: PriorityBasis;
  readonly standing: PriorityStanding;
  readonly weights: ReadWeighting;
  readonly read: ReadChainAddress;
  /** Full names of agencies by their short ones. */
  readonly agencyNames: ReadonlyMap<string, string>;
}

/** Everything that the matrix shows, with the weights and thresholds that its address asks for. */
export async function loadChain(client: Entente, parameters: Parameters): Promise<ChainPage> {
  const [basis, vocabulary] = await Promise.all([
    client.priority.basis.query(),
    client.reference.vocabulary.query(),
  ]);
  const { model } = basis.model;
  const weights = readWeighting(parameters, { model, weightSets: basis.weightSets });
  const read = readChainAddress(parameters, { technologies: basis.technologies, settings: model.settings });
  const { standing } = await client.priority.whatIf.query({
    weighting: weights.weighting,
    settings: supposedSettings(read.address, model.settings),
  });
  return {
    basis,
    standing,
    weights,
    read,
    agencyNames: new Map(vocabulary.agencies.map(({ id, name }) => [id, name])),
  };
}
