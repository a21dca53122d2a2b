import type { Entente, EntenteOutputs } from "@entente/client";
import type { CoalitionBasis, ExplainOutput, Person, Vocabulary } from "@entente/contract";
import { type Parameters, parameterOf } from "../../../lib/parameters.ts";
import type { RivalryCost } from "../../tension/frame/outputs.ts";
import {
  COALITIONS_PATH,
  type CoalitionAddress,
  coalitionHref,
  questionInput,
  readCoalitionAddress,
} from "../question/question-address.ts";
import { chosenLead, possibleLeads } from "./may-propose.ts";
import type { SeenCoalition } from "./propose-action.ts";

export const PROPOSE_PATH = "/coalitions/propose";

export interface ProposePage {
  readonly basis: CoalitionBasis;
  readonly vocabulary: Vocabulary;
  readonly address: CoalitionAddress;
  readonly answer: ExplainOutput;
  /** What members who are also competitors cost each other. */
  readonly rivalry: readonly RivalryCost[];
  readonly seen: SeenCoalition;
  /** The agency that would lead; absent until it is chosen. */
  readonly lead: ProposedLead | null;
}

/** An agency with its posts, one of which others would call. */
export type ProposedLead = Pick<EntenteOutputs["agency"]["get"], "agency" | "seats">;

export type LoadedPropose =
  | { readonly kind: "page"; readonly page: ProposePage }
  /** The address names no coalition that could be proposed: it is chosen there. */
  | { readonly kind: "elsewhere"; readonly href: string };

/** The coalition of the address as it would be kept. */
export async function loadPropose(
  client: Entente,
  parameters: Parameters,
  person: Person,
): Promise<LoadedPropose> {
  const [basis, vocabulary] = await Promise.all([
    client.coalition.basis.query(),
    client.reference.vocabulary.query(),
  ]);
  const known = { set: basis.set.set, technologies: vocabulary.technologies };
  const read = readCoalitionAddress(parameters, known);
  if (read === null) return { kind: "elsewhere", href: COALITIONS_PATH };
  const { address, problems } = read;
  if (address.members === null || problems.length > 0) {
    return { kind: "elsewhere", href: coalitionHref(COALITIONS_PATH, address) };
  }
  const question = questionInput(address.question, known);
  const members = [...address.members];
  const [answer, { costs: rivalry }] = await Promise.all([
    client.coalition.explain.query({ ...question, members }),
    client.tension.costs.query({ members, technologies: [question.technology] }),
  ]);
  const seen = { question, members: address.members, inputsHash: answer.inputsHash };
  const chosen = chosenLead(possibleLeads(person, vocabulary.agencies), parameterOf(parameters, "lead"));
  const lead = chosen === null ? null : await client.agency.get.query({ agency: chosen });
  return { kind: "page", page: { basis, vocabulary, address, answer, rivalry, seen, lead } };
}
