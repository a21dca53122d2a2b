import {
  type AudienceKey,
  type PersonId,
  type RecommendationKey,
  sightOf,
  type ViewingPerson,
  viewerOf,
} from "@entente/domain";
import { sql } from "drizzle-orm";
import type { Work } from "../database.ts";
import { arrayOf } from "../sql-values.ts";

interface What {
  readonly key: RecommendationKey;
  readonly audience: readonly AudienceKey[];
}

/**
 * Which of these people may have no copy of what is named so. What is no recommendation's name, or that of one which the
 * asker may not read, is withheld from nobody: ask as somebody who may read them all.
 */
export async function withheldFrom(
  { rows }: Work,
  names: readonly string[],
  people: readonly PersonId[],
): Promise<(person: PersonId, name: string) => boolean> {
  const persons = await rows<ViewingPerson>(
    sql`select id, agency, country, employment from persons where id = any(${arrayOf(people, "text")})`,
  );
  const records = await rows<What>(
    sql`select key, audience from recommendations where key = any(${arrayOf(names, "text")})`,
  );
  const sights = new Map(persons.map((person) => [person.id, sightOf(viewerOf(person), "copy")]));
  const audiences = new Map<string, readonly AudienceKey[]>(
    records.map(({ key, audience }) => [key, audience]),
  );
  return (person, name) => {
    const audience = audiences.get(name);
    if (audience === undefined) return false;
    return !(sights.get(person) ?? []).some((key) => audience.includes(key));
  };
}
