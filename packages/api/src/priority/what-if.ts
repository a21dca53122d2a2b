import { whatIfInput, whatIfOutput } from "@entente/contract";
import { priorityStanding, standingMoves, supposedInputs } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { storedInputs } from "./stored-inputs.ts";

/** The ranking as it would be with other weights, settings or ratings. Stores nothing. */
export const whatIf = procedureFor("read-internal")
  .input(whatIfInput)
  .output(whatIfOutput)
  .query(async ({ ctx, input: { weighting, settings, ratings } }) => {
    const stored = await storedInputs(ctx, weighting, { draws: 1, seed: 0 });
    const supposed = orRefuse(supposedInputs(stored, { settings, ratings }));
    const standing = orRefuse(priorityStanding(supposed));
    return { standing, moved: standingMoves(orRefuse(priorityStanding(stored)), standing) };
  });
