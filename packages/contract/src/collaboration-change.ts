import { z } from "zod";
import { TABLE_COUNTRIES_MAXIMUM } from "./forum.ts";
import { calendarDate, collaborationId, countryCode, forumId, instant, technologyId } from "./id.ts";
import { listOf } from "./list-of.ts";
import { readinessBand } from "./priority-result.ts";
import { collaboration } from "./reference.ts";
import { author } from "./status.ts";
import { needed, paragraph, title } from "./text.ts";

const acted = {
  collaboration: collaborationId,
  /** Last change that the person saw; 0 when there was none. */
  seen: z.int().min(0).max(2_147_483_647),
  source: needed(title, "name what says so"),
  reason: needed(paragraph(2000), "give the reason in a sentence"),
};
const year = z
  .int("write a year")
  .min(1900, "write a year from 1900 on")
  .max(9999, "write a year of four digits");

export const endCollaborationInput = z.strictObject({ ...acted, on: calendarDate });
export const correctCollaborationInput = z.strictObject({
  ...acted,
  title: needed(title, "name it"),
  year,
  /** Of what has ended; none says that it runs after all. */
  endedYear: year.nullable().default(null),
  members: z
    .array(countryCode)
    .max(TABLE_COUNTRIES_MAXIMUM, `name at most ${TABLE_COUNTRIES_MAXIMUM} countries`)
    .refine((members) => new Set(members).size === members.length, "name each country once"),
  forum: forumId.nullable().default(null),
  technologies: z.array(technologyId).max(20),
  bands: z.array(readinessBand).max(3),
});
export const collaborationChanged = z.object({ sequence: z.int().min(1) });

const states = { before: collaboration, after: collaboration, source: z.string() };
export const collaborationChange = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ended"), on: calendarDate, ...states }),
  z.object({ kind: z.literal("corrected"), ...states }),
]);
export const collaborationChangesInput = z.strictObject({
  /** One of them, or all when left out. */
  collaboration: collaborationId.nullable().default(null),
});
export const collaborationChangesOutput = z.object({
  /** By collaboration, in the order in which they were put down. */
  changes: listOf(
    z.object({
      collaboration: collaborationId,
      sequence: z.int().min(1),
      change: collaborationChange,
      reason: z.string(),
      at: instant,
      by: author,
      personName: z.string(),
    }),
  ),
});
