import { accepted, fileEvidenceInput } from "@entente/contract";
import { checkEvidence, checkRecordOpen, ok } from "@entente/domain";
import { changeRecord } from "../change-record.ts";
import { authorOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { withId } from "../statement.ts";

/** An assigned agency adds evidence without changing what it claims. */
export const fileEvidence = procedureFor("add-evidence")
  .input(fileEvidenceInput)
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
        const evidence = checkEvidence(withId(ctx, input.evidence), ctx.today);
        if (!evidence.ok) return evidence;
        const by = authorOf(ctx.actor);
        const note = input.note === "" ? null : input.note;
        return ok({
          kind: "evidence-filed",
          filed: { agency: by.agency, evidence: evidence.value, note, filedAt: ctx.now(), by },
        });
      },
    }),
  );
