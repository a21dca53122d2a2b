import { seatInput, seatOutput } from "@entente/contract";
import { storedSeat } from "../person/load.ts";
import { procedureFor } from "../procedure.ts";

/** One seat with every change that was made. */
export const get = procedureFor("read-people")
  .input(seatInput)
  .output(seatOutput)
  .query(async ({ ctx, input }) => {
    const seat = await storedSeat(ctx, input.seat);
    return { seat, history: await ctx.repositories.people.seatHistory(seat.id) };
  });
