import { freezeRunInput, runAccepted } from "@entente/contract";
import { contentHash } from "@entente/db";
import { PRIORITY_METHOD, parsePriorityRunId, priorityResult } from "@entente/domain";
import { signatureOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse, refusalError } from "../refusal.ts";
import { storedInputs } from "./stored-inputs.ts";

/** Keeps a ranking for good: inputs, method, seed and result. Refused when the inputs are not those that were seen. */
export const freezeRun = procedureFor("freeze-priority-run")
  .input(freezeRunInput)
  .output(runAccepted)
  .mutation(async ({ ctx, input: { title, weighting, draws, seed, inputsHash }, path }) => {
    const inputs = await storedInputs(ctx, weighting, { draws, seed });
    const present = contentHash(inputs);
    if (present !== inputsHash) throw refusalError({ code: "inputs-changed", seen: inputsHash, present });

    const result = orRefuse(priorityResult(inputs));
    const id = parsePriorityRunId(ctx.newId());
    if (!id.ok) throw new Error(`${id.error.value} is not a UUID`);
    const run = { id: id.value, title, method: PRIORITY_METHOD, inputs, result };
    await ctx.repositories.priority.appendRun(run, signatureOf(ctx, ctx.actor, path));
    return { id: id.value };
  });
