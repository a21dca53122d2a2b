export * from "./at-once.ts";
export * from "./delivery.ts";
export {
  DEFAULT_DIGEST_SETTINGS,
  type Digest,
  type DigestInputs,
  type DigestSettings,
  digestKey,
  digestOf,
  type NewsItem,
  newsItem,
  OWED_PHASES,
  type OwedItem,
  type OwedPhase,
  unreachedOn,
} from "./digest.ts";
export * from "./escalation.ts";
export * from "./fact.ts";
export * from "./notice.ts";
export * from "./office-at-home.ts";
export * from "./owed-task.ts";
export * from "./released-digest.ts";
export * from "./reminder.ts";
export * from "./set-tasking.ts";
export * from "./task-acts.ts";
export * from "./task-conflict.ts";
export * from "./task-news.ts";
export {
  isTaskingClosed,
  owesAnswer,
  presentTasking,
  type TaskedOffice,
  type Tasking,
  type TaskingHistoryBroken,
  taskedOffice,
  taskingAfter,
  taskingAfterFact,
} from "./tasking.ts";
