import { FORUM_KINDS, PRIORITY_SETS } from "@entente/domain";
import { z } from "zod";
import { agencyId, collaborationId, countryCode, forumId, personId, seatId, technologyId } from "./id.ts";
import { listOf } from "./list-of.ts";
import { passage, stage } from "./record.ts";
import { employment } from "./session.ts";
import { basis } from "./status.ts";

export const agency = z.object({ id: agencyId, name: z.string(), parent: agencyId.nullable(), basis });
export const heldSeat = z.object({
  id: seatId,
  agency: agencyId,
  title: z.string(),
  holder: personId.nullable(),
  holderName: z.string().nullable(),
  holderEmployment: employment,
});
export const technology = z.object({
  id: technologyId,
  name: z.string(),
  prioritySet: z.enum(PRIORITY_SETS),
  passage,
});
export const forum = z.object({
  id: forumId,
  name: z.string(),
  kind: z.enum(FORUM_KINDS),
  members: listOf(countryCode).nullable(),
  membersNote: z.string().nullable(),
  workingGroups: listOf(z.string()),
});
export const collaboration = z.object({
  id: collaborationId,
  title: z.string(),
  year: z.int(),
  endedYear: z.int().nullable(),
  members: listOf(countryCode),
  forum: forumId.nullable(),
  technologies: listOf(technologyId),
  stages: listOf(stage),
});
export const country = z.object({ code: countryCode, name: z.string() });
export const sourceDocument = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  authors: listOf(z.string()),
  published: z.string(),
  kind: z.string(),
});
export const sourceFigure = z.object({
  source: z.string(),
  fact: z.string(),
  value: z.number(),
  year: z.int(),
});

/** Names for everything that records refer to. */
export const vocabularyOutput = z.object({
  agencies: listOf(agency),
  /** Those of other countries. */
  agenciesAbroad: listOf(agencyId),
  technologies: listOf(technology),
  forums: listOf(forum),
  collaborations: listOf(collaboration),
  countries: listOf(country),
  sources: listOf(sourceDocument),
  figures: listOf(sourceFigure),
});
export type Vocabulary = z.output<typeof vocabularyOutput>;
