import type { CollaborationId, CountryCode, NewCollaboration, TechnologyId } from "@entente/domain";

/** Joint work of Japan and the Netherlands on chips, put on record under this id. */
export function testFounding(id: string): NewCollaboration {
  return {
    collaboration: {
      id: id as CollaborationId,
      title: "Chip tools",
      year: 2026,
      endedYear: null,
      members: ["JPN", "NLD"] as readonly string[] as readonly CountryCode[],
      forum: null,
      technologies: ["semiconductors" as TechnologyId],
      stages: [],
    },
    statement: "Tools of chip making.",
    source: "Joint statement",
    duplicates: [],
    adjacent: [],
    duplicateReason: null,
  };
}
