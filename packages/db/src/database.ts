import { type AudienceKey, NO_SIGHT, type PersonId, REGISTER_SIGHT } from "@entente/domain";
import { DrizzleQueryError, type SQL } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import { drizzle, type PgRemoteDatabase } from "drizzle-orm/pg-proxy";
import type { Engine, RunStatement, TransactionSettings } from "./engine/engine.ts";
import type { Listening } from "./engine/listen.ts";
import { openDirectory, openMemory } from "./engine/pglite.ts";
import { openPostgres } from "./engine/postgres.ts";
import { CHANGE_CHANNEL, parseChange } from "./live/live.ts";
import type { ChangeListener } from "./live-port.ts";
import { DatabaseFull } from "./refusal.ts";
import { checkSuitable } from "./suitability.ts";

/** A statement as it is about to run. `commit` stands for the end of a transaction. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

export type DatabaseOptions = (
  | { readonly dataDirectory: string }
  | { readonly url: string }
  | { readonly memory: true; readonly snapshot?: Blob }
) & {
  /** Called before each statement and commit; when it throws, the statement fails and its transaction is rolled back. */
  readonly onStatement?: (statement: Statement) => void;
};

/** Who asks, and what they may receive: the database shows nothing that shares no key with their sight. */
export interface Asker {
  /** Absent for jobs and for whoever is not signed in. */
  readonly person: PersonId | null;
  readonly sight: readonly AudienceKey[];
}

/** The register's own work: jobs, seeding and checks, which no marking stops. A person is named where one answers for it. */
export function registerItself(person: PersonId | null = null): Asker {
  return { person, sight: REGISTER_SIGHT };
}

/** Nobody is known: no record is shown. */
export const STRANGER: Asker = { person: null, sight: NO_SIGHT };

/** Statements inside one transaction. */
export interface Work {
  /** The query builder. */
  readonly db: PgRemoteDatabase;
  /** Rows of a statement written by hand, as objects by column name. */
  readonly rows: <Row>(statement: SQL) => Promise<readonly Row[]>;
}

export interface Database {
  readonly engine: Engine["name"];
  /** Fails when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
  /** Hears of changes once they are committed, made by this server or by another; ends with the database at the latest. */
  changes(listener: ChangeListener): Promise<{ readonly end: () => Promise<void> }>;
  /** A transaction as the application's role that cannot write. */
  read<T>(asker: Asker, work: (work: Work) => Promise<T>): Promise<T>;
  /** A transaction as the application's role; begun again when another one was in its way. */
  write<T>(asker: Asker, work: (work: Work) => Promise<T>): Promise<T>;
  /** A transaction as the owner of the tables, for migrations and bulk maintenance only. */
  asOwner<T>(work: (work: Work) => Promise<T>): Promise<T>;
}

const ATTEMPTS = 6;
const SERIALIZATION_FAILURE = "40001";
const DEADLOCK = "40P01";
const DISK_FULL = "53100";

const EVERY_TRANSACTION: TransactionSettings = [
  ["TimeZone", "UTC"],
  ["DateStyle", "ISO"],
  // Policies make plans look costly, and compiling one takes a thousand times as long as running it.
  ["jit", "off"],
];
const OWNER: TransactionSettings = [...EVERY_TRANSACTION, ["statement_timeout", "10min"]];

/**
 * Opens the register's storage: in a directory, on a PostgreSQL server, or in memory for as long as the process lives.
 *
 * Throws `DataDirectoryUnusable`, `DatabaseInUse`, `DatabaseUnreachable` or `DatabaseUnsuitable`; each has a sentence for
 * people as its message.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const engine = await engineFor(options);
  const database = databaseOn(engine, options.onStatement);
  try {
    await checkSuitable(database);
  } catch (error) {
    await engine.close();
    throw error;
  }
  return database;
}

async function engineFor(options: DatabaseOptions): Promise<Engine> {
  if ("url" in options) return openPostgres(options.url);
  if ("dataDirectory" in options) return openDirectory(options.dataDirectory);
  return (await openMemory(options.snapshot)).engine;
}

/** The database on an engine that is open already. */
export function databaseOn(engine: Engine, onStatement: (statement: Statement) => void = () => {}): Database {
  const dialect = new PgDialect({ casing: "snake_case" });
  const listening = new Set<Listening>();

  const transaction = <T>(
    settings: TransactionSettings,
    isWriting: boolean,
    work: (work: Work) => Promise<T>,
  ) => {
    onStatement({ text: "begin", values: settings.flat() });
    return engine
      .transaction(settings, isWriting, async (run) => {
        const result = await work(workWith(dialect, observed(run, onStatement)));
        onStatement({ text: "commit", values: [] });
        return result;
      })
      .catch((error: unknown) => {
        throw causeOf(error);
      });
  };

  return {
    engine: engine.name,
    ping: () => transaction(EVERY_TRANSACTION, false, async ({ db }) => void (await db.execute("select 1"))),
    async close() {
      await Promise.all([...listening].map((one) => one.end()));
      await engine.close();
    },
    async changes({ onChange, onGap }) {
      const onMessage = (message: string) => {
        const change = parseChange(message);
        if (change !== null) onChange(change);
      };
      const one = await engine.listen(CHANGE_CHANNEL, { onMessage, onGap });
      listening.add(one);
      return {
        async end() {
          listening.delete(one);
          await one.end();
        },
      };
    },
    read: (asker, work) => transaction([...settingsOf(asker), READ_ONLY], false, work),
    write: (asker, work) => retried(() => transaction(settingsOf(asker), true, work)),
    asOwner: (work) => retried(() => transaction(OWNER, true, work)),
  };
}

const READ_ONLY = ["transaction_read_only", "on"] as const;

function settingsOf(asker: Asker): TransactionSettings {
  return [
    ["role", "entente_app"],
    ["entente.person", asker.person ?? ""],
    ["entente.sight", asker.sight.join(",")],
    ...EVERY_TRANSACTION,
    ["statement_timeout", "10s"],
  ];
}

function workWith(dialect: PgDialect, run: RunStatement): Work {
  const db = drizzle(
    async (text, values, method) => {
      const { columns, rows } = await run(text, values);
      const asObject = (row: readonly unknown[]) =>
        Object.fromEntries(columns.map((name, index) => [name, row[index]]));
      return { rows: method === "execute" ? rows.map(asObject) : [...rows] };
    },
    {},
    () => dialect,
  );
  return {
    db,
    rows: async <Row>(statement: SQL) => (await db.execute(statement)) as readonly Row[],
  };
}

function observed(run: RunStatement, onStatement: (statement: Statement) => void): RunStatement {
  return async (text, values) => {
    onStatement({ text, values });
    return run(text, values);
  };
}

async function retried<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = ATTEMPTS - 1; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      const code = codeOf(error);
      if (left === 0 || (code !== SERIALIZATION_FAILURE && code !== DEADLOCK)) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * (ATTEMPTS - left)));
    }
  }
}

/** The database's own error: the query builder wraps it in one whose message repeats the values. */
function causeOf(error: unknown): unknown {
  const cause = error instanceof DrizzleQueryError ? (error.cause ?? error) : error;
  return codeOf(cause) === DISK_FULL ? new DatabaseFull() : cause;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
