import { compareRunsInput, compareRunsOutput } from "@entente/contract";
import { compareRuns as compared } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { storedRun } from "./run.ts";
import { storedInputs } from "./stored-inputs.ts";

/** What moved between two frozen runs, or since one, and because of which ratings, weights or model. */
export const compareRuns = procedureFor("read-internal")
  .input(compareRunsInput)
  .output(compareRunsOutput)
  .query(async ({ ctx, input }) => {
    const earlier = await storedRun(ctx, input.earlier);
    const later = input.later === null ? null : await storedRun(ctx, input.later);
    const { weighting, simulation } = earlier.inputs;
    const present = later?.inputs ?? (await storedInputs(ctx, weighting, simulation));
    return { earlier, later, comparison: orRefuse(compared(earlier.inputs, present)) };
  });
