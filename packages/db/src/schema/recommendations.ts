import type {
  AgencyId,
  Closure,
  CountryCode,
  Designation,
  ForumId,
  HealthFacts,
  HealthFinding,
  HealthLabel,
  Implementation,
  Position,
  RecommendationId,
  RecommendationKey,
  Resolution,
  SeatId,
  TechnologyId,
  Theme,
  Verification,
} from "@entente/domain";
import { sql } from "drizzle-orm";
import { boolean, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { agencies } from "./agencies.ts";
import { audience } from "./audience.ts";
import { calendarDate, idText, idTexts, instant, jsonOf, plainText, searchVector } from "./column.ts";
import { seats } from "./seats.ts";

/** Health facts that stand in the record itself; what comes from other records and seats is asked when needed. */
export type OwnHealthFacts = Omit<HealthFacts, "openDependencies" | "leadContact" | "clearanceSuspense">;

/** One row for each record as it stands now: everything that a list shows, filters and sorts by. */
export const recommendations = pgTable(
  "recommendations",
  {
    id: uuid().$type<RecommendationId>().primaryKey(),
    key: plainText().$type<RecommendationKey>().notNull(),
    version: integer().notNull(),
    title: text().notNull(),
    statement: text().notNull(),
    theme: plainText().$type<Theme>().notNull(),
    technologies: idTexts<TechnologyId>().notNull(),
    partners: idTexts<CountryCode>().notNull(),
    forums: idTexts<ForumId>().notNull(),
    lead: plainText()
      .$type<AgencyId>()
      .notNull()
      .references(() => agencies.id),
    supporting: idTexts<AgencyId>().notNull(),
    leadContact: idText<SeatId>().references(() => seats.id),
    position: text().$type<Position>().notNull(),
    resolution: text().$type<Resolution>().notNull(),
    implementation: plainText().$type<Implementation>().notNull(),
    sharesImplemented: integer().notNull(),
    shares: integer().notNull(),
    sharesOpen: integer().notNull(),
    verification: text().$type<Verification>().notNull(),
    /** Day of the claim or dispute that a verifier has to judge, settle or close; absent when there is none. */
    toJudgeSince: calendarDate(),
    closure: text().$type<Closure>().notNull(),
    /** Whether others still have to wait for it. */
    isBlocking: boolean().notNull(),
    doneOn: calendarDate(),
    /** Blocking records that depend directly on this one. */
    waitingDependents: integer().notNull(),
    originalDue: calendarDate(),
    currentDue: calendarDate(),
    nextMilestoneDue: calendarDate(),
    lastReportOn: calendarDate(),
    /** The earliest date that is still to be kept, its own or a milestone's; 9999-12-31 when there is none. */
    pressingDue: calendarDate().notNull(),
    health: plainText().$type<HealthLabel>().notNull(),
    findings: jsonOf<readonly HealthFinding[]>().notNull(),
    reviewOn: calendarDate(),
    healthFacts: jsonOf<OwnHealthFacts>().notNull(),
    registeredAt: instant().notNull(),
    updatedAt: instant().notNull(),
    /** First and last month in which the history has rows. */
    historyFrom: calendarDate().notNull(),
    historyTo: calendarDate().notNull(),
    /** `facet:value` for every facet that the list filters by. */
    facets: text().array().notNull(),
    /** `pair:value|value` for the heat tables. */
    pairs: text().array().notNull(),
    /** As the last change of its marking left it; absent while nobody has marked it. */
    designation: jsonOf<Designation>(),
    audience: audience(),
    fts: searchVector().notNull(),
    dueSort: plainText().notNull(),
    keySort: plainText().notNull(),
    healthSort: plainText().notNull(),
  },
  (table) => [
    uniqueIndex("recommendations_key").on(table.key),
    index("recommendations_lead").on(table.lead),
    index("recommendations_lead_contact").on(table.leadContact),
    index("recommendations_review").on(table.reviewOn, table.id).where(sql`review_on is not null`),
    index("recommendations_to_judge").on(table.toJudgeSince, table.id).where(sql`to_judge_since is not null`),
    index("recommendations_pressing").on(table.pressingDue, table.id).where(sql`closure = 'open'`),
    index("recommendations_dated")
      .on(table.currentDue, table.id)
      .where(sql`closure = 'open' and current_due is not null`),
    index("recommendations_unlocking")
      .on(table.waitingDependents, table.id)
      .where(sql`is_blocking and waiting_dependents > 0`),
    index("recommendations_search").using("gin", table.facets, table.fts),
    index("recommendations_audience").using("gin", table.audience),
    index("recommendations_title_trigram").using("gin", table.title.op("gin_trgm_ops")),

    index("recommendations_due").on(table.dueSort, table.id),
    index("recommendations_by_key").on(table.keySort, table.id),
    index("recommendations_updated").on(table.updatedAt, table.id),
    index("recommendations_health").on(table.healthSort, table.id),

    index("recommendations_theme_due").on(table.theme, table.dueSort, table.id),
    index("recommendations_theme_key").on(table.theme, table.keySort, table.id),
    index("recommendations_theme_updated").on(table.theme, table.updatedAt, table.id),
    index("recommendations_theme_health").on(table.theme, table.healthSort, table.id),

    index("recommendations_lead_due").on(table.lead, table.dueSort, table.id),
    index("recommendations_lead_key").on(table.lead, table.keySort, table.id),
    index("recommendations_lead_updated").on(table.lead, table.updatedAt, table.id),
    index("recommendations_lead_health").on(table.lead, table.healthSort, table.id),

    index("recommendations_health_due").on(table.health, table.dueSort, table.id),
    index("recommendations_health_key").on(table.health, table.keySort, table.id),
    index("recommendations_health_updated").on(table.health, table.updatedAt, table.id),
    index("recommendations_health_health").on(table.health, table.healthSort, table.id),

    index("recommendations_implementation_due").on(table.implementation, table.dueSort, table.id),
    index("recommendations_implementation_key").on(table.implementation, table.keySort, table.id),
    index("recommendations_implementation_updated").on(table.implementation, table.updatedAt, table.id),
    index("recommendations_implementation_health").on(table.implementation, table.healthSort, table.id),
  ],
);
