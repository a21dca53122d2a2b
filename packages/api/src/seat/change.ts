import { changeSeatInput, keptAccepted } from "@entente/contract";
import { changeSeat } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { keepSeat } from "./keep-seat.ts";

/** An administrator changes a seat's title, or what it is called for. */
export const change = procedureFor("manage-people")
  .input(changeSeatInput)
  .output(keptAccepted)
  .mutation(({ ctx, input: { title, contact, ...seen }, path }) =>
    keepSeat(ctx, {
      ...seen,
      action: path,
      on: ctx.today,
      async decide(present) {
        const seats = await ctx.repositories.people.seats(present.agency);
        const beside = seats.filter(({ id }) => id !== present.id);
        return changeSeat(present, { title, contact }, beside, present.holderEmployment);
      },
    }),
  );
