import { putOffTaskingInput, taskingAccepted } from "@entente/contract";
import { putOffSuspense } from "@entente/domain";
import { authorOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { changeTasking } from "./stored-tasking.ts";

/** The tasker puts the suspense off for all offices. */
export const putOff = procedureFor("close-tasking")
  .input(putOffTaskingInput)
  .output(taskingAccepted)
  .mutation(({ ctx, input, path }) => {
    const { to, reason, ...seen } = input;
    return changeTasking(ctx, seen, {
      act: "close-tasking",
      action: path,
      office: ({ tasking }) => tasking.set.tasker,
      part: null,
      decide: ({ tasking }) =>
        putOffSuspense(tasking, { to, reason, at: ctx.now(), by: authorOf(ctx.actor) }),
    });
  });
