import { rankingInput, rankingOutput } from "@entente/contract";
import { contentHash } from "@entente/db";
import { PRIORITY_METHOD, priorityResult } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { storedInputs } from "./stored-inputs.ts";

/** Technologies ranked with these weights, and how firm the ranking is. */
export const ranking = procedureFor("read-internal")
  .input(rankingInput)
  .output(rankingOutput)
  .query(async ({ ctx, input: { weighting, draws, seed } }) => {
    const inputs = await storedInputs(ctx, weighting, { draws, seed });
    const result = orRefuse(priorityResult(inputs));
    return { method: PRIORITY_METHOD, inputsHash: contentHash(inputs), result };
  });
