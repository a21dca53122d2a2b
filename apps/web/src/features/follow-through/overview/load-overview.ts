import type { Entente } from "@entente/client";
import type { Parameters } from "../../../lib/parameters.ts";
import { type Names, namesOf } from "../../recommendation/words/names.ts";
import {
  askedList,
  askedTable,
  type FollowThroughAddress,
  readFollowThrough,
} from "../frame/follow-through-address.ts";
import type { CommitmentFacets, CommitmentList, FollowThroughAnswer } from "../frame/outputs.ts";

export interface OverviewPage {
  readonly address: FollowThroughAddress;
  readonly answer: FollowThroughAnswer;
  readonly list: CommitmentList;
  /** Counts over everything, for the choices of the filters. */
  readonly facets: CommitmentFacets;
  readonly names: Names;
}

/** Everything that the page of follow-through shows. */
export async function loadOverview(client: Entente, parameters: Parameters): Promise<OverviewPage> {
  const address = readFollowThrough(parameters);
  const { word } = address;
  const [answer, list, facets, vocabulary] = await Promise.all([
    client.commitment.followThrough.query({ ...askedTable(address), word }),
    client.commitment.list.query(askedList(address)),
    client.commitment.facets.query({ word }),
    client.reference.vocabulary.query(),
  ]);
  return { address, answer, list, facets, names: namesOf(vocabulary) };
}
