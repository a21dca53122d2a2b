import { DIRECTIONS, FACETS, GROUPS, SORTS } from "@entente/domain";
import { z } from "zod";
import {
  agencyId,
  calendarDate,
  countryCode,
  forumId,
  instant,
  recommendationId,
  recommendationKey,
  seatId,
  technologyId,
} from "./id.ts";
import { listOf } from "./list-of.ts";
import { shownMarking } from "./marking.ts";
import { theme } from "./record.ts";
import { closure, health, implementation, position, resolution, verification } from "./status.ts";
import { line } from "./text.ts";

/** Most rows that one page of a list may hold. */
export const PAGE_LIMIT = 100;

export const facet = z.enum(FACETS);
export const filters = z.partialRecord(facet, z.array(line(80)).min(1).max(60));

export const matching = {
  text: line(200).nullable().default(null),
  filters: filters.default({}),
};
export const arranged = {
  sort: z.enum(SORTS).default("key"),
  direction: z.enum(DIRECTIONS).default("ascending"),
  group: z.enum(GROUPS).nullable().default(null),
};

/** Which recommendations, in which order, from where on. All parts are optional. */
export const recommendationListInput = z
  .strictObject({
    ...matching,
    ...arranged,
    cursor: z.string().max(2000).nullable().default(null),
    limit: z.int().min(1).max(PAGE_LIMIT).default(50),
  })
  .prefault({});
export type RecommendationListInput = z.input<typeof recommendationListInput>;

export const listRow = z.object({
  id: recommendationId,
  key: recommendationKey,
  title: z.string(),
  theme,
  technologies: listOf(technologyId),
  lead: agencyId,
  supporting: listOf(agencyId),
  partners: listOf(countryCode),
  forums: listOf(forumId),
  position,
  resolution,
  implementation,
  sharesImplemented: z.int().min(0),
  shares: z.int().min(1),
  verification,
  closure,
  health,
  originalDue: calendarDate.nullable(),
  currentDue: calendarDate.nullable(),
  nextMilestoneDue: calendarDate.nullable(),
  lastReportOn: calendarDate.nullable(),
  issuedOn: calendarDate,
  updatedAt: instant,
  version: z.int(),
  /** The banner of its marking. */
  banner: z.string(),
  contact: z.object({ seat: seatId, title: z.string(), holderName: z.string().nullable() }).nullable(),
});
export type ListRow = z.output<typeof listRow>;

/** A number of matches; capped means "more than". */
export const matchCount = z.object({ count: z.int().min(0), isCapped: z.boolean() });

export const recommendationListOutput = z.object({
  rows: listOf(listRow),
  total: matchCount,
  nextCursor: z.string().nullable(),
  /** Of the rows of this page; absent when there are none. */
  marking: shownMarking.nullable(),
});
export type RecommendationListOutput = z.output<typeof recommendationListOutput>;

export const recommendationFacetsInput = z.strictObject(matching).prefault({});

const valueCounts = listOf(z.object({ value: z.string(), count: z.int().min(0) }));
export const facetCounts = z.record(facet, valueCounts);

/** Counts for each facet's values; `register` when too many match to count within them. */
export const recommendationFacetsOutput = z.object({
  scope: z.enum(["matches", "register"]),
  counts: facetCounts,
  /** Of everything that is counted; absent when nothing is. */
  marking: shownMarking.nullable(),
});
export type RecommendationFacetsOutput = z.output<typeof recommendationFacetsOutput>;
