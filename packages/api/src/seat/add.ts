import { addSeatInput, keptAccepted } from "@entente/contract";
import { checkSeatProfile } from "@entente/domain";
import { requireAtWork } from "../agency/stored-agency.ts";
import { signatureOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";

/** An administrator adds a seat to an agency; it is vacant. */
export const add = procedureFor("manage-people")
  .input(addSeatInput)
  .output(keptAccepted)
  .mutation(async ({ ctx, input: { seat, reason, ...profile }, path }) => {
    const { people } = ctx.repositories;
    await requireAtWork(ctx, profile.agency);
    const checked = orRefuse(checkSeatProfile(profile, await people.seats(profile.agency)));
    const state = { ...checked, holder: null, since: null };
    const signature = signatureOf(ctx, ctx.actor, path);
    return { sequence: orRefuse(await people.addSeat(seat, state, reason, signature)) };
  });
