import { explainInput, explainOutput } from "@entente/contract";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { explainedCoalition } from "./explained-coalition.ts";
import { answered, coalitionInputs, proposalInputs } from "./question.ts";

/** Why each member of a chosen set is in, why everybody else is out, what it costs and what exists around it. */
export const explain = procedureFor("read-internal")
  .input(explainInput)
  .output(explainOutput)
  .query(async ({ ctx, input: { members, settings, ...question } }) => {
    const inputs = await coalitionInputs(ctx, question);
    const explained = explainedCoalition(await proposalInputs(ctx, inputs, members, settings));
    return { ...answered(inputs), explained: orRefuse(explained) };
  });
