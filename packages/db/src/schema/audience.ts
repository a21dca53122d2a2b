import { sql } from "drizzle-orm";
import { text } from "drizzle-orm/pg-core";

/**
 * Who may receive the row, as `audienceOf` in the domain says it; a row that nobody has marked is our own government's
 * and its contractors' alone. A test holds this value to the domain's.
 */
export const UNMARKED_AUDIENCE = [
  "copy contractors",
  "copy home",
  "look contractors",
  "look home",
  "register",
] as const;

export const audience = () =>
  text()
    .array()
    .notNull()
    .default(sql.raw(`'{${UNMARKED_AUDIENCE.map((key) => `"${key}"`).join(",")}}'::text[]`));
