import { z } from "zod";
import { overlapSettings } from "./coalition.ts";
import { surroundings } from "./coalition-result.ts";
import { charterFields, TABLE_COUNTRIES_MAXIMUM } from "./forum.ts";
import { calendarDate, collaborationId, countryCode, forumId, tableId, technologyId } from "./id.ts";
import { listOf } from "./list-of.ts";
import { readinessBand } from "./priority-result.ts";
import { line, needed, paragraph } from "./text.ts";

const members = z
  .array(countryCode)
  .min(1, "name at least one country")
  .max(TABLE_COUNTRIES_MAXIMUM, `name at most ${TABLE_COUNTRIES_MAXIMUM} countries`);
const scope = {
  technologies: z.array(technologyId).max(20).nullable().default(null),
  bands: z.array(readinessBand).max(3).nullable().default(null),
  issues: z.array(line(64)).max(100).nullable().default(null),
  members,
};

/** What a proposed working group or initiative is about, and who would take part. */
export const checkEffortInput = z.strictObject({ ...scope, settings: overlapSettings.prefault({}) });
/** What it would repeat, onto what it could dock, and what it would cost each country. */
export const checkEffortOutput = z.object({
  ...surroundings.shape,
  on: calendarDate,
  settings: overlapSettings,
  /** Running efforts by what they are to the proposed one. */
  duplicates: listOf(collaborationId),
  adjacent: listOf(collaborationId),
});

export const foundTableInput = z.strictObject({
  ...charterFields,
  /** The forum of which it is a working group; a forum of its own when left out. */
  forum: forumId.nullable().default(null),
  members,
  /** Needed where something that runs would be duplicated. */
  duplicateReason: paragraph(2000).default(""),
  reason: needed(paragraph(2000), "give the reason in a sentence"),
});
export const tableFounded = z.object({ table: tableId });
