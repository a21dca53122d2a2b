import type {
  AgencyId,
  PersonId,
  PriorityResult,
  PriorityRunId,
  PriorityRunInputs,
  SeatId,
} from "@entente/domain";
import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { idText, instant, jsonOf } from "./column.ts";

/** Frozen rankings: what went in, by which method, and what came out. Append-only. */
export const priorityRuns = pgTable(
  "priority_runs",
  {
    id: uuid().$type<PriorityRunId>().primaryKey(),
    title: text().notNull(),
    method: text().notNull(),
    inputs: jsonOf<PriorityRunInputs>().notNull(),
    result: jsonOf<PriorityResult>().notNull(),
    /** SHA-256 over the canonical inputs and over the canonical result. */
    inputsHash: text().notNull(),
    resultHash: text().notNull(),
    at: instant().notNull(),
    authorPerson: idText<PersonId>().notNull(),
    authorSeat: idText<SeatId>(),
    authorAgency: idText<AgencyId>().notNull(),
  },
  (table) => [index("priority_runs_at").on(table.at, table.id)],
);
