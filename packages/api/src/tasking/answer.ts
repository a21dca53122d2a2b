import { answerTaskInput, taskingAccepted } from "@entente/contract";
import { answerTask } from "@entente/domain";
import { authorOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { changeTasking } from "./stored-tasking.ts";

/** The office gives its answer, which stays the office's. */
export const answer = procedureFor("answer-tasking")
  .input(answerTaskInput)
  .output(taskingAccepted)
  .mutation(({ ctx, input, path }) => {
    const { office, answer: words, ...seen } = input;
    return changeTasking(ctx, seen, {
      act: "answer-tasking",
      action: path,
      office: () => office,
      part: office,
      decide: ({ tasking }) =>
        answerTask(tasking, { office, answer: words, at: ctx.now(), by: authorOf(ctx.actor) }),
    });
  });
