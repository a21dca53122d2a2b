import {
  type CountryCode,
  type ReleaseDirectory,
  type ReleaseForum,
  releaseDirectory,
} from "@entente/domain";
import { sql } from "drizzle-orm";
import type { Work } from "../database.ts";

/** Who can stand in a release list now. */
export async function directoryOf({ rows }: Work): Promise<ReleaseDirectory> {
  const countries = await rows<{ code: CountryCode }>(sql`select code from countries`);
  const forums = await rows<ReleaseForum>(sql`select id, members from forums`);
  const directory = releaseDirectory(
    countries.map(({ code }) => code),
    forums,
  );
  if (!directory.ok)
    throw new Error(`${directory.error.value} names two of the register's countries and forums`);
  return directory.value;
}
