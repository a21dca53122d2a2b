import type { Entente, EntenteOutputs } from "@entente/client";
import type { CoalitionBasis, Vocabulary } from "@entente/contract";
import type { Parameters } from "../../../lib/parameters.ts";
import {
  COALITIONS_PATH,
  type CoalitionAddress,
  coalitionHref,
  questionInput,
  readCoalitionAddress,
} from "../question/question-address.ts";

export const COMPARE_PATH = "/coalitions/compare";

export interface ComparePage {
  readonly basis: CoalitionBasis;
  readonly vocabulary: Vocabulary;
  readonly address: CoalitionAddress;
  readonly problems: readonly string[];
  readonly answer: EntenteOutputs["coalition"]["compare"];
}

export type LoadedCompare =
  | { readonly kind: "page"; readonly page: ComparePage }
  /** Fewer than two sets are pinned: they are chosen there. */
  | { readonly kind: "elsewhere"; readonly href: string };

/** The pinned sets of the address, all on the same question. */
export async function loadCompare(client: Entente, parameters: Parameters): Promise<LoadedCompare> {
  const [basis, vocabulary] = await Promise.all([
    client.coalition.basis.query(),
    client.reference.vocabulary.query(),
  ]);
  const known = { set: basis.set.set, technologies: vocabulary.technologies };
  const read = readCoalitionAddress(parameters, known);
  if (read === null) return { kind: "elsewhere", href: COALITIONS_PATH };
  const { address, problems } = read;
  if (address.pinned.length < 2) return { kind: "elsewhere", href: coalitionHref(COALITIONS_PATH, address) };
  const answer = await client.coalition.compare.query({
    ...questionInput(address.question, known),
    sets: address.pinned.map((set) => [...set]),
  });
  return { kind: "page", page: { basis, vocabulary, address, problems, answer } };
}
