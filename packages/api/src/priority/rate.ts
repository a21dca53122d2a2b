import { entryAccepted, type Refusal, rateInput } from "@entente/contract";
import { type CalendarDate, checkRating, err, ok, type RatingSubject, type Result } from "@entente/domain";
import { type SignedInContext, signatureOf } from "../context.ts";
import { entryChanged } from "../entry-changed.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";

/** An analyst rates a technology or a recommendation on one criterion, with the source. */
export const rate = procedureFor("rate-priority")
  .input(rateInput)
  .output(entryAccepted)
  .mutation(async ({ ctx, input, path }) => {
    const { subject, criterion, seen, ratedOn, ...given } = input;
    const { priority } = ctx.repositories;
    orRefuse(await knownSubject(ctx, subject));
    const { model } = await priority.getModel();
    orRefuse(checkRating(model, subject, { criterion, value: given.value }));
    orRefuse(notAhead(ratedOn, ctx.today));

    const rating = { ...given, criterion, ratedOn: ratedOn ?? ctx.today };
    const signature = signatureOf(ctx, ctx.actor, path);
    const place = { subject, criterion };
    const saved = await priority.appendRating(place, seen, { rating, withdrawalReason: null }, signature);
    if (!saved.ok) throw await entryChanged("rating", saved.error, () => priority.ratingHistory(place));
    return { sequence: saved.value };
  });

function notAhead(on: CalendarDate | null, today: CalendarDate): Result<void, Refusal> {
  if (on === null || on <= today) return ok(undefined);
  return err({ code: "change-out-of-order", on, notBefore: null, notAfter: today });
}

async function knownSubject(ctx: SignedInContext, subject: RatingSubject): Promise<Result<void, Refusal>> {
  const { recommendations, reference } = ctx.repositories;
  if (subject.kind === "recommendation") {
    const found = await recommendations.find(subject.recommendation);
    if (found !== null) return ok(undefined);
    return err({ code: "not-found", kind: "recommendation", value: subject.recommendation });
  }
  const technologies = await reference.technologies();
  if (technologies.some(({ id }) => id === subject.technology)) return ok(undefined);
  return err({ code: "not-found", kind: "technology", value: subject.technology });
}
