import type { CollaborationId, CountryCode, ForumId, TechnologyId } from "../id.ts";
import type { Stage } from "../technology/index.ts";

export const FORUM_KINDS = [
  "bilateral",
  "plurilateral",
  "agreement",
  "institution",
  "standards-body",
  "industry-body",
] as const;
export type ForumKind = (typeof FORUM_KINDS)[number];

/** A table at which countries meet. `members` is absent where the seed does not list them: absent is not empty. */
export interface Forum {
  readonly id: ForumId;
  readonly name: string;
  readonly kind: ForumKind;
  readonly members: readonly CountryCode[] | null;
  /** Who the members are when they are not countries, or where their list comes from. */
  readonly membersNote: string | null;
  readonly workingGroups: readonly string[];
}

/** Joint work that already runs or ran, with the year it began. */
export interface Collaboration {
  readonly id: CollaborationId;
  readonly title: string;
  readonly year: number;
  readonly endedYear: number | null;
  readonly members: readonly CountryCode[];
  readonly forum: ForumId | null;
  readonly technologies: readonly TechnologyId[];
  readonly stages: readonly Stage[];
}
