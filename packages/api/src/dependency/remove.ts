import { accepted, dependencyInput } from "@entente/contract";
import { checkRecordOpen, err, ok, PART } from "@entente/domain";
import { changeRecord } from "../change-record.ts";
import { procedureFor } from "../procedure.ts";

/** The lead records, with a reason, that it does not have to wait for another recommendation. */
export const remove = procedureFor("change-dependency")
  .input(dependencyInput)
  .output(accepted)
  .mutation(({ ctx, input, path }) =>
    changeRecord(ctx, input, {
      act: ctx.act,
      action: path,
      share: null,
      parts: [PART.dependencies],
      async decide({ record }) {
        const open = checkRecordOpen(record);
        if (!open.ok) return open;
        const { prerequisite, reason } = input;
        const isKnown = (await ctx.repositories.recommendations.find(prerequisite)) !== null;
        if (!isKnown || !record.dependsOn.includes(prerequisite))
          return err({ code: "dependency-unchanged", prerequisite });
        if (reason === "") return err({ code: "reason-missing", from: "dependent", to: "independent" });
        return ok({ kind: "dependency-removed", prerequisite, reason });
      },
    }),
  );
