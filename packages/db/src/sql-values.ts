import { type SQL, sql } from "drizzle-orm";

/** A list bound as one parameter, typed for the database. */
export function arrayOf(values: readonly string[], type: "text" | "uuid"): SQL {
  return sql`${sql.param([...values])}::${sql.raw(type)}[]`;
}
