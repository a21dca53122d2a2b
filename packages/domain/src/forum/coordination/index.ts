export * from "./coordination-sheet.ts";
export {
  type Conversation,
  type Interlocutors,
  UNASSIGNED_REASONS,
  type Unassigned,
  type UnassignedReason,
} from "./interlocutors.ts";
export * from "./revise-sheet.ts";
export * from "./sheet-record.ts";
export * from "./vote-outlook.ts";
