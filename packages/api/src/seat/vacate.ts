import { keptAccepted, vacateSeatInput } from "@entente/contract";
import { vacateSeat } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { keepSeat } from "./keep-seat.ts";

/** An administrator records that nobody holds a seat any more. */
export const vacate = procedureFor("manage-people")
  .input(vacateSeatInput)
  .output(keptAccepted)
  .mutation(({ ctx, input: { on, ...seen }, path }) => {
    const from = on ?? ctx.today;
    return keepSeat(ctx, {
      ...seen,
      action: path,
      on: from,
      decide: (present) => vacateSeat(present, from, ctx.today),
    });
  });
