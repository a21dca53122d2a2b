import type { Entente } from "@entente/client";
import type { Vocabulary } from "@entente/contract";
import { loadCollaborations } from "../list/load-collaborations.ts";

export interface ChangePage {
  readonly collaboration: Vocabulary["collaborations"][number];
  /** Number of its last change; 0 while there is none. */
  readonly seen: number;
  readonly vocabulary: Vocabulary;
  /** Who can be chosen: countries that are compared here, and those that take part already. */
  readonly countries: Vocabulary["countries"];
}

/** One collaboration before it is ended or corrected; absent when there is none of this name. */
export async function loadChange(client: Entente, id: string): Promise<ChangePage | null> {
  const [{ collaborations, changes }, vocabulary, compared] = await Promise.all([
    loadCollaborations(client),
    client.reference.vocabulary.query(),
    client.alignment.basis.query({}),
  ]);
  const collaboration = collaborations.find((one) => one.id === id);
  if (collaboration === undefined) return null;
  const offered = new Set<string>([
    ...collaboration.members,
    ...compared.countries.map(({ code }) => String(code)),
  ]);
  return {
    collaboration,
    seen: changes.get(id)?.length ?? 0,
    vocabulary,
    countries: vocabulary.countries.filter(({ code }) => offered.has(code)),
  };
}
