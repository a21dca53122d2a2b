import type { Entente } from "@entente/client";
import type { Vocabulary } from "@entente/contract";
import type { CommitmentKey } from "@entente/domain";
import { type Names, namesOf } from "../../recommendation/words/names.ts";
import type { CommitmentDetail } from "../frame/outputs.ts";

export interface CommitmentPage {
  readonly detail: CommitmentDetail;
  readonly names: Names;
  readonly vocabulary: Vocabulary;
}

/** Everything that the pages of one commitment show. */
export async function loadCommitment(client: Entente, key: CommitmentKey): Promise<CommitmentPage> {
  const [detail, vocabulary] = await Promise.all([
    client.commitment.get.query({ key }),
    client.reference.vocabulary.query(),
  ]);
  return { detail, names: namesOf(vocabulary), vocabulary };
}
