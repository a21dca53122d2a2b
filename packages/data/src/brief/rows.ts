import {
  agency,
  agencyId,
  basis,
  calendarDate,
  collaboration,
  collaborationId,
  country,
  countryCode,
  datePrecision,
  forum,
  forumId,
  implementation,
  instant,
  line,
  paragraph,
  personId,
  recommendationKey,
  seatId,
  sourceDocument,
  stage,
  TITLE_LENGTH,
  technologyId,
  theme,
  title,
} from "@entente/contract";
import { EMPLOYMENTS, PRIORITY_SETS, ROLES, SEAT_CONTACTS } from "@entente/domain";
import { z } from "zod";

/** Longest quotation from the source: enough to find the place, too short to replace the text. */
export const QUOTE_WORDS_MAXIMUM = 25;

const STATEMENT_LENGTH = 2000;
const ORDINAL = /^[1-9][0-9]{0,3}$/;
const NUMBER = /^-?\d+(\.\d+)?$/;

const name = line(TITLE_LENGTH).refine((value) => value !== "", "write a name");
const sentence = paragraph(STATEMENT_LENGTH).refine((value) => value !== "", "write a sentence");
const passage = z.strictObject({ section: name, paragraph: z.int().min(1) });

const ordinalCell = z.string().regex(ORDINAL, "write a whole number from 1").transform(Number);
const numberCell = z.string().regex(NUMBER, "write a number").transform(Number);
const yesCell = z.enum(["yes", "no"]).transform((answer) => answer === "yes");
const quote = sentence.refine(
  (value) => value.split(/\s+/).length <= QUOTE_WORDS_MAXIMUM,
  `quote at most ${QUOTE_WORDS_MAXIMUM} words`,
);

export const sourceRow = sourceDocument.extend({
  issued: z.strictObject({ on: calendarDate, precision: datePrecision }),
  compiledAt: instant,
  sections: z.array(name).min(1),
});
export type SourceRow = z.output<typeof sourceRow>;

export const recommendationRow = z.strictObject({
  key: recommendationKey,
  theme,
  title: name,
  statement: sentence,
  passages: z.array(passage).min(1),
  technologies: z.array(technologyId),
  stages: z.array(stage),
  instrument: name,
  lead: agencyId,
  supporting: z.array(agencyId),
  assignmentBasis: basis,
  partners: z.array(countryCode),
  forums: z.array(forumId),
  buildsOn: z.array(collaborationId),
  dependsOn: z.array(recommendationKey),
  externalActors: z.array(name),
});
export type RecommendationRow = z.output<typeof recommendationRow>;

export const historyRow = z.strictObject({
  key: recommendationKey,
  on: calendarDate,
  to: implementation,
  fact: sentence,
  basis,
  evidence: z.strictObject({ title, locator: name, dated: calendarDate }),
});
export type HistoryRow = z.output<typeof historyRow>;

export const milestoneRow = z.strictObject({
  ref: name,
  key: recommendationKey,
  title: name,
  startsOn: calendarDate.nullable(),
  due: calendarDate.nullable(),
  doneOn: calendarDate.nullable(),
  note: sentence.nullable(),
  basis,
});
export type MilestoneRow = z.output<typeof milestoneRow>;

export const passageRow = z.strictObject({ key: recommendationKey, ...passage.shape, quote });
export type PassageRow = z.output<typeof passageRow>;

export const agencyRow = z.strictObject({ ...agency.shape, name });
export type AgencyRow = z.output<typeof agencyRow>;

export const seatRow = z.strictObject({
  id: seatId,
  agency: agencyId,
  contact: z.enum(SEAT_CONTACTS).nullable(),
  title,
  holder: personId.nullable(),
  basis,
  note: sentence,
});
export type SeatRow = z.output<typeof seatRow>;

export const personRow = z.strictObject({
  id: personId,
  name,
  role: z.enum(ROLES),
  agency: agencyId,
  country: countryCode.nullable(),
  employment: z.enum(EMPLOYMENTS).nullable(),
  isPersona: yesCell,
});
export type PersonRow = z.output<typeof personRow>;

export const technologyRow = z.strictObject({
  id: technologyId,
  name,
  prioritySet: z.enum(PRIORITY_SETS),
  section: name,
  paragraph: ordinalCell,
});
export type TechnologyRow = z.output<typeof technologyRow>;

export const forumRow = z
  .strictObject({ ...forum.shape, name })
  .refine(({ members, membersNote }) => (members === null) !== (membersNote === null), {
    message: "list the members, or say in membersNote who they are",
    path: ["members"],
  });
export type ForumRow = z.output<typeof forumRow>;

export const collaborationRow = z.strictObject({ ...collaboration.shape, title });
export type CollaborationRow = z.output<typeof collaborationRow>;

export const countryRow = z.strictObject({ ...country.shape, name });
export type CountryRow = z.output<typeof countryRow>;

export const figureRow = z.strictObject({ fact: name, value: numberCell, year: ordinalCell });
export type FigureRow = z.output<typeof figureRow>;
