import { testDatabase } from "@entente/config/test-database";
import { openDatabase } from "@entente/db";
import pg from "pg";
import { type Driver, type Place, settingsText, TYPES_LEFT_AS_TEXT } from "./place.ts";

const COPIES = ["observed", "limit"] as const;

/** PostgreSQL as `TEST_DATABASE_URL` names it, else a throwaway one; `null` when there is none. */
export async function postgresPlace(): Promise<Place | null> {
  const server = await testDatabase();
  if (server === null) return null;
  const prefix = `entente_bench_${process.pid}`;
  const nameOf = (part: "served" | (typeof COPIES)[number]) => `${prefix}_${part}`;
  const urlOf = (part: Parameters<typeof nameOf>[0]) => {
    const url = new URL(server.url);
    url.pathname = `/${nameOf(part)}`;
    return url.href;
  };
  const once = (url: string, ...texts: readonly string[]) => runOnce(url, texts);

  await once(server.url, `create database ${nameOf("served")}`);
  return {
    name: await describe(server.url),
    env: { DATABASE_URL: urlOf("served") },
    async bytes() {
      const [row] = await once(server.url, `select pg_database_size('${nameOf("served")}')::float8 as bytes`);
      return Number(row?.["bytes"]);
    },
    async copy() {
      // What autovacuum would get round to, so that it does not do so in the middle of a measurement.
      await once(urlOf("served"), "vacuum (analyze)");
      const copies = COPIES.map(
        (part) => `create database ${nameOf(part)} template ${nameOf("served")} strategy file_copy`,
      );
      await once(server.url, ...copies);
    },
    openObserved: (onStatement) => openDatabase({ url: urlOf("observed"), onStatement }),
    openLimit: () => driverOn(urlOf("limit")),
    openServed: () => driverOn(urlOf("served")),
    async remove() {
      const names = (["served", ...COPIES] as const).map(nameOf);
      await once(server.url, ...names.map((name) => `drop database if exists ${name} with (force)`));
      await server.stop();
    },
  };
}

async function driverOn(url: string): Promise<Driver> {
  const client = new pg.Client({
    connectionString: url,
    types: {
      getTypeParser: (type, format) =>
        TYPES_LEFT_AS_TEXT.includes(type)
          ? (value: string) => value
          : pg.types.getTypeParser(type, format ?? "text"),
    },
  });
  await client.connect();
  return {
    async run(transaction) {
      await client.query("begin");
      await client.query(settingsText(transaction), [...transaction.settings]);
      for (const { text, values } of transaction.statements) {
        await client.query({ text, values: [...values], rowMode: "array" });
      }
      await client.query("commit");
    },
    rows: async (text) => (await client.query<Record<string, unknown>>(text)).rows,
    close: () => client.end(),
  };
}

async function runOnce(url: string, texts: readonly string[]) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const results = [];
    for (const text of texts) results.push(await client.query<Record<string, unknown>>(text));
    return results.flatMap(({ rows }) => rows);
  } finally {
    await client.end();
  }
}

async function describe(url: string): Promise<string> {
  const [row] = await runOnce(url, [
    "select split_part(version(), ' on ', 1) || ', fsync ' || current_setting('fsync') || ', synchronous_commit ' || current_setting('synchronous_commit') as name",
  ]);
  return String(row?.["name"]);
}
