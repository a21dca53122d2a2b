import { acknowledgeTaskInput, taskingAccepted } from "@entente/contract";
import { acknowledgeTask } from "@entente/domain";
import { authorOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { changeTasking } from "./stored-tasking.ts";

/** The office says that it has read what it is asked. */
export const acknowledge = procedureFor("answer-tasking")
  .input(acknowledgeTaskInput)
  .output(taskingAccepted)
  .mutation(({ ctx, input, path }) => {
    const { office, ...seen } = input;
    return changeTasking(ctx, seen, {
      act: "answer-tasking",
      action: path,
      office: () => office,
      part: office,
      decide: ({ tasking }) => acknowledgeTask(tasking, { office, at: ctx.now(), by: authorOf(ctx.actor) }),
    });
  });
