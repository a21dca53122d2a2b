import { compareCoalitionsInput, compareCoalitionsOutput } from "@entente/contract";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { explainedCoalition } from "./explained-coalition.ts";
import { answered, coalitionInputs, proposalInputs } from "./question.ts";

/** Several sets side by side, on the same requirements and capabilities. */
export const compare = procedureFor("read-internal")
  .input(compareCoalitionsInput)
  .output(compareCoalitionsOutput)
  .query(async ({ ctx, input: { sets, settings, ...question } }) => {
    const inputs = await coalitionInputs(ctx, question);
    const asked = await Promise.all(sets.map((members) => proposalInputs(ctx, inputs, members, settings)));
    return { ...answered(inputs), sets: asked.map((one) => orRefuse(explainedCoalition(one))) };
  });
