import type { Entente, EntenteOutputs } from "@entente/client";
import type { Vocabulary } from "@entente/contract";
import { type CoalitionNames, coalitionNames } from "../../coalition/frame/coalition-names.ts";

export type Founding = EntenteOutputs["collaboration"]["foundings"]["foundings"][number];

export interface CollaborationsPage {
  /** What runs before what has ended, the latest first, then by name. */
  readonly collaborations: Vocabulary["collaborations"];
  /** How those came about that were put on record here, by their ids. */
  readonly foundings: ReadonlyMap<string, Founding>;
  readonly names: CoalitionNames;
}

/** All joint work on record, and how that came about which was put down here. */
export async function loadCollaborations(client: Entente): Promise<CollaborationsPage> {
  const [vocabulary, { foundings }] = await Promise.all([
    client.reference.vocabulary.query(),
    client.collaboration.foundings.query(),
  ]);
  const collaborations = vocabulary.collaborations.toSorted(
    (a, b) =>
      Number(a.endedYear !== null) - Number(b.endedYear !== null) ||
      b.year - a.year ||
      a.title.localeCompare(b.title, "en"),
  );
  return {
    collaborations,
    foundings: new Map(foundings.map((one) => [one.founding.collaboration.id, one])),
    names: coalitionNames({ requirements: [] }, vocabulary),
  };
}
