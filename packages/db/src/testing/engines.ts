import { randomUUID } from "node:crypto";
import pg from "pg";
import { type Database, openDatabase, type Statement } from "../database.ts";
import { migrate } from "../migrate.ts";
import { openTestDatabase } from "./memory.ts";

export interface TestEngine {
  readonly name: "PGlite" | "PostgreSQL";
  /** An empty, migrated database of its own. */
  readonly open: (onStatement?: (statement: Statement) => void) => Promise<Database>;
}

const url = process.env["TEST_DATABASE_URL"] ?? "";

const pglite: TestEngine = { name: "PGlite", open: (onStatement) => openTestDatabase(onStatement) };
const postgres: TestEngine = { name: "PostgreSQL", open: (onStatement) => openFreshDatabase(onStatement) };

/** Where the server for tests is; `null` when none was named. */
export const TEST_SERVER: string | null = url === "" ? null : url;

/** The engines that a storage test runs on: PGlite always, PostgreSQL when TEST_DATABASE_URL names a server. */
export const ENGINES: readonly TestEngine[] = TEST_SERVER === null ? [pglite] : [pglite, postgres];

async function openFreshDatabase(onStatement: (statement: Statement) => void = () => {}): Promise<Database> {
  const { address, drop } = await createTestDatabase();
  const database = await openDatabase({ url: address, onStatement });
  await migrate(database);
  return {
    ...database,
    async close() {
      await database.close();
      await drop();
    },
  };
}

/** An empty database on the server for tests; who opened it must close it before it is dropped. */
export async function createTestDatabase(): Promise<{
  readonly address: string;
  readonly drop: () => Promise<void>;
}> {
  const name = `entente_test_${randomUUID().replaceAll("-", "")}`;
  await onServer(`create database ${name}`);
  const address = new URL(url);
  address.pathname = `/${name}`;
  return { address: address.href, drop: () => onServer(`drop database ${name} with (force)`) };
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
