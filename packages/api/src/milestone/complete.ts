import { accepted, completeMilestoneInput } from "@entente/contract";
import { completeMilestone, PART } from "@entente/domain";
import { changeRecord } from "../change-record.ts";
import { procedureFor } from "../procedure.ts";
import { milestoneChanged } from "./milestone-changed.ts";

/** The lead records a milestone as done. */
export const complete = procedureFor("change-milestone")
  .input(completeMilestoneInput)
  .output(accepted)
  .mutation(({ ctx, input, path }) => {
    const { milestone, doneOn } = input;
    return changeRecord(ctx, input, {
      act: ctx.act,
      action: path,
      share: null,
      parts: [PART.milestone(milestone)],
      decide: ({ record }) =>
        milestoneChanged(record, milestone, (known) => completeMilestone(known, doneOn, ctx.today)),
    });
  });
