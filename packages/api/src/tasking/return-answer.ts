import { returnAnswerInput, taskingAccepted } from "@entente/contract";
import { returnAnswer as giveBack } from "@entente/domain";
import { authorOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { changeTasking } from "./stored-tasking.ts";

/** The tasker gives an answer back: the office owes it again. */
export const returnAnswer = procedureFor("close-tasking")
  .input(returnAnswerInput)
  .output(taskingAccepted)
  .mutation(({ ctx, input, path }) => {
    const { office, reason, ...seen } = input;
    return changeTasking(ctx, seen, {
      act: "close-tasking",
      action: path,
      office: ({ tasking }) => tasking.set.tasker,
      part: office,
      decide: ({ tasking }) => giveBack(tasking, { office, reason, at: ctx.now(), by: authorOf(ctx.actor) }),
    });
  });
