import { migratedSnapshot } from "./snapshot.ts";

/** Runs once before all tests: makes the snapshot that they share, and says so when a server is not tested. */
export default async function prepare(): Promise<void> {
  await migratedSnapshot();
  if ((process.env["TEST_DATABASE_URL"] ?? "") === "") {
    console.warn("\n  PostgreSQL was NOT tested: set TEST_DATABASE_URL. Storage is tested on PGlite only.\n");
  }
}
