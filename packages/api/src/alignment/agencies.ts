import { agencyDistancesOutput } from "@entente/contract";
import { agencyPositionPairs, agencyWeightPairs } from "@entente/domain";
import { procedureFor } from "../procedure.ts";

/** Positions looked at; more than any register of today holds. */
const POSITIONS_LIMIT = 50_000;

/** How far agencies are apart in what they weigh, and in the positions that they gave. */
export const agencies = procedureFor("read-internal")
  .output(agencyDistancesOutput)
  .query(async ({ ctx }) => {
    const { priority, alignment } = ctx.repositories;
    const [weightSets, positions] = await Promise.all([
      priority.weightSets(),
      alignment.positions(POSITIONS_LIMIT),
    ]);
    return {
      byWeights: agencyWeightPairs(weightSets.map(({ weightSet }) => weightSet)),
      byPositions: agencyPositionPairs(positions),
    };
  });
