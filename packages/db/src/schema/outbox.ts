import type { EmailAddress } from "@entente/domain";
import { sql } from "drizzle-orm";
import { index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { idText, instant } from "./column.ts";
import { notices } from "./notices.ts";

/** Mail that is to be sent, written together with the notice that it carries. */
export const outbox = pgTable(
  "outbox",
  {
    notice: text()
      .primaryKey()
      .references(() => notices.key),
    address: idText<EmailAddress>().notNull(),
    failures: integer().notNull(),
    /** When it is tried next; ahead of now while somebody is sending it. */
    nextAt: instant().notNull(),
    sentAt: instant(),
    gaveUpAt: instant(),
    lastFault: text(),
  },
  (table) => [index("outbox_waiting").on(table.nextAt).where(sql`sent_at is null and gave_up_at is null`)],
);
