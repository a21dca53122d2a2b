import { collaborationChanged, endCollaborationInput } from "@entente/contract";
import { endCollaboration } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { appendChange } from "./append-change.ts";

/** Puts down on which day joint work ended, and what says so: from then on it is not repeated and no load. */
export const end = procedureFor("found-collaboration")
  .input(endCollaborationInput)
  .output(collaborationChanged)
  .mutation(({ ctx, input: { on, source, ...acted }, path }) =>
    appendChange(
      ctx,
      { ...acted, decide: (before) => endCollaboration(before, { on, source }, ctx.today) },
      path,
    ),
  );
