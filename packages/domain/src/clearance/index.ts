export * from "./answer.ts";
export * from "./answering.ts";
export * from "./ask.ts";
export * from "./call.ts";
export type { ClearanceRecorded } from "./clearing.ts";
export * from "./comment.ts";
export * from "./elevation.ts";
export {
  CLEARANCE_WRITINGS,
  type ClearanceEntry,
  type ClearanceWriting,
  type ClearanceWritingMissing,
  type RoundEnded,
} from "./entry.ts";
export * from "./fact.ts";
export { presentRound, type RoundHistoryBroken, roundAfter, roundAfterFact } from "./history.ts";
export { type ClearanceHold, holdsOf, oldestSuspenseOwed, sidesOf } from "./hold.ts";
export * from "./options.ts";
export * from "./part.ts";
export * from "./recall.ts";
export * from "./round.ts";
export * from "./split-memo.ts";
export * from "./subject-text.ts";
export * from "./suspense.ts";
export * from "./text-change.ts";
export {
  type DifferenceLine,
  type DifferencePiece,
  isMaterialChange,
  type TextDifference,
  textAfter,
  textBefore,
  textDifference,
} from "./text-difference.ts";
