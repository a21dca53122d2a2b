import { accepted, changeDueInput } from "@entente/contract";
import { PART } from "@entente/domain";
import { changeRecord } from "../change-record.ts";
import { procedureFor } from "../procedure.ts";
import { dueDateChanged } from "./due-date-changed.ts";

/** The lead sets the due date, or moves it with a reason. */
export const changeDue = procedureFor("change-due-date")
  .input(changeDueInput)
  .output(accepted)
  .mutation(({ ctx, input, path }) =>
    changeRecord(ctx, input, {
      act: ctx.act,
      action: path,
      share: null,
      parts: [PART.dueDate],
      decide: ({ record }) => dueDateChanged(record, input, ctx.today),
    }),
  );
