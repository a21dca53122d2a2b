import { FOUND_COLLABORATION_LABELS } from "../found/found-labels.ts";

/** Labels of the fields by their names, for messages that begin with them. */
export const CHANGE_COLLABORATION_LABELS = {
  ...FOUND_COLLABORATION_LABELS,
  on: "Day on which it ended",
  endedYear: "Year in which it ended",
} as const;
