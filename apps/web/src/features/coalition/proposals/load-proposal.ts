import type { Entente, EntenteOutputs } from "@entente/client";
import type { Vocabulary } from "@entente/contract";
import { parseRecommendationKey } from "@entente/domain";
import { notFound } from "next/navigation";
import type { Parameters } from "../../../lib/parameters.ts";
import { type ClearancesAbout, loadClearancesAbout } from "../../clearance/list/load-about.ts";

export interface ProposalPage {
  readonly proposal: EntenteOutputs["coalition"]["proposal"];
  readonly vocabulary: Vocabulary;
  readonly clearances: ClearancesAbout;
  readonly isJustSaved: boolean;
}

/** A frozen proposal, computed again. */
export async function loadProposal(
  client: Entente,
  text: string,
  parameters: Parameters,
): Promise<ProposalPage> {
  const key = parseRecommendationKey(text.toUpperCase());
  if (!key.ok) notFound();
  const [proposal, vocabulary, clearances] = await Promise.all([
    client.coalition.proposal.query({ recommendation: key.value }),
    client.reference.vocabulary.query(),
    loadClearancesAbout(client, key.value),
  ]);
  return { proposal, vocabulary, clearances, isJustSaved: parameters["saved"] === "yes" };
}
