import type { AgencyId, EvidenceId, EvidenceKind, RecommendationId } from "@entente/domain";
import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { agencies } from "./agencies.ts";
import { calendarDate, idText, instant } from "./column.ts";
import { recommendations } from "./recommendations.ts";

/** Every piece of evidence, whether a fact carries it or an agency filed it on its own. */
export const evidence = pgTable(
  "evidence",
  {
    recommendationId: uuid()
      .$type<RecommendationId>()
      .notNull()
      .references(() => recommendations.id),
    id: uuid().$type<EvidenceId>().notNull(),
    agency: idText<AgencyId>()
      .notNull()
      .references(() => agencies.id),
    kind: text().$type<EvidenceKind>().notNull(),
    title: text().notNull(),
    locator: text(),
    sha256: text(),
    dated: calendarDate().notNull(),
    note: text(),
    filedAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.recommendationId, table.id] }),
    index("evidence_agency").on(table.agency),
  ],
);
