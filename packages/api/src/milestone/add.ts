import { accepted, addMilestoneInput } from "@entente/contract";
import { checkPeriod, checkRecordOpen, type MilestoneId, ok } from "@entente/domain";
import { changeRecord } from "../change-record.ts";
import { procedureFor } from "../procedure.ts";

/** The lead adds a dated step; one that has passed may be recorded too. */
export const add = procedureFor("change-milestone")
  .input(addMilestoneInput)
  .output(accepted)
  .mutation(({ ctx, input, path }) =>
    changeRecord(ctx, input, {
      act: ctx.act,
      action: path,
      share: null,
      parts: [],
      decide({ record }) {
        const open = checkRecordOpen(record);
        if (!open.ok) return open;
        const { title, startsOn, due, note } = input;
        const milestone = checkPeriod({
          id: ctx.newId() as MilestoneId,
          title,
          startsOn,
          schedule: { originalDue: due, currentDue: due, slips: [] },
          doneOn: null,
          note: note === "" ? null : note,
          basis: "reported",
        });
        return milestone.ok ? ok({ kind: "milestone-added", milestone: milestone.value }) : milestone;
      },
    }),
  );
