import type { TechnologyId } from "../id.ts";
import type { Passage } from "../source.ts";

/** `brief`: one of the brief's four priorities. `next`: put forward by outside experts for the next round. */
export const PRIORITY_SETS = ["brief", "next"] as const;
export type PrioritySet = (typeof PRIORITY_SETS)[number];

export interface Technology {
  readonly id: TechnologyId;
  readonly name: string;
  readonly prioritySet: PrioritySet;
  readonly passage: Passage;
}
