import type { Database, Statement } from "@entente/db";
import type { Transaction } from "../transaction.ts";

/** The engine's own driver with nothing of ours around it. */
export interface Driver {
  readonly run: (transaction: Transaction) => Promise<void>;
  readonly rows: (text: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  readonly close: () => Promise<void>;
}

/** Where one engine keeps the records that the server serves, and two copies of them. */
export interface Place {
  /** Engine, version, and what it promises of a commit. */
  readonly name: string;
  /** Points the server and its commands at the served records. */
  readonly env: Readonly<Record<string, string>>;
  readonly bytes: () => Promise<number>;
  /** Makes the copies. The served records must not be open. */
  readonly copy: () => Promise<void>;
  /** Storage on the first copy, where questions are asked to see which statements they run. */
  readonly openObserved: (onStatement: (statement: Statement) => void) => Promise<Database>;
  /** The driver on the second copy, where those statements run again. */
  readonly openLimit: () => Promise<Driver>;
  /** The driver on the served records, once the server has ended. */
  readonly openServed: () => Promise<Driver>;
  readonly remove: () => Promise<void>;
}

/** Dates and times, which storage takes as the text that the database writes: the limit makes no objects of them either. */
export const TYPES_LEFT_AS_TEXT: readonly number[] = [1082, 1182, 1184];

/** `select set_config(…)` for all settings of a transaction, bound as parameters, as storage sends it. */
export function settingsText({ settings }: Transaction): string {
  const calls = Array.from(
    { length: settings.length / 2 },
    (_, index) => `set_config($${2 * index + 1}, $${2 * index + 2}, true)`,
  );
  return `select ${calls.join(", ")}`;
}
