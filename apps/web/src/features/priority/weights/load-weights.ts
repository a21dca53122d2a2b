import type { Entente, EntenteOutputs } from "@entente/client";
import type { Person, PriorityBasis } from "@entente/contract";
import type { SwingPoints } from "@entente/domain/priority";
import type { Parameters } from "../../../lib/parameters.ts";
import type { KnownWeights } from "../frame/weighting-address.ts";
import { AGREEMENT_DRAWS } from "./agreement/agreement-draws.ts";
import { shownPoints } from "./shown-points.ts";
import type { StandingAnswer } from "./standing-question.ts";
import { readAddress, type WeightsAddress } from "./weights-address.ts";

export interface WeightsPage {
  readonly basis: PriorityBasis;
  readonly agreement: EntenteOutputs["priority"]["agreement"];
  readonly person: Person;
  /** Full names of agencies by their short ones. */
  readonly agencyNames: ReadonlyMap<string, string>;
  readonly address: WeightsAddress;
  readonly points: SwingPoints;
  readonly standing: StandingAnswer;
  readonly startPoints: SwingPoints;
  readonly startStanding: StandingAnswer;
}

export type LoadedWeights =
  | { readonly kind: "page"; readonly page: WeightsPage }
  | { readonly kind: "elsewhere"; readonly href: string };

/** Everything that the page of weights shows, or the address that says in full what was asked. */
export async function loadWeights(
  client: Entente,
  parameters: Parameters,
  person: Person,
): Promise<LoadedWeights> {
  const basis = await client.priority.basis.query();
  const known: KnownWeights = { model: basis.model.model, weightSets: basis.weightSets };
  const read = readAddress(parameters, known, person.agency);
  if (read.kind === "elsewhere") return read;

  const { address } = read;
  const points = shownPoints(address.weighting, known);
  const startPoints = shownPoints(address.start, known);
  const [standing, startStanding, agreement, vocabulary] = await Promise.all([
    standingFor(client, points),
    standingFor(client, startPoints),
    client.priority.agreement.query({ draws: AGREEMENT_DRAWS }),
    client.reference.vocabulary.query(),
  ]);
  const agencyNames = new Map(vocabulary.agencies.map(({ id, name }) => [id, name]));
  return {
    kind: "page",
    page: {
      basis,
      agreement,
      person,
      agencyNames,
      address,
      points,
      standing,
      startPoints,
      startStanding,
    },
  };
}

async function standingFor(client: Entente, points: SwingPoints): Promise<StandingAnswer> {
  const { standing } = await client.priority.whatIf.query({ weighting: { kind: "points", points } });
  return standing.technologies;
}
