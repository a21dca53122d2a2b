import type { Entente, EntenteOutputs } from "@entente/client";
import type { Vocabulary } from "@entente/contract";
import { type CoalitionNames, coalitionNames } from "../../coalition/frame/coalition-names.ts";

export type Founding = EntenteOutputs["collaboration"]["foundings"]["foundings"][number];

export type Changed = EntenteOutputs["collaboration"]["changes"]["changes"][number];

export interface CollaborationsPage {
  /** What runs before what has ended, the latest first, then by name. */
  readonly collaborations: Vocabulary["collaborations"];
  /** How those came about that were put on record here, by their ids. */
  readonly foundings: ReadonlyMap<string, Founding>;
  /** Ends and corrections by collaboration, each in the order in which they were put down. */
  readonly changes: ReadonlyMap<string, readonly Changed[]>;
  readonly names: CoalitionNames;
}

/** All joint work on record, and how that came about which was put down here. */
export async function loadCollaborations(client: Entente): Promise<CollaborationsPage> {
  const [vocabulary, { foundings }, { changes }] = await Promise.all([
    client.reference.vocabulary.query(),
    client.collaboration.foundings.query(),
    client.collaboration.changes.query({}),
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
    changes: new Map(
      collaborations.map(({ id }) => [
        String(id),
        changes.filter(({ collaboration }) => collaboration === id),
      ]),
    ),
    names: coalitionNames({ requirements: [] }, vocabulary),
  };
}
