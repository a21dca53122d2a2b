import { entryAccepted, reportVoteInput } from "@entente/contract";
import { checkReport } from "@entente/domain";
import { signatureOf } from "../context.ts";
import { entryChanged } from "../entry-changed.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { storedSheetOf, votersAround } from "./sheet-around.ts";

/** Puts down what a source says of how a country means to vote; earlier reports stay. */
export const reportVote = procedureFor("coordinate-vote")
  .input(reportVoteInput)
  .output(entryAccepted)
  .mutation(async ({ ctx, input: { sheet, seen, reason, on, ...said }, path }) => {
    const stored = await storedSheetOf(ctx, sheet);
    const around = await votersAround(ctx, stored.content);
    const report = orRefuse(checkReport(stored.content, around, { ...said, on: on ?? ctx.today }));
    const { votes } = ctx.repositories.forum;
    const saved = await votes.append(sheet, seen, report, reason, signatureOf(ctx, ctx.actor, path));
    if (!saved.ok) {
      throw await entryChanged("vote", saved.error, async () => (await votes.entries(sheet)).toReversed());
    }
    return { sequence: saved.value };
  });
