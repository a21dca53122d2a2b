import type {
  AgencyId,
  CalendarDate,
  ClearanceRoundId,
  ClearanceSubjectKind,
  ElevationLevel,
  OfficeId,
  RecommendationKey,
  RoundStatus,
  SuspenseRule,
} from "@entente/domain";
import { sql } from "drizzle-orm";
import { boolean, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { calendarDate, idText, idTexts, instant, plainText } from "./column.ts";

/** One row for each round of clearance as it stands now; its facts are the history that it follows from. */
export const clearanceRounds = pgTable(
  "clearance_rounds",
  {
    id: uuid().$type<ClearanceRoundId>().primaryKey(),
    subjectKind: plainText().$type<ClearanceSubjectKind>().notNull(),
    subjectKey: plainText().notNull(),
    title: text().notNull(),
    about: idText<RecommendationKey>(),
    textVersion: integer().notNull(),
    convener: idText<OfficeId>().notNull(),
    convenerAgency: plainText().$type<AgencyId>().notNull(),
    calledAt: instant().notNull(),
    suspense: calendarDate().$type<CalendarDate>().notNull(),
    atSuspense: text().$type<SuspenseRule>().notNull(),
    status: text().$type<RoundStatus>().notNull(),
    isRunning: boolean().notNull(),
    level: text().$type<ElevationLevel>(),
    required: idTexts<OfficeId>().notNull(),
    owing: idTexts<OfficeId>().notNull(),
    /** The agencies of the offices in `owing`, each once. */
    owingAgencies: idTexts<AgencyId>().notNull(),
    opposing: idTexts<OfficeId>().notNull(),
    openCritical: integer().notNull(),
    /** Required offices whose silence would be recorded once the suspense has passed. */
    silent: integer().notNull(),
    follows: uuid().$type<ClearanceRoundId>(),
    version: integer().notNull(),
  },
  (table) => [
    uniqueIndex("clearance_rounds_follows").on(table.follows).where(sql`follows is not null`),
    uniqueIndex("clearance_rounds_first").on(table.subjectKind, table.subjectKey).where(sql`follows is null`),
    index("clearance_rounds_subject").on(table.subjectKind, table.subjectKey),
    index("clearance_rounds_called").on(table.calledAt, table.id),
    index("clearance_rounds_convener").on(table.convenerAgency, table.calledAt, table.id),
    index("clearance_rounds_about").on(table.about, table.calledAt, table.id),
    index("clearance_rounds_running").on(table.suspense, table.id).where(sql`is_running`),
    index("clearance_rounds_owing").using("gin", table.owingAgencies).where(sql`is_running`),
  ],
);
