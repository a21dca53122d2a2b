import type { Collaboration, Forum } from "../forum/forum.ts";
import { parseCollaborationId, parseForumId } from "../id.ts";
import type { Stage } from "../technology/index.ts";
import { expectOk } from "./expect-result.ts";
import { country, technology } from "./requirement-builder.ts";

export const forumId = (text: string) => expectOk(parseForumId(text));

/** A forum that lists no members, and one of four countries with a working group. */
export const FORUMS: readonly Forum[] = [
  {
    id: forumId("oecd"),
    name: "OECD",
    kind: "institution",
    members: null,
    membersNote: null,
    workingGroups: [],
  },
  {
    id: forumId("quad"),
    name: "Quad",
    kind: "plurilateral",
    members: ["AUS", "IND", "JPN", "USA"].map(country),
    membersNote: null,
    workingGroups: ["Critical technology"],
  },
];

interface CollaborationFacts {
  readonly members?: readonly string[];
  readonly forum?: string;
  readonly technologies?: readonly string[];
  readonly stages?: readonly Stage[];
  readonly endedYear?: number;
}

export function collaboration(id: string, facts: CollaborationFacts = {}): Collaboration {
  return {
    id: expectOk(parseCollaborationId(id)),
    title: id,
    year: 2021,
    endedYear: facts.endedYear ?? null,
    members: (facts.members ?? []).map(country),
    forum: facts.forum === undefined ? null : forumId(facts.forum),
    technologies: (facts.technologies ?? []).map(technology),
    stages: facts.stages ?? [],
  };
}

/** One of Japan and the United States on 6G, what the forums do, and one that has ended. */
export const COLLABORATIONS: readonly Collaboration[] = [
  collaboration("sixth-generation", {
    members: ["JPN", "USA"],
    technologies: ["telecommunications"],
    stages: ["research", "development"],
  }),
  collaboration("principles", { forum: "oecd", technologies: ["ai"], stages: ["standardization"] }),
  collaboration("quad-telecom", {
    forum: "quad",
    technologies: ["telecommunications"],
    stages: ["development"],
  }),
  collaboration("quad-chips", {
    forum: "quad",
    technologies: ["semiconductors", "telecommunications"],
    stages: ["commercialization"],
  }),
  collaboration("ended", {
    members: ["JPN", "USA"],
    forum: "quad",
    technologies: ["quantum", "telecommunications"],
    stages: ["research"],
    endedYear: 2020,
  }),
];
