import { frontierInput, frontierOutput } from "@entente/contract";
import { coalitionFrontier, coalitionModelOf } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { answered, coalitionInputs } from "./question.ts";

/** All coalitions worth a choice, with proof or an honest bound, and who is essential. Stores nothing. */
export const frontier = procedureFor("read-internal")
  .input(frontierInput)
  .output(frontierOutput)
  .query(async ({ ctx, input }) => {
    const inputs = await coalitionInputs(ctx, input);
    const model = orRefuse(coalitionModelOf(inputs));
    return { ...answered(inputs), frontier: coalitionFrontier(model) };
  });
