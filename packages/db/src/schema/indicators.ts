import type {
  FigureSourceId,
  FigureTheme,
  IndicatorDirection,
  IndicatorId,
  PackId,
  TechnologyId,
  Unit,
} from "@entente/domain";
import { index, pgTable, text } from "drizzle-orm/pg-core";
import { idText, plainText } from "./column.ts";
import { packSources } from "./pack-sources.ts";

/** What figures and memberships measure. An indicator belongs to one pack; its facts go when it goes. */
export const indicators = pgTable(
  "indicators",
  {
    id: plainText().$type<IndicatorId>().primaryKey(),
    pack: idText<PackId>().notNull(),
    title: text().notNull(),
    theme: text().$type<FigureTheme>().notNull(),
    technology: idText<TechnologyId>(),
    unit: text().$type<Unit>().notNull(),
    direction: text().$type<IndicatorDirection>().notNull(),
    source: plainText()
      .$type<FigureSourceId>()
      .notNull()
      .references(() => packSources.id),
    note: text(),
  },
  (table) => [
    index("indicators_pack").on(table.pack),
    index("indicators_source").on(table.source),
    index("indicators_theme").on(table.theme, table.id),
  ],
);
