import { closeTaskInput, taskingAccepted } from "@entente/contract";
import { closeTask } from "@entente/domain";
import { authorOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { changeTasking } from "./stored-tasking.ts";

/** The tasker asks nothing more of the office: it takes the answer, or no longer needs one. */
export const close = procedureFor("close-tasking")
  .input(closeTaskInput)
  .output(taskingAccepted)
  .mutation(({ ctx, input, path }) => {
    const { office, reason, ...seen } = input;
    return changeTasking(ctx, seen, {
      act: "close-tasking",
      action: path,
      office: ({ tasking }) => tasking.set.tasker,
      part: office,
      decide: ({ tasking }) => closeTask(tasking, { office, reason, at: ctx.now(), by: authorOf(ctx.actor) }),
    });
  });
