import { DESK_DUTIES, DESK_REASONS, FINDING_KINDS, HEALTH_LABELS, IMPLEMENTATIONS } from "@entente/domain";
import { z } from "zod";
import { agencyId, calendarDate, recommendationKey } from "./id.ts";
import { listOf } from "./list-of.ts";
import { facetCounts, listRow } from "./listing.ts";
import { shownMarking } from "./marking.ts";
import { agency, heldSeat } from "./reference.ts";
import { implementation, verification } from "./status.ts";

const count = z.int().min(0);
/** Of all records that are shown or counted; absent when there are none. */
const marking = shownMarking.nullable();

/** One cell of a heat table: an agency with a share, and how many records carry the value. */
export const healthCell = z.object({ agency: agencyId, value: z.enum(HEALTH_LABELS), count });
export const implementationCell = z.object({ agency: agencyId, value: z.enum(IMPLEMENTATIONS), count });

export const agencyListOutput = z.object({
  agencies: listOf(agency.extend({ shares: count })),
  byHealth: listOf(healthCell),
  /** What each agency claims of its own shares. */
  byImplementation: listOf(implementationCell),
  marking,
});

export const agencyGetInput = z.strictObject({ agency: agencyId });
export const agencyGetOutput = z.object({
  agency,
  parent: agency.nullable(),
  bureaus: listOf(agency),
  seats: listOf(heldSeat),
  led: listOf(listRow),
  supported: listOf(listRow),
  /** How many it leads and supports in all; the lists above hold at most a page of each. */
  ledTotal: count,
  supportedTotal: count,
  marking,
});

export const portfolioOverviewOutput = z.object({
  total: count,
  counts: facetCounts,
  claimedByVerification: listOf(z.object({ implementation, verification, count })),
  findings: listOf(z.object({ kind: z.enum(FINDING_KINDS), count })),
  /** Records with a missed date, worst first. */
  late: listOf(listRow),
  lateTotal: count,
  /** Dated milestones and due dates that lie ahead or were missed, earliest first. */
  dates: listOf(
    z.object({
      recommendation: recommendationKey,
      title: z.string(),
      milestone: z.string().nullable(),
      startsOn: calendarDate.nullable(),
      due: calendarDate,
      originalDue: calendarDate,
      doneOn: calendarDate.nullable(),
    }),
  ),
  datesTotal: count,
  mostUnlocking: listOf(z.object({ row: listRow, direct: count, all: count })),
  marking,
});
export type PortfolioOverview = z.output<typeof portfolioOverviewOutput>;

export const deskEntry = z.object({
  reason: z.enum(DESK_REASONS),
  /** The day that the reason is about, and the days since; negative when it lies ahead. */
  on: calendarDate.nullable(),
  days: z.int().nullable(),
  milestone: z.string().nullable(),
});
export const deskItem = z.object({
  row: listRow,
  entries: listOf(deskEntry),
  /** What the person's own agency claims of its share; absent when it has none. */
  ownShare: implementation.nullable(),
});
export const deskOutput = z.object({
  /** Absent for people whose role owes nothing. */
  duty: z.enum(DESK_DUTIES).nullable(),
  items: listOf(deskItem),
  total: count,
  /** True when only the most pressing were looked at. */
  isCut: z.boolean(),
  horizonDays: count,
  marking,
});
export type Desk = z.output<typeof deskOutput>;
