import type { Entente, EntenteOutputs } from "@entente/client";
import type { PriorityBasis } from "@entente/contract";
import type { Parameters } from "../../../lib/parameters.ts";
import { type ReadWeighting, readWeighting } from "../frame/weighting-address.ts";
import { type ReadFirmAddress, readFirmAddress } from "./firm-address.ts";

export interface FirmPage {
  readonly basis: PriorityBasis;
  readonly ranking: EntenteOutputs["priority"]["ranking"];
  readonly weights: ReadWeighting;
  readonly read: ReadFirmAddress;
  /** Full names of agencies by their short ones. */
  readonly agencyNames: ReadonlyMap<string, string>;
}

/** The ranking with the weights, draws and seed that the address asks for. */
export async function loadFirm(client: Entente, parameters: Parameters): Promise<FirmPage> {
  const [basis, vocabulary] = await Promise.all([
    client.priority.basis.query(),
    client.reference.vocabulary.query(),
  ]);
  const weights = readWeighting(parameters, { model: basis.model.model, weightSets: basis.weightSets });
  const read = readFirmAddress(parameters);
  const { draws, seed } = read.address;
  const ranking = await client.priority.ranking.query({ weighting: weights.weighting, draws, seed });
  return {
    basis,
    ranking,
    weights,
    read,
    agencyNames: new Map(vocabulary.agencies.map(({ id, name }) => [id, name])),
  };
}
