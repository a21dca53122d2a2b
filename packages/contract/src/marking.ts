import {
  BASIC_CATEGORIES,
  type CuiCategory,
  DISSEMINATION_CONTROLS,
  MARKING_LEVELS,
  type PlainControl,
  RELEASE_CONTROLS,
  SPECIFIED_CATEGORIES,
  SUPPLEMENTAL_MARKS,
} from "@entente/domain";
import { z } from "zod";
import { agencyId, countryCode, forumId, instant, personId, recommendationKey } from "./id.ts";
import { listOf } from "./list-of.ts";
import { refusal } from "./refusal.ts";
import { author } from "./status.ts";
import { line, needed, reason } from "./text.ts";

const CATEGORIES = [...Object.keys(BASIC_CATEGORIES), ...Object.keys(SPECIFIED_CATEGORIES)] as CuiCategory[];
/** Controls that say all by themselves; the others come with a list, and are there when it names somebody. */
export const PLAIN_CONTROLS = DISSEMINATION_CONTROLS.filter(
  (control): control is PlainControl => !(RELEASE_CONTROLS as readonly string[]).includes(control),
);

const names = z.strictObject({ countries: listOf(countryCode), forums: listOf(forumId) });
const recipients = [
  z.strictObject({ kind: z.literal("agency"), agency: agencyId, person: personId.nullable() }),
  z.strictObject({ kind: z.literal("contractor"), agency: agencyId, person: personId.nullable() }),
  z.strictObject({ kind: z.literal("partner"), country: countryCode, person: personId.nullable() }),
] as const;
const recipient = z.discriminatedUnion("kind", recipients);
/** A recipient, or a person by short name or name, who comes on the list as what they are. */
const wantedRecipient = z.discriminatedUnion("kind", [
  ...recipients,
  z.strictObject({ kind: z.literal("person"), named: line(200) }),
]);

const marking = z.object({
  level: z.enum(MARKING_LEVELS),
  categories: listOf(z.enum(CATEGORIES)),
  controls: listOf(z.enum(PLAIN_CONTROLS)),
  releasableTo: names,
  displayOnlyTo: names,
});

/** A marking with what stands beside its banner. */
export const designation = z.object({
  marking,
  isPublic: z.boolean(),
  designatedBy: listOf(agencyId),
  disseminationList: listOf(recipient).nullable(),
  privilegedTo: listOf(agencyId),
  supplemental: listOf(z.enum(SUPPLEMENTAL_MARKS)),
});

/** What stands above and below what is shown: the union of the markings of its parts. */
export const shownMarking = z.object({
  banner: z.string(),
  /** Everybody may have all of it. */
  isPublic: z.boolean(),
  designatedBy: listOf(agencyId),
  supplemental: listOf(z.enum(SUPPLEMENTAL_MARKS)),
});
export type ShownMarking = z.output<typeof shownMarking>;

const markingHistoryEntry = z.object({
  sequence: z.int().min(1),
  kind: z.enum(["changed", "requested", "declined"]),
  designation,
  banner: z.string(),
  reason: z.string(),
  /** The request that it grants or declines. */
  request: z.int().min(1).nullable(),
  by: author,
  personName: z.string(),
  at: instant,
});
export type MarkingHistoryEntry = z.output<typeof markingHistoryEntry>;

export const markingGetInput = z.strictObject({ recommendation: recommendationKey });
export const markingGetOutput = z.object({
  recommendation: recommendationKey,
  title: z.string(),
  designation,
  banner: z.string(),
  /** The last entry's number, for whoever changes something; 0 when there is none. */
  sequence: z.int().min(0),
  /** Newest first; empty for officials of other countries, to whom nobody released it. */
  history: listOf(markingHistoryEntry),
  /** Names of those on lists of recipients who may enter; none for officials of other countries. */
  people: listOf(z.object({ person: personId, name: z.string() })),
  /** Numbers of the requests that wait for an answer. */
  openRequests: listOf(z.int().min(1)),
  /** Why this person may not change it, or ask for a change; absent when they may. */
  changeRefusal: refusal.nullable(),
  requestRefusal: refusal.nullable(),
});
export type MarkingGetOutput = z.output<typeof markingGetOutput>;

const nameList = z
  .strictObject({
    countries: z.array(countryCode).max(300).readonly().default([]),
    forums: z.array(forumId).max(100).readonly().default([]),
  })
  .prefault({});

/** A marking as a person wants it. */
export const wantedMarking = z.strictObject({
  /** Everybody may have it; then it carries no mark at all. */
  isPublic: z.boolean().default(false),
  level: z.enum(MARKING_LEVELS),
  categories: z.array(z.enum(CATEGORIES)).max(CATEGORIES.length).readonly().default([]),
  controls: z.array(z.enum(PLAIN_CONTROLS)).max(PLAIN_CONTROLS.length).readonly().default([]),
  releasableTo: nameList,
  displayOnlyTo: nameList,
  /** With DL ONLY: who may receive it. */
  disseminationList: z.array(wantedRecipient).max(200).readonly().default([]),
  supplemental: z.array(z.enum(SUPPLEMENTAL_MARKS)).max(SUPPLEMENTAL_MARKS.length).readonly().default([]),
});
export type WantedMarking = z.output<typeof wantedMarking>;

const sequence = z.int().min(0).max(2_147_483_647);
export const changeMarkingInput = z.strictObject({
  recommendation: recommendationKey,
  /** Number of the last entry that the person saw; 0 for none. */
  seen: sequence,
  marking: wantedMarking,
  reason: needed(reason, "say why the marking should be this"),
});
export const decideMarkingInput = z.strictObject({
  recommendation: recommendationKey,
  seen: sequence.min(1),
  request: sequence.min(1),
  isGranted: z.boolean(),
  /** Needed to decline; when granted, the reason of the request stands unless another is given. */
  reason,
});
