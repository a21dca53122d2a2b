import { fillSeatInput, keptAccepted } from "@entente/contract";
import { fillSeat } from "@entente/domain";
import { storedPerson } from "../person/load.ts";
import { procedureFor } from "../procedure.ts";
import { keepSeat } from "./keep-seat.ts";

/** An administrator puts a person into a seat; whoever held it leaves it that day. */
export const fill = procedureFor("manage-people")
  .input(fillSeatInput)
  .output(keptAccepted)
  .mutation(async ({ ctx, input: { person, on, ...seen }, path }) => {
    const { state } = await storedPerson(ctx, person);
    const from = on ?? ctx.today;
    return keepSeat(ctx, {
      ...seen,
      action: path,
      on: from,
      decide: (present) => fillSeat(present, { id: person, ...state }, from, ctx.today),
    });
  });
