export { recordFirstStances } from "./alignment/first-stances.ts";
export * from "./alignment-port.ts";
export { contentHash, sha256 } from "./audit/canonical.ts";
export { NOBODY } from "./audit/nobody.ts";
export * from "./audit-port.ts";
export * from "./calendar-port.ts";
export * from "./clearance-port.ts";
export * from "./coalition-port.ts";
export * from "./collaboration-port.ts";
export * from "./comment-port.ts";
export { registerCommitments } from "./commitment/register-commitments.ts";
export * from "./commitment-port.ts";
export { type CounterDifference, isEmpty, verifyCounters } from "./counters.ts";
export {
  type Asker,
  type Database,
  type DatabaseOptions,
  openDatabase,
  registerItself,
  STRANGER,
  type Statement,
} from "./database.ts";
export { recordFirstForums } from "./forum/first-entries.ts";
export * from "./forum-port.ts";
export * from "./idempotency-port.ts";
export { CursorInvalid } from "./list/cursor.ts";
export * from "./live-port.ts";
export * from "./marking-port.ts";
export { migrate } from "./migrate.ts";
export * from "./notice-port.ts";
export * from "./pack-port.ts";
export * from "./people-port.ts";
export * from "./pooling-port.ts";
export * from "./ports.ts";
export * from "./priority-port.ts";
export * from "./reference-data.ts";
export {
  DatabaseFull,
  DatabaseInUse,
  DatabaseUnreachable,
  DatabaseUnsuitable,
  DataDirectoryUnusable,
  type DirectoryFault,
  SubmittedBefore,
} from "./refusal.ts";
export { repositories } from "./repositories.ts";
export { registerRecords } from "./repository/register.ts";
export { type DatabaseSafety, databaseSafety } from "./safety.ts";
export { seedReference } from "./seed-reference.ts";
export * from "./session-port.ts";
export * from "./sign-in-port.ts";
export * from "./statement-port.ts";
export * from "./tasking-port.ts";
export * from "./token-port.ts";
