import { RIVALRY_KINDS } from "@entente/domain";
import { z } from "zod";
import { countryCode } from "./id.ts";
import { listOf } from "./list-of.ts";
import { rivalryCost } from "./tension.ts";

const range = z.object({ low: z.number(), high: z.number() });
/** A pair that is rated otherwise than it was. */
export const rivalryMove = z.object({
  kind: z.enum(RIVALRY_KINDS),
  first: countryCode,
  second: countryCode,
  kept: range.nullable(),
  today: range.nullable(),
});
/** What rivalry among the members cost by the ratings that are kept, and what it costs by those of today. */
export const proposalRivalry = z.object({
  /** Absent, as the moves are, in proposals that were kept without ratings. */
  kept: listOf(rivalryCost).nullable(),
  today: listOf(rivalryCost),
  moves: listOf(rivalryMove).nullable(),
});
export type ProposalRivalry = z.output<typeof proposalRivalry>;
