import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { PGlite, type Transaction } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { usableDirectory } from "./data-directory.ts";
import { lockDirectory } from "./directory-lock.ts";
import { type Engine, type RunStatement, type TransactionSettings, TYPES_LEFT_AS_TEXT } from "./engine.ts";
import { changedFilesSync, shareRuns } from "./file-sync.ts";

/**
 * PGlite neither checkpoints nor clears away old row versions by itself. At this many segments of 16 MB we do both, so
 * that its log and its tables do not grow for ever.
 */
const WAL_SEGMENTS_MAXIMUM = 16;

const parsers = Object.fromEntries(TYPES_LEFT_AS_TEXT.map((type) => [type, (value: string) => value]));
const extensions = { pg_trgm };

/** A database that lives as long as the process; `snapshot` is the content it starts with, as `dump` gives it. */
export async function openMemory(
  snapshot?: Blob,
): Promise<{ readonly engine: Engine; readonly dump: () => Promise<Blob> }> {
  const pglite = await PGlite.create({
    extensions,
    ...(snapshot === undefined ? {} : { loadDataDir: snapshot }),
  });
  const engine = engineOn(
    pglite,
    async () => {},
    () => pglite.close(),
  );
  return { engine, dump: () => pglite.dumpDataDir("none") };
}

/**
 * The database in a directory of its own, opened by one process at a time.
 *
 * Fails with `DataDirectoryUnusable` or `DatabaseInUse` before anything of the database is touched.
 */
export async function openDirectory(path: string): Promise<Engine> {
  const directory = await usableDirectory(path);
  const lock = await lockDirectory(directory);
  const cluster = join(directory, "pglite");
  try {
    const pglite = await PGlite.create({ dataDir: cluster, extensions });
    const syncLog = changedFilesSync(join(cluster, "pg_wal"));
    const syncAll = changedFilesSync(cluster);
    await syncAll();

    const makeDurable = shareRuns(async () => {
      await syncLog();
      if ((await segmentsIn(cluster)) <= WAL_SEGMENTS_MAXIMUM) return;
      await pglite.exec("vacuum (analyze)");
      await pglite.exec("checkpoint");
      await syncAll();
    });
    return engineOn(pglite, makeDurable, async () => {
      await pglite.close();
      await syncAll();
      await lock.release();
    });
  } catch (error) {
    await lock.release();
    throw error;
  }
}

function engineOn(pglite: PGlite, makeDurable: () => Promise<void>, close: () => Promise<void>): Engine {
  return {
    name: "pglite",
    async transaction(settings, isWriting, work) {
      const result = await pglite.transaction(async (transaction) => {
        await applySettings(transaction, settings);
        return work(statementsOn(transaction));
      });
      if (isWriting) await makeDurable();
      return result;
    },
    async listen(channel, { onMessage }) {
      const end = await pglite.listen(channel, onMessage);
      return { end: () => end() };
    },
    close,
  };
}

async function applySettings(transaction: Transaction, settings: TransactionSettings): Promise<void> {
  const calls = settings.map((_, index) => `set_config($${2 * index + 1}, $${2 * index + 2}, true)`);
  await transaction.query(`select ${calls.join(", ")}`, settings.flat());
}

function statementsOn(transaction: Transaction): RunStatement {
  return async (text, values) => {
    const result = await transaction
      .query<unknown[]>(text, [...values], { rowMode: "array", parsers })
      .catch((error: unknown) => {
        throw withoutValues(error);
      });
    return { columns: result.fields.map(({ name }) => name), rows: result.rows };
  };
}

/** PGlite repeats the values of the statement in its errors, and those are what people wrote. */
function withoutValues(error: unknown): unknown {
  if (error instanceof Error) {
    for (const property of ["params", "query", "queryOptions"]) Reflect.deleteProperty(error, property);
  }
  return error;
}

async function segmentsIn(cluster: string): Promise<number> {
  const names = await readdir(join(cluster, "pg_wal"));
  return names.filter((name) => name.length === 24).length;
}
