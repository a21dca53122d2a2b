import type { Listening, MessageListener } from "./listen.ts";

/** One row, its values in the order of the statement's columns. */
export type RowValues = readonly unknown[];

export interface StatementResult {
  readonly columns: readonly string[];
  readonly rows: readonly RowValues[];
}

/** Runs one statement inside a transaction. */
export type RunStatement = (text: string, values: readonly unknown[]) => Promise<StatementResult>;

/** Settings that hold until the transaction ends. Values are checked text, never what a person typed. */
export type TransactionSettings = readonly (readonly [name: string, value: string])[];

/** What PGlite and PostgreSQL have in common; everything else is built on it. */
export interface Engine {
  readonly name: "pglite" | "postgres";
  /** Commits when the work resolves and rolls back when it rejects. Resolves once the commit is safe. */
  transaction<T>(
    settings: TransactionSettings,
    isWriting: boolean,
    work: (run: RunStatement) => Promise<T>,
  ): Promise<T>;
  /** Hears what transactions said on a channel once they are committed, on this server and on every other. */
  listen(channel: string, listener: MessageListener): Promise<Listening>;
  close(): Promise<void>;
}

/** Dates, times and numbers of 64 bits stay the text that the database writes, on both engines. */
export const TYPES_LEFT_AS_TEXT: readonly number[] = [
  20, // bigint
  1082, // date
  1182, // date[]
  1184, // timestamp with time zone
  1700, // numeric
];
