import { entryAccepted, withdrawRatingInput } from "@entente/contract";
import { signatureOf } from "../context.ts";
import { entryChanged } from "../entry-changed.ts";
import { procedureFor } from "../procedure.ts";
import { refusalError } from "../refusal.ts";

/** An analyst takes a rating back, with a reason; its history stays. */
export const withdrawRating = procedureFor("rate-priority")
  .input(withdrawRatingInput)
  .output(entryAccepted)
  .mutation(async ({ ctx, input: { subject, criterion, seen, reason }, path }) => {
    const { priority } = ctx.repositories;
    const place = { subject, criterion };
    const [last] = await priority.ratingHistory(place);
    if (last === undefined || last.rating === null) throw refusalError({ code: "nothing-to-withdraw" });
    const entry = { rating: null, withdrawalReason: reason };
    const saved = await priority.appendRating(place, seen, entry, signatureOf(ctx, ctx.actor, path));
    if (!saved.ok) throw await entryChanged("rating", saved.error, () => priority.ratingHistory(place));
    return { sequence: saved.value };
  });
