import { calendarOpened, openCalendarInput } from "@entente/contract";
import { type CalendarSubject, parseCalendarFeedId } from "@entente/domain";
import type { z } from "zod";
import { type SignedInContext, signatureOf } from "../context.ts";
import { storedTableOf } from "../forum/stored-tables.ts";
import { procedureFor } from "../procedure.ts";
import { refusalError } from "../refusal.ts";

/** Makes an address at which whoever has it reads a calendar as this person may; shown once, like a token. */
export const open = procedureFor("use-tokens")
  .meta({ act: "use-tokens", isShownOnce: true })
  .input(openCalendarInput)
  .output(calendarOpened)
  .mutation(async ({ ctx, input, path }) => {
    const subject = await subjectOf(ctx, input);
    const id = parseCalendarFeedId(ctx.newId());
    if (!id.ok) throw new Error("the process makes ids that are no UUIDs");
    const { token, hash } = ctx.sessions.newCalendarToken();
    const { person: owner, seat } = ctx.actor;
    await ctx.repositories.calendar.open(
      { ...subject, id: id.value, tokenHash: hash, owner, seat, createdAt: ctx.now() },
      signatureOf(ctx, ctx.actor, path),
    );
    return { id: id.value, address: new URL(`/calendar/${token}.ics`, ctx.webOrigin).href };
  });

async function subjectOf(
  ctx: SignedInContext,
  input: z.output<typeof openCalendarInput>,
): Promise<CalendarSubject> {
  switch (input.kind) {
    case "person":
      return { kind: input.kind, subject: ctx.actor.person };
    case "agency": {
      const agencies = await ctx.repositories.reference.agencies();
      if (agencies.some(({ id }) => id === input.agency)) return { kind: input.kind, subject: input.agency };
      throw refusalError({ code: "not-found", kind: "agency", value: input.agency });
    }
    case "forum": {
      const { id } = await storedTableOf(ctx, input.table);
      return { kind: input.kind, subject: id };
    }
  }
}
