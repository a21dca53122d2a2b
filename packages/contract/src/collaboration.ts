import { z } from "zod";
import { TABLE_COUNTRIES_MAXIMUM } from "./forum.ts";
import { collaborationId, countryCode, forumId, instant, technologyId } from "./id.ts";
import { listOf } from "./list-of.ts";
import { readinessBand } from "./priority-result.ts";
import { collaboration } from "./reference.ts";
import { author } from "./status.ts";
import { needed, paragraph, title } from "./text.ts";

const reason = needed(paragraph(2000), "give the reason in a sentence");

export const foundCollaborationInput = z.strictObject({
  title: needed(title, "name it"),
  /** In which it begins, this one or an earlier one. */
  year: z.int("write a year").min(1900, "write a year from 1900 on").max(9999, "write a year of four digits"),
  members: z
    .array(countryCode)
    .min(1, "name the countries")
    .max(TABLE_COUNTRIES_MAXIMUM, `name at most ${TABLE_COUNTRIES_MAXIMUM} countries`)
    .refine((members) => new Set(members).size === members.length, "name each country once"),
  /** The forum under which it runs; none when left out. */
  forum: forumId.nullable().default(null),
  technologies: z.array(technologyId).min(1, "name a technology").max(20),
  bands: z.array(readinessBand).min(1, "say where along the chain").max(3),
  statement: needed(paragraph(2000), "say what it is for"),
  source: needed(title, "name what says so"),
  /** Needed where something that runs would be duplicated. */
  duplicateReason: paragraph(2000).default(""),
  reason,
});
export const collaborationFounded = z.object({ collaboration: collaborationId });

/** A collaboration that somebody put on record here, with what it repeated then. */
export const newCollaboration = z.object({
  collaboration,
  statement: z.string(),
  source: z.string(),
  duplicates: listOf(collaborationId),
  adjacent: listOf(collaborationId),
  duplicateReason: z.string().nullable(),
});
export const collaborationFoundingsOutput = z.object({
  foundings: listOf(
    z.object({
      founding: newCollaboration,
      reason: z.string(),
      at: instant,
      by: author,
      personName: z.string(),
    }),
  ),
});
