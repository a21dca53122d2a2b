import { startPostgres, type TestDatabase } from "./postgres.ts";

/** The PostgreSQL that `TEST_DATABASE_URL` names, else a throwaway one, else `null`. */
export async function testDatabase(): Promise<TestDatabase | null> {
  const given = process.env["TEST_DATABASE_URL"];
  if (given !== undefined && given !== "") return { url: given, stop: async () => {} };
  return startPostgres();
}
