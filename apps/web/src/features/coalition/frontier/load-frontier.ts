import type { Entente } from "@entente/client";
import type { CoalitionBasis, ExplainOutput, FrontierOutput, Vocabulary } from "@entente/contract";
import type { CountryCode } from "@entente/domain";
import type { Parameters } from "../../../lib/parameters.ts";
import type { RivalryCost } from "../../tension/frame/outputs.ts";
import {
  COALITIONS_PATH,
  coalitionHref,
  type KnownCoalitions,
  questionInput,
  type ReadCoalitionAddress,
  readCoalitionAddress,
} from "../question/question-address.ts";
import { fullestPoint } from "./fullest-point.ts";

export interface FrontierPage {
  readonly basis: CoalitionBasis;
  readonly vocabulary: Vocabulary;
  readonly known: KnownCoalitions;
  readonly read: ReadCoalitionAddress;
  readonly answer: FrontierOutput;
  /** The members that are explained: those of the address, or those with most coverage; absent when there are none. */
  readonly members: readonly CountryCode[] | null;
  readonly explained: ExplainOutput["explained"] | null;
  /** What members who are also competitors cost each other; empty when nobody is explained. */
  readonly rivalry: readonly RivalryCost[];
}

export type LoadedFrontier =
  | { readonly kind: "page"; readonly page: FrontierPage }
  /** A form was sent: its fields are put in the order of every other address. */
  | { readonly kind: "elsewhere"; readonly href: string }
  | { readonly kind: "nothing" };

/** Sent by the form, so that its many fields become a short address. */
export const FORM_MARKER = "form";

/** The front of the question in the address, and one of its coalitions explained. */
export async function loadFrontier(client: Entente, parameters: Parameters): Promise<LoadedFrontier> {
  const [basis, vocabulary] = await Promise.all([
    client.coalition.basis.query(),
    client.reference.vocabulary.query(),
  ]);
  const known = { set: basis.set.set, technologies: vocabulary.technologies };
  const read = readCoalitionAddress(parameters, known);
  if (read === null) return { kind: "nothing" };
  if (parameters[FORM_MARKER] !== undefined && read.problems.length === 0) {
    return { kind: "elsewhere", href: coalitionHref(COALITIONS_PATH, read.address) };
  }
  const input = questionInput(read.address.question, known);
  const answer = await client.coalition.frontier.query(input);
  const members = read.address.members ?? fullestPoint(answer.frontier.front.points)?.sets[0] ?? null;
  const [{ explained }, { costs: rivalry }] =
    members === null
      ? [{ explained: null }, { costs: [] }]
      : await Promise.all([
          client.coalition.explain.query({ ...input, members: [...members] }),
          client.tension.costs.query({ members: [...members], technologies: [input.technology] }),
        ]);
  return { kind: "page", page: { basis, vocabulary, known, read, answer, members, explained, rivalry } };
}
