import { accepted, reportInput } from "@entente/contract";
import { ok, PART, reportImplementation } from "@entente/domain";
import { changeRecord } from "../change-record.ts";
import { procedureFor } from "../procedure.ts";
import { statementOf } from "../statement.ts";

/** An agency reports on its own share. */
export const report = procedureFor("report-implementation")
  .input(reportInput)
  .output(accepted)
  .mutation(({ ctx, input, path }) => {
    const { agency, to } = input;
    return changeRecord(ctx, input, {
      act: ctx.act,
      action: path,
      share: agency,
      parts: [PART.share(agency)],
      decide({ record }) {
        const reported = reportImplementation(record, { ...statementOf(ctx, input), agency, to });
        return reported.ok ? ok({ kind: "facts-stated", facts: reported.value.facts }) : reported;
      },
    });
  });
