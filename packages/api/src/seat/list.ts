import { seatsInput, seatsOutput } from "@entente/contract";
import { procedureFor } from "../procedure.ts";

/** Seats with who holds them; vacant ones among them. */
export const list = procedureFor("read-people")
  .input(seatsInput)
  .output(seatsOutput)
  .query(async ({ ctx, input: { agency } }) => ({ seats: await ctx.repositories.people.seats(agency) }));
