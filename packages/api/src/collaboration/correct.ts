import { collaborationChanged, correctCollaborationInput } from "@entente/contract";
import { correctCollaboration } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { appendChange } from "./append-change.ts";
import { checkParts } from "./known-parts.ts";

/** Puts down what should have stood of joint work; how it stood stays in its history. */
export const correct = procedureFor("found-collaboration")
  .input(correctCollaborationInput)
  .output(collaborationChanged)
  .mutation(async ({ ctx, input: { collaboration, seen, source, reason, ...correction }, path }) => {
    await checkParts(ctx, correction);
    return appendChange(
      ctx,
      {
        collaboration,
        seen,
        reason,
        decide: (before) => correctCollaboration(before, correction, source, ctx.today),
      },
      path,
    );
  });
