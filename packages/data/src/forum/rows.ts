import {
  basis,
  calendarDate,
  countryCode,
  indicatorId,
  instant,
  issueId,
  tableId,
  technologyId,
} from "@entente/contract";
import {
  AGENDA_AIMS,
  DECISION_RULES,
  MEMBERSHIP_CONFIDENCES,
  MEMBERSHIP_STATUSES,
  READINESS_BANDS,
  type RoughDate,
  SOUGHT_OUTCOMES,
  VOTE_STANCES,
} from "@entente/domain";
import { z } from "zod";
import { seatRow, technologyRow } from "../brief/rows.ts";

const { note: sentence } = seatRow.shape;
const { name } = technologyRow.shape;

/** Only people who use the product report; a file cannot. */
const filedBasis = basis.exclude(["reported"]);

const ROUGH = /^\d{4}(-\d{2}(-\d{2})?)?$/;
/** A date as far as it is known: 2021, 2021-03 or 2021-03-12. A month and a year hold one day of theirs. */
const roughDate = z
  .string()
  .regex(ROUGH, "write a year, a month or a day, such as 2021-03")
  .transform((text, context): RoughDate => {
    const precision = text.length === 4 ? "year" : text.length === 7 ? "month" : "day";
    const whole = `${text}${{ year: "-12-31", month: "-28", day: "" }[precision]}`;
    const day = calendarDate.safeParse(whole);
    if (day.success) return { on: day.data, precision };
    context.issues.push({ code: "custom", input: text, message: "write a date that exists" });
    return z.NEVER;
  });

const source = z.strictObject({
  title: name,
  locator: sentence.nullable(),
  dated: calendarDate,
  basis: filedBasis,
  confidence: z.enum(MEMBERSHIP_CONFIDENCES),
});

export const tableRow = z.strictObject({
  id: tableId,
  /** Absent for a forum: it has the name that forums.json gives it. */
  name: name.nullable(),
  purpose: sentence,
  technologies: z.array(technologyId),
  bands: z.array(z.enum(READINESS_BANDS)),
  issues: z.array(issueId),
  decisionRule: z.enum(DECISION_RULES).nullable(),
  coChairs: z.array(
    z.strictObject({
      country: countryCode,
      office: name,
      since: roughDate.nullable(),
      until: roughDate.nullable(),
    }),
  ),
  began: roughDate.nullable(),
  ended: roughDate.nullable(),
  isRollComplete: z.boolean(),
  membersNote: sentence.nullable(),
  /** Where a data pack states who belongs there: by which indicator, and whether its year is that of joining. */
  roll: z
    .strictObject({
      indicator: indicatorId,
      yearMeans: z.enum(["joined", "asOf"]),
      /** Statuses that mean another one here than they say. */
      statuses: z.record(z.string(), z.enum(MEMBERSHIP_STATUSES)),
    })
    .nullable(),
  /** Who belongs there by the table's own source. */
  members: z.array(z.strictObject({ country: countryCode, joined: roughDate.nullable() })),
  source,
});
export type TableRow = z.output<typeof tableRow>;

export const meetingRow = z.strictObject({
  table: tableId,
  title: name,
  startsAt: instant,
  endsAt: instant,
  place: name.nullable(),
  /** Countries that took part or are asked to, or all members on the first day; none are listed when empty. */
  present: z.union([z.literal("members"), z.array(countryCode)]),
  agenda: z.array(
    z.strictObject({
      title: name,
      owner: countryCode,
      aim: z.enum(AGENDA_AIMS),
      minutes: z.number().nullable(),
      readAhead: z.array(z.strictObject({ title: name, locator: name, sentOn: calendarDate.nullable() })),
    }),
  ),
  readAheadDue: calendarDate.nullable(),
  readout: z.null("leave it out; a readout is reported"),
  source,
});
export type MeetingRow = z.output<typeof meetingRow>;

export const sheetRow = z.strictObject({
  ref: name,
  table: tableId,
  title: name,
  votesOn: calendarDate.nullable(),
  group: z.array(countryCode),
  items: z.array(z.strictObject({ id: name, title: name, sought: z.enum(SOUGHT_OUTCOMES).nullable() })),
  conversationsMaximum: z.int().nullable(),
  source,
});
export type SheetRow = z.output<typeof sheetRow>;

export const voteRow = z.strictObject({
  sheet: name,
  country: countryCode,
  item: name,
  stance: z.enum(VOTE_STANCES),
  on: calendarDate,
  source: name,
});
export type VoteRow = z.output<typeof voteRow>;
