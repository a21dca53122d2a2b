import { accepted, moveMilestoneInput } from "@entente/contract";
import { moveMilestone, PART } from "@entente/domain";
import { changeRecord } from "../change-record.ts";
import { procedureFor } from "../procedure.ts";
import { milestoneChanged } from "./milestone-changed.ts";

/** The lead moves a milestone, with a reason. */
export const move = procedureFor("change-milestone")
  .input(moveMilestoneInput)
  .output(accepted)
  .mutation(({ ctx, input, path }) => {
    const { milestone, due, reason } = input;
    return changeRecord(ctx, input, {
      act: ctx.act,
      action: path,
      share: null,
      parts: [PART.milestone(milestone)],
      decide: ({ record }) =>
        milestoneChanged(record, milestone, (known) => moveMilestone(known, due, reason, ctx.today)),
    });
  });
