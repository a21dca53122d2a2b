import type {
  AgencyId,
  CoalitionProposalId,
  ForumId,
  PersonId,
  RecommendationId,
  RecommendationKey,
  SeatId,
} from "@entente/domain";
import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { FrozenInputs, ProposalResult } from "../coalition-port.ts";
import { idText, instant, jsonOf } from "./column.ts";
import { recommendations } from "./recommendations.ts";

/** Proposed coalitions, frozen: what went in, by which method, and what came out. Append-only. */
export const coalitionProposals = pgTable(
  "coalition_proposals",
  {
    id: uuid().$type<CoalitionProposalId>().primaryKey(),
    recommendationId: uuid()
      .$type<RecommendationId>()
      .notNull()
      .unique()
      .references(() => recommendations.id),
    recommendation: idText<RecommendationKey>().notNull().unique(),
    title: text().notNull(),
    method: text().notNull(),
    forum: idText<ForumId>(),
    inputs: jsonOf<FrozenInputs>().notNull(),
    result: jsonOf<ProposalResult>().notNull(),
    duplicateReason: text(),
    /** SHA-256 over the canonical inputs and over the canonical result. */
    inputsHash: text().notNull(),
    resultHash: text().notNull(),
    at: instant().notNull(),
    authorPerson: idText<PersonId>().notNull(),
    authorSeat: idText<SeatId>(),
    authorAgency: idText<AgencyId>().notNull(),
  },
  (table) => [index("coalition_proposals_at").on(table.at, table.id)],
);
