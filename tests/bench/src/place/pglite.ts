import { cp, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { openDatabase } from "@entente/db";
import { throwawayFolder } from "../throwaway-folder.ts";
import { type Driver, type Place, settingsText, TYPES_LEFT_AS_TEXT } from "./place.ts";

const parsers = Object.fromEntries(TYPES_LEFT_AS_TEXT.map((type) => [type, (value: string) => value]));

/** The embedded database, in directories of their own on disk. */
export async function pglitePlace(): Promise<Place> {
  const folder = throwawayFolder();
  const served = join(folder.path, "served");
  const observed = join(folder.path, "observed");
  const limit = join(folder.path, "limit");

  return {
    name: await describe(),
    env: { DATA_DIR: served },
    bytes: () => bytesBelow(served),
    async copy() {
      for (const directory of [observed, limit]) await cp(served, directory, { recursive: true });
    },
    openObserved: (onStatement) => openDatabase({ dataDirectory: observed, onStatement }),
    openLimit: () => driverOn(limit),
    openServed: () => driverOn(served),
    remove: async () => folder.remove(),
  };
}

async function driverOn(directory: string): Promise<Driver> {
  const pglite = await PGlite.create({ dataDir: join(directory, "pglite"), extensions: { pg_trgm } });
  return {
    run: (transaction) =>
      pglite.transaction(async (inside) => {
        await inside.query(settingsText(transaction), [...transaction.settings]);
        for (const { text, values } of transaction.statements) {
          await inside.query(text, [...values], { rowMode: "array", parsers });
        }
      }),
    rows: async (text) => (await pglite.query<Record<string, unknown>>(text)).rows,
    close: () => pglite.close(),
  };
}

async function bytesBelow(directory: string): Promise<number> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => stat(join(parentPath, name))));
  return sizes.reduce((sum, { size }) => sum + size, 0);
}

async function describe(): Promise<string> {
  const pglite = await PGlite.create();
  const { rows } = await pglite.query<{ version: string }>(
    "select split_part(version(), ' on ', 1) as version",
  );
  await pglite.close();
  return `PGlite (${rows[0]?.version}), ours with an fsync of the log after each commit, the driver without`;
}
