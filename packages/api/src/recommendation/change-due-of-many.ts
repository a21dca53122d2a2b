import { acceptedMany, changeDueOfManyInput } from "@entente/contract";
import { PART } from "@entente/domain";
import { changeRecords } from "../change-record.ts";
import { procedureFor } from "../procedure.ts";
import { dueDateChanged } from "./due-date-changed.ts";

/** One due date for several recommendations, all or none. */
export const changeDueOfMany = procedureFor("change-due-date")
  .input(changeDueOfManyInput)
  .output(acceptedMany)
  .mutation(async ({ ctx, input, path }) => {
    const accepted = await changeRecords(ctx, input.chosen, {
      act: ctx.act,
      action: path,
      share: null,
      parts: [PART.dueDate],
      decide: ({ record }) => dueDateChanged(record, input, ctx.today),
    });
    return { accepted: [...accepted] };
  });
