import { bandsOfStages } from "../technology/index.ts";
import type { Collaboration, Forum } from "./forum.ts";
import type { EffortScope } from "./overlap.ts";

/**
 * What a collaboration is about and who takes part. One that lists no members of its own has those of its forum, and
 * they are not known where the forum does not list them. Which issues it takes up is not on record.
 */
export function scopeOfCollaboration(
  { technologies, stages, members, forum }: Collaboration,
  forums: readonly Pick<Forum, "id" | "members">[],
): EffortScope {
  const ofForum = forums.find(({ id }) => id === forum)?.members ?? null;
  return {
    technologies,
    bands: bandsOfStages(stages),
    members: members.length > 0 ? members : ofForum,
    issues: null,
  };
}
