import type { Entente } from "@entente/client";
import { type ListRow, PAGE_LIMIT, type PriorityBasis } from "@entente/contract";
import { type TechnologyId, triageCriteria } from "@entente/domain";
import type { Parameters } from "../../../lib/parameters.ts";
import { type ReadWeighting, readWeighting } from "../frame/weighting-address.ts";
import { type ReadPushAddress, readPushAddress } from "./push-address.ts";
import type { Triage } from "./triage.ts";

export interface NextPage {
  readonly basis: PriorityBasis;
  readonly triage: Triage;
  readonly read: ReadWeighting;
  readonly push: ReadPushAddress;
  /** Headline of each ranked technology with these weights. */
  readonly headlines: ReadonlyMap<TechnologyId, number>;
  /** Health by key, of as many recommendations as one page of the list has. */
  readonly health: ReadonlyMap<string, ListRow["health"]>;
  /** Full names of agencies by their short ones. */
  readonly agencyNames: ReadonlyMap<string, string>;
}

/** Open recommendations in the order of the weights and points that the address asks for. */
export async function loadNext(client: Entente, parameters: Parameters): Promise<NextPage> {
  const [basis, vocabulary, open] = await Promise.all([
    client.priority.basis.query(),
    client.reference.vocabulary.query(),
    client.recommendation.list.query({ filters: { closure: ["open"] }, limit: PAGE_LIMIT }),
  ]);
  const { model } = basis.model;
  const read = readWeighting(parameters, { model, weightSets: basis.weightSets });
  const push = readPushAddress(parameters, triageCriteria(model));
  const { weighting } = read;
  const [triage, { standing }] = await Promise.all([
    client.priority.triage.query({ weighting, points: push.address.points }),
    client.priority.whatIf.query({ weighting }),
  ]);
  return {
    basis,
    triage,
    read,
    push,
    headlines: new Map(
      standing.technologies.flatMap(({ technology, best }) =>
        best.score === null ? [] : [[technology, best.score]],
      ),
    ),
    health: new Map(open.rows.map(({ key, health }) => [key, health])),
    agencyNames: new Map(vocabulary.agencies.map(({ id, name }) => [id, name])),
  };
}
