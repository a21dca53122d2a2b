import type { Database, Statement } from "@entente/db";

/** One transaction as storage ran it. */
export interface Transaction {
  /** Names and values of the settings it began with, one after the other. */
  readonly settings: readonly unknown[];
  readonly statements: readonly Statement[];
}

export interface Recorder {
  /** For `openDatabase`. */
  readonly onStatement: (statement: Statement) => void;
  /** The transactions that are committed while the work runs. */
  readonly during: (work: () => Promise<unknown>) => Promise<readonly Transaction[]>;
}

/** Keeps what storage runs. Its transactions must not overlap: see `oneAtATime`. */
export function transactionRecorder(): Recorder {
  let committed: Transaction[] = [];
  let open: { readonly settings: readonly unknown[]; readonly statements: Statement[] } | null = null;
  return {
    onStatement(statement) {
      if (statement.text === "begin") open = { settings: statement.values, statements: [] };
      else if (open === null) throw new Error(`a statement outside a transaction: ${statement.text}`);
      else if (statement.text !== "commit") open.statements.push(statement);
      else {
        committed.push(open);
        open = null;
      }
    },
    async during(work) {
      committed = [];
      await work();
      const during = committed;
      committed = [];
      return during;
    },
  };
}

/** The database with its transactions one after the other, also when they are asked for together. */
export function oneAtATime(database: Database): Database {
  let last: Promise<unknown> = Promise.resolve();
  const queued = <T>(run: () => Promise<T>): Promise<T> => {
    const result = last.then(run, run);
    last = result;
    return result;
  };
  return {
    engine: database.engine,
    ping: () => queued(() => database.ping()),
    close: () => queued(() => database.close()),
    changes: (listener) => database.changes(listener),
    read: (asker, work) => queued(() => database.read(asker, work)),
    write: (asker, work) => queued(() => database.write(asker, work)),
    asOwner: (work) => queued(() => database.asOwner(work)),
  };
}
