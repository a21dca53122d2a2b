import { type NameableRecipient, plainName } from "@entente/domain";
import { sql } from "drizzle-orm";
import type { Work } from "../database.ts";
import { arrayOf } from "../sql-values.ts";

/** Persons who may enter and go by one of these short names or names; who of them is meant is the domain's to say. */
export function recipientsNamed(
  { rows }: Work,
  names: readonly string[],
): Promise<readonly NameableRecipient[]> {
  const plain = arrayOf(names.map(plainName), "text");
  return rows<NameableRecipient>(sql`
    select id, name, agency, country, employment from persons
    where disabled_at is null
      and (id = any(${plain}) or lower(regexp_replace(btrim(name), '\\s+', ' ', 'g')) = any(${plain}))
    order by id
  `);
}
